using System.Text.Json;

namespace Casus.Tests.Cli;

public sealed class LexiconCommandTests : IDisposable
{
    private const string Header = "name\taliases\tkind\tcountry\tsectors\trole\tfrom\tto\tsource\n";
    private readonly string _directory = Directory.CreateTempSubdirectory("casus-lexicon-cli-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task Code_WithALexicon_CodesItsActorAndPrintsAnotherDigest()
    {
        Write("mine.tsv", Header + "Tana River Guard\tTana Guard\tgroup\tKEN\tPRM\tvillage militia\t2019\t\town knowledge\n");
        Write("in.txt", "The Tana Guard attacked a convoy near Garissa.");
        var without = Event(await CliProcess.RunAsync(_directory, ["code", "in.txt", "--format", "jsonl"]));
        var with = Event(await CliProcess.RunAsync(_directory, ["code", "in.txt", "--format", "jsonl", "--lexicon", "mine.tsv"]));
        Assert.Equal("KENPRM", with.GetProperty("sources")[0].GetProperty("code").GetString());
        Assert.NotEqual(without.GetProperty("lexicon").GetString(), with.GetProperty("lexicon").GetString());
    }

    [Fact]
    public async Task Code_WithABrokenLexicon_IsWrongUsageWithFileAndLine()
    {
        Write("mine.tsv", Header + "Tana River Guard\t\tgroup\tKEN\tPRN\tmilitia\t\t\town knowledge\n");
        Write("in.txt", "The Tana Guard attacked a convoy near Garissa.");
        var result = await CliProcess.RunAsync(_directory, ["code", "in.txt", "--lexicon", "mine.tsv"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("mine.tsv, line 2", result.Error, StringComparison.Ordinal);
        Assert.Contains("casus lexicon check", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_ABrokenTable_PrintsFileAndLineAndExitsWithOne()
    {
        Write("mine.tsv", Header + "Tana River Guard\t\tgroup\tKEN\tPRN\tmilitia\t\t\t\n");
        var result = await CliProcess.RunAsync(_directory, ["lexicon", "check", "mine.tsv"]);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("mine.tsv:2: 'PRN' is no sectors", result.Output, StringComparison.Ordinal);
        Assert.Contains("mine.tsv:2: source is missing", result.Output, StringComparison.Ordinal);
        Assert.Contains("2 errors", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_ASoundTable_ExitsWithZero()
    {
        Write("mine.tsv", Header + "Tana River Guard\t\tgroup\tKEN\tPRM\tmilitia\t\t\town knowledge\n");
        var result = await CliProcess.RunAsync(_directory, ["lexicon", "check", "mine.tsv"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task Import_ActorsAndAgents_WritesTwoTablesThatPassTheCheck()
    {
        Write("dictionary.txt", "TANA_RIVER_GUARD_ [KENREB]\nKENYA_ [KEN]\nBODA_RIDER [~BUS]\n");
        var import = await CliProcess.RunAsync(_directory, ["lexicon", "import", "dictionary.txt", "-o", "mine.tsv"]);
        Assert.Equal(1, import.ExitCode);
        Assert.Contains("dictionary.txt:2: 'KENYA_'", import.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await CliProcess.RunAsync(_directory, ["lexicon", "check", "mine.tsv", "mine-agents.tsv"])).ExitCode);
    }

    [Fact]
    public async Task Coverage_WithOneOrManyJobs_PrintsTheSameBytesAndTheMostFrequentFirst()
    {
        Write("in.jsonl", SampleCorpus.Rows(20, seed: 9) + "{\"id\":\"b\",\"text\":\"Juma Odhiambo Barasa met the president of Kenya. Barasa resigned. Kenyan soldiers attacked a convoy near Garissa.\"}\n");
        var one = await CliProcess.RunAsync(_directory, ["lexicon", "coverage", "in.jsonl", "--format", "tsv", "--jobs", "1"]);
        var many = await CliProcess.RunAsync(_directory, ["lexicon", "coverage", "in.jsonl", "--format", "tsv", "--jobs", "4"]);
        Assert.Equal(0, one.ExitCode);
        Assert.Equal(one.Output, many.Output);
        Assert.Contains("Juma Odhiambo Barasa\tperson\t2\t1\t", one.Output, StringComparison.Ordinal);
        Assert.Contains("convoy\tnoun\t1\t1\t0\t", one.Output, StringComparison.Ordinal);
        Assert.Contains("parties of events have a code", one.Error, StringComparison.Ordinal);
    }

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_directory, name), content);

    private static JsonElement Event(CliResult result)
    {
        Assert.Equal(0, result.ExitCode);
        return JsonDocument.Parse(result.Output.Split('\n')[0]).RootElement;
    }
}

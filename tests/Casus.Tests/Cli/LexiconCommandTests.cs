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

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_directory, name), content);

    private static JsonElement Event(CliResult result)
    {
        Assert.Equal(0, result.ExitCode);
        return JsonDocument.Parse(result.Output.Split('\n')[0]).RootElement;
    }
}

using Microsoft.Data.Sqlite;

namespace Casus.Tests.Cli;

public sealed class CodeCommandTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("casus-cli-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task Code_WithOneOrManyJobs_PrintsTheSameBytes()
    {
        Write("in.jsonl", SampleCorpus.Rows(60, seed: 3));
        var one = await CliProcess.RunAsync(_directory, ["code", "in.jsonl", "--format", "jsonl", "--jobs", "1"]);
        var many = await CliProcess.RunAsync(_directory, ["code", "in.jsonl", "--format", "jsonl", "--jobs", "4"]);
        Assert.Equal(0, one.ExitCode);
        Assert.NotEmpty(one.Output);
        Assert.Equal(one.Output, many.Output);
    }

    [Fact]
    public async Task Code_KilledAtRandomMoments_ThenRerun_LeavesTheStoreOfAnUndisturbedRun()
    {
        Write("in.jsonl", SampleCorpus.Rows(400, seed: 4));
        await CliProcess.RunAsync(_directory, ["code", "in.jsonl", "--format", "jsonl", "--store", "whole.db"]);
        var random = new Random(5);
        for (var i = 0; i < 4; i++)
            await CliProcess.KillAfterAsync(_directory, ["code", "in.jsonl", "--format", "jsonl", "--store", "killed.db"], TimeSpan.FromMilliseconds(random.Next(300, 2500)));
        var last = await CliProcess.RunAsync(_directory, ["code", "in.jsonl", "--format", "jsonl", "--store", "killed.db"]);
        Assert.Equal(0, last.ExitCode);
        Assert.Equal(Dump("whole.db"), Dump("killed.db"));
    }

    [Fact]
    public async Task Code_FromStandardInput_CodesEveryRow()
    {
        var result = await CliProcess.RunAsync(_directory, ["code", "-", "--format", "jsonl"], input: SampleCorpus.Rows(3, seed: 6));
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("\"id\":\"a2\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_ABrokenRow_IsNamedAndTheRestGoesOn()
    {
        Write("in.jsonl", SampleCorpus.Rows(2, seed: 7) + "{\"id\": \"broken\", \"text\n" + SampleCorpus.Rows(1, seed: 8));
        var result = await CliProcess.RunAsync(_directory, ["code", "in.jsonl", "--format", "jsonl"]);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("in.jsonl:3", result.Error, StringComparison.Ordinal);
        Assert.Contains("\"id\":\"a1\"", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.txt", null, "missing.txt")]
    [InlineData("empty.txt", "", "empty.txt")]
    [InlineData("binary.txt", "\0\u0001\u0002\0\0\0\u0003binary\0\0", "binary.txt")]
    public async Task Code_AnInputThatCannotBeRead_IsNamedWithExitCodeOne(string name, string? content, string named)
    {
        if (content is not null) Write(name, content);
        Write("good.txt", "Turkey shelled Kurdish positions near Kobani.");
        var result = await CliProcess.RunAsync(_directory, ["code", name, "good.txt", "--format", "jsonl"]);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(named, result.Error, StringComparison.Ordinal);
        Assert.Contains("good.txt", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_ASingleLineOfFiftyMegabytes_EndsInTime()
    {
        Write("long.txt", string.Concat(Enumerable.Repeat("Turkey shelled Kurdish positions near Kobani on Monday and ", 50 * 1024 * 1024 / 60)));
        var result = await CliProcess.RunAsync(_directory, ["code", "long.txt", "--format", "jsonl"]);
        Assert.True(result.ExitCode is 0 or 1, result.Error);
        Assert.Contains("long.txt", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_TruncatedUtf8_IsReadWithANote()
    {
        await File.WriteAllBytesAsync(Path.Combine(_directory, "cut.txt"), [.. "Turkey shelled Kurdish positions near Kobani. Caf"u8, 0xC3], TestContext.Current.CancellationToken);
        var result = await CliProcess.RunAsync(_directory, ["code", "cut.txt", "--format", "jsonl"]);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("cut.txt", result.Error, StringComparison.Ordinal);
        Assert.Contains("ASSAULT", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_HtmlNestedVeryDeep_EndsWithANote()
    {
        Write("deep.html", "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "Turkey shelled Kurdish positions near Kobani." + string.Concat(Enumerable.Repeat("</div>", 100_000)) + "</body></html>");
        var result = await CliProcess.RunAsync(_directory, ["code", "deep.html", "--format", "jsonl"]);
        Assert.True(result.ExitCode is 0 or 1, result.Error);
        Assert.Contains("deep.html", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_IntoAStoreThatCannotBeWritten_SaysSo()
    {
        Write("good.txt", "Turkey shelled Kurdish positions near Kobani.");
        var result = await CliProcess.RunAsync(_directory, ["code", "good.txt", "--store", "no-such-folder/events.db"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--store", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_WithoutPublicationDate_MakesUpNoDate()
    {
        Write("undated.txt", "Turkey shelled Kurdish positions near Kobani on Monday.");
        var result = await CliProcess.RunAsync(_directory, ["code", "undated.txt", "--format", "jsonl"]);
        Assert.Contains("\"date\":null", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_WithAWrongOption_IsWrongUsage()
    {
        Write("good.txt", "Turkey shelled Kurdish positions near Kobani.");
        Assert.Equal(2, (await CliProcess.RunAsync(_directory, ["code", "good.txt", "--published", "yesterday"])).ExitCode);
        Assert.Equal(2, (await CliProcess.RunAsync(_directory, ["code", "good.txt", "--no-such-option"])).ExitCode);
        Assert.Equal(2, (await CliProcess.RunAsync(_directory, ["code"])).ExitCode);
    }

    [Fact]
    public async Task Explain_AStoredEvent_ShowsPatternAndParties()
    {
        Write("good.txt", "Turkey shelled Kurdish positions near Kobani.");
        await CliProcess.RunAsync(_directory, ["code", "good.txt", "--store", "events.db"]);
        var id = Scalar("events.db", "SELECT id FROM event LIMIT 1");
        var result = await CliProcess.RunAsync(_directory, ["explain", id, "--store", "events.db"]);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("pattern", result.Output, StringComparison.Ordinal);
        Assert.Contains("[TUR", result.Output, StringComparison.Ordinal);
    }

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_directory, name), content);

    private string Dump(string store) => Scalar(store, "SELECT count(*) || ' ' || group_concat(fingerprint || ordinal || id || record, ';') FROM (SELECT * FROM event ORDER BY fingerprint, ordinal)")
        + Scalar(store, "SELECT count(*) || group_concat(fingerprint || events, ';') FROM (SELECT * FROM coding ORDER BY fingerprint)");

    private string Scalar(string store, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_directory, store)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (string)command.ExecuteScalar()!;
    }
}

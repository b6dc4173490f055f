using System.CommandLine;
using Casus.Articles;
using Casus.Storage.Sqlite;

namespace Casus.Cli;

/// <summary><c>casus code PATH…</c>: read, code, store, show.</summary>
internal static class CodeCommand
{
    /// <summary>A store's name that means no store.</summary>
    private const string NoStore = "none";

    private static readonly CodedDocument Nothing = new([], []);

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var inputs = new InputOptions();
        var lexicon = new LexiconOption();
        var store = new Option<string?>("--store") { Description = "SQLite file for articles and events, or none (default: casus.db for tables, none for other formats)" };
        var format = new Option<EventFormat>("--format", "-f") { Description = "table, jsonl, csv or plover", DefaultValueFactory = _ => EventFormat.Table };
        var output = new Option<FileInfo?>("--output", "-o") { Description = "File to write instead of standard output" };
        var command = new Command("code", "Code the events of articles: who did what to whom, where, when, at what cost, who says so") { store, format, output };
        inputs.AddTo(command);
        lexicon.AddTo(command);
        command.SetAction((call, cancellation) => RunAsync(
            lexicon.In(call), inputs.Read(call), inputs.JobsIn(call), call.GetValue(store), call.GetValue(format), call.GetValue(output), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        CodingPipelineOptions options, IEnumerable<ReadOutcome> outcomes, int jobs, string? storePath, EventFormat format, FileInfo? output, CancellationToken cancellationToken)
    {
        var pipeline = CodingPipeline.Load(options);
        using var store = (storePath ?? (format == EventFormat.Table ? "casus.db" : NoStore)) is var path && path != NoStore ? SqliteEventStore.Open(path) : null;
        var failures = new Failures();
        using var target = output is null ? Console.OpenStandardOutput() : output.Create();
        using var stream = new BufferedStream(target, 1 << 16);
        var showsTable = format == EventFormat.Table;
        using var progress = ProgressLine.Start(isWanted: !(showsTable && output is null));
        using var writer = EventWriter.Create(format, stream, isTerminal: output is null && !Console.IsOutputRedirected);
        var summary = new CodingSummary();
        await OrderedBatch.RunAsync(
            outcomes,
            jobs,
            outcome => Code(pipeline, outcome),
            coded =>
            {
                progress.Advance();
                if (coded.Failure is { } failure)
                {
                    failures.Add(coded.Origin, failure);
                    return;
                }

                Failures.Note(coded.Origin, coded.Coded.Diagnostics);
                if (store is not null) Save(store, coded, pipeline.Lexicon);
                foreach (var codedEvent in coded.Coded.Events) writer.Write(codedEvent);
                summary.Add(coded.Coded.Events);
            },
            cancellationToken).ConfigureAwait(false);
        writer.Finish();
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        progress.Clear();
        if (showsTable) await Console.Error.WriteLineAsync(summary.Describe(failures.Count, store is null ? null : storePath ?? "casus.db")).ConfigureAwait(false);
        return failures.ExitCode;
    }

    private static CodedArticle Code(CodingPipeline pipeline, ReadOutcome outcome)
    {
        if (outcome.Article is not { } article) return new CodedArticle(outcome.Origin, null, "", Nothing, outcome.Failure);
        try
        {
            return new CodedArticle(outcome.Origin, article, ArticleFingerprint.Of(article), pipeline.CodeDocument(article), null);
        }
#pragma warning disable CA1031 // One article that trips a bug must not stop a batch of millions: it is named, and the rest goes on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new CodedArticle(outcome.Origin, null, "", Nothing, new Diagnostic("EVT001", $"could not be coded: {exception.GetType().Name}: {exception.Message}; please report it with the article", DiagnosticSeverity.Error));
        }
    }

    private static void Save(SqliteEventStore store, CodedArticle coded, string lexicon) =>
        store.Save(coded.Article!, coded.Fingerprint, EngineVersion.Name, lexicon, [.. coded.Coded.Events.Select(StoredEventMap.From)]);

    private sealed record CodedArticle(string Origin, Article? Article, string Fingerprint, CodedDocument Coded, Diagnostic? Failure);
}

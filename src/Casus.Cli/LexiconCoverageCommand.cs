using System.CommandLine;
using System.Globalization;
using System.Text;
using Casus.Articles;
using Casus.Entities.Actors;
using Casus.Events;

namespace Casus.Cli;

/// <summary><c>casus lexicon coverage PATH…</c>: who stands in these articles and is not known.</summary>
internal static class LexiconCoverageCommand
{
    private const string Columns = "name\tkind\tmentions\tarticles\tcoded\texample";

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var inputs = new InputOptions();
        var lexicon = new LexiconOption();
        var format = new Option<CoverageFormat>("--format", "-f") { Description = "table, tsv or jsonl", DefaultValueFactory = _ => CoverageFormat.Table };
        var least = new Option<int>("--least") { Description = "Leave out what stands fewer times than this", DefaultValueFactory = _ => 1 };
        var top = new Option<int?>("--top") { Description = "Show that many at most (default: 50 in a table, all in other formats)" };
        var command = new Command("coverage", "List names and agent nouns of articles that the lexicon does not hold, by frequency, and the share of events' parties that have a code") { format, least, top };
        inputs.AddTo(command);
        lexicon.AddTo(command);
        command.SetAction((call, cancellation) => RunAsync(
            lexicon.In(call), inputs.Read(call), inputs.JobsIn(call), call.GetValue(format), call.GetValue(least), call.GetValue(top), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        CodingPipelineOptions options, IEnumerable<ReadOutcome> outcomes, int jobs, CoverageFormat format, int least, int? top, CancellationToken cancellationToken)
    {
        var pipeline = CodingPipeline.Load(options);
        var tally = new CoverageTally();
        var exit = await ArticleLines.TakeAsync(outcomes, jobs, article => Measure(pipeline, article), (_, found) => tally.Add(found.Names, found.Parties), cancellationToken).ConfigureAwait(false);
        var rows = tally.Rows(least).Take(top ?? (format == CoverageFormat.Table ? 50 : int.MaxValue)).ToList();
        using var stream = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        if (format == CoverageFormat.Tsv) stream.Write(Encoding.UTF8.GetBytes(Columns + "\n"));
        var width = rows.Count == 0 ? 4 : Math.Min(40, rows.Max(row => row.Name.Length));
        if (format == CoverageFormat.Table && rows.Count > 0) stream.Write(Encoding.UTF8.GetBytes($"mentions  articles  {"name".PadRight(width)}  kind          example\n"));
        foreach (var row in rows) stream.Write(Render(row, format, width));
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        await Console.Error.WriteLineAsync(Summary(tally)).ConfigureAwait(false);
        return exit;
    }

    private static (IReadOnlyList<UnknownName> Names, PartyCoverage Parties) Measure(CodingPipeline pipeline, Article article)
    {
        if (!article.IsEnglish) return ([], PartyCoverage.Of([]));
        var document = pipeline.Annotate(article);
        return (UnknownNameFinder.Find(document), PartyCoverage.Of(pipeline.Coder.Code(document)));
    }

    private static byte[] Render(CoverageTally.Row row, CoverageFormat format, int width) => format switch
    {
        CoverageFormat.Tsv => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{row.Name}\t{row.Kind}\t{row.Mentions}\t{row.Articles}\t{row.Coded}\t{row.Example}\n")),
        CoverageFormat.Jsonl => JsonLines.Render(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", row.Name);
            writer.WriteString("kind", row.Kind);
            writer.WriteNumber("mentions", row.Mentions);
            writer.WriteNumber("articles", row.Articles);
            writer.WriteNumber("coded", row.Coded);
            writer.WriteString("example", row.Example);
            writer.WriteEndObject();
        }),
        _ => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{row.Mentions,8}  {row.Articles,8}  {row.Name.PadRight(width)}  {row.Kind,-12}  {row.Example}\n")),
    };

    private static string Summary(CoverageTally tally) => string.Create(
        CultureInfo.InvariantCulture,
        $"casus: {tally.Articles} articles; {tally.Resolved} of {tally.Parties} parties of events have a code{(tally.Parties > 0 ? $" ({100.0 * tally.Resolved / tally.Parties:0.0} %)" : "")}");
}

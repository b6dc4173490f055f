using System.CommandLine;
using Casus.Articles;
using Casus.Entities;

namespace Casus.Cli;

/// <summary><c>casus annotate PATH…</c>: who, where, when, how many, who says so, one JSON line an article.</summary>
internal static class AnnotateCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var inputs = new InputOptions();
        var lexicon = new LexiconOption();
        var placesAt = new Option<string?>("--places-at") { Description = "JSON lines {id, toponyms: [{start, end}]}: resolve these places and print them alone" };
        var command = new Command("annotate", "Find people, groups, places, dates, numbers and quotations; one JSON line an article") { placesAt };
        inputs.AddTo(command);
        lexicon.AddTo(command);
        command.SetAction((call, cancellation) =>
        {
            var pipeline = CodingPipeline.Load(lexicon.In(call));
            var render = call.GetValue(placesAt) is { } path ? PlacesAt(pipeline, path) : article => JsonLines.Render(writer => AnnotationRecordWriter.Write(writer, pipeline.Annotate(article)));
            return ArticleLines.RunAsync(inputs.Read(call), inputs.JobsIn(call), render, cancellation);
        });
        return command;
    }

    private static Func<Article, byte[]> PlacesAt(CodingPipeline pipeline, string path)
    {
        var failures = new Failures();
        var spans = new Dictionary<string, TextSpan[]>(StringComparer.Ordinal);
        foreach (var row in RowFile.Read(path, failures))
        {
            if (RowFile.TextOf(row, "id") is not { } id || !row.TryGetProperty("toponyms", out var toponyms)) continue;
            spans[id] = [.. toponyms.EnumerateArray().Select(toponym => new TextSpan(toponym.GetProperty("start").GetInt32(), toponym.GetProperty("end").GetInt32()))];
        }

        if (failures.Count > 0) throw new UsageException($"{path}: {failures.Count} rows are not as 'casus annotate --help' says");
        return article => JsonLines.Render(writer => AnnotationRecordWriter.WritePlacesOnly(
            writer, article.Id, spans.TryGetValue(article.Id, out var given) ? pipeline.Resolver.ResolvePlaces(pipeline.Parser.Parse(article), given) : []));
    }
}

using System.CommandLine;
using System.Globalization;
using Casus.Articles;
using Casus.Documents;
using Casus.Events;
using Casus.Storage.Sqlite;

namespace Casus.Cli;

/// <summary><c>casus explain ID</c> or <c>--text "…"</c>: why this was coded.</summary>
internal static class ExplainCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var lexicon = new LexiconOption();
        var id = new Argument<string?>("ID") { Description = "Id of a stored event", Arity = ArgumentArity.ZeroOrOne };
        var text = new Option<string?>("--text") { Description = "A text to code and explain instead" };
        var store = new Option<string>("--store") { Description = "The SQLite file the event is in", DefaultValueFactory = _ => "casus.db" };
        var published = new Option<string?>("--published") { Description = "Publication date (YYYY-MM-DD) of the text" };
        var command = new Command("explain", "Show why an event was coded: the sentence with its parse, the pattern, the parties, the readings that lost") { id, text, store, published };
        lexicon.AddTo(command);
        command.SetAction(call => Run(lexicon.In(call), call.GetValue(id), call.GetValue(text), call.GetRequiredValue(store), call.GetValue(published)));
        return command;
    }

    private static int Run(CodingPipelineOptions options, string? id, string? text, string storePath, string? published)
    {
        if ((id is null) == (text is null)) throw new UsageException("name the id of a stored event, or give a text with --text \"…\"");
        if (text is not null) return Explain(options, FromText(text, published), _ => true);
        if (!File.Exists(storePath)) throw new UsageException($"{storePath}: there is no such store; 'casus code PATH' makes one, --store names another");
        using var store = SqliteEventStore.Open(storePath);
        if (store.FindEvent(id!) is not { } found) throw new UsageException($"{storePath}: no event has the id '{id}'");
        var known = Explain(options, found.Article, codedEvent => codedEvent.Id == id);
        if (known == ExitCode.SomeFailed) Console.Error.WriteLine("casus: this engine and lexicon code the article otherwise; the stored record says:\n" + found.Record);
        return known;
    }

    private static Article FromText(string text, string? published) => new()
    {
        Id = "text",
        Text = text,
        Paragraphs = [new TextSpan(0, text.Length)],
        Published = published is null ? null : DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new PublicationDate(day, "option")
            : throw new UsageException($"--published '{published}' is no date; write it as 2021-06-28"),
    };

    private static int Explain(CodingPipelineOptions options, Article article, Func<CodedEvent, bool> isWanted)
    {
        var pipeline = CodingPipeline.Load(options);
        var events = pipeline.Code(article, explain: true).Where(isWanted).ToList();
        if (events.Count == 0)
        {
            Console.Out.WriteLine("No event was coded.");
            foreach (var sentence in pipeline.Parser.Parse(article).Sentences) Console.Out.Write(ParseTree.Draw(sentence, []));
            return ExitCode.SomeFailed;
        }

        Sentence? shown = null;
        foreach (var codedEvent in events)
        {
            if (!ReferenceEquals(shown, codedEvent.Sentence))
            {
                shown = codedEvent.Sentence;
                Console.Out.WriteLine($"\n{shown.Characters}\n");
                Console.Out.Write(ParseTree.Draw(shown, [.. events.Where(other => ReferenceEquals(other.Sentence, shown)).Select(other => other.Trigger)]));
            }

            Describe(codedEvent);
        }

        return ExitCode.Ok;
    }

    private static void Describe(CodedEvent codedEvent)
    {
        var writer = Console.Out;
        writer.WriteLine($"\n{codedEvent.Type} {string.Join(' ', codedEvent.Modes)}  quad {codedEvent.QuadClass}  CAMEO {codedEvent.Cameo}  confidence {codedEvent.Confidence.ToString(CultureInfo.InvariantCulture)}  {codedEvent.Id}");
        writer.WriteLine($"  trigger   '{codedEvent.Trigger.In(codedEvent.Sentence.Text)}'");
        writer.WriteLine($"  pattern   {codedEvent.Provenance.Pattern}");
        foreach (var party in codedEvent.Sources) writer.WriteLine($"  source    {Show(party)}");
        foreach (var party in codedEvent.Targets) writer.WriteLine($"  target    {Show(party)}");
        if (codedEvent.Place is { } place) writer.WriteLine($"  place     '{place.Text}' = {place.Place?.Name ?? "not in the gazetteer"} ({place.Of.ToString().ToLowerInvariant()})");
        if (codedEvent.Date is { } date) writer.WriteLine($"  date      '{date.Text}' = {date.Start:yyyy-MM-dd}..{date.End:yyyy-MM-dd} ({date.Of.ToString().ToLowerInvariant()})");
        foreach (var magnitude in codedEvent.Magnitudes) writer.WriteLine($"  {magnitude.Kind.ToString().ToLowerInvariant(),-9} low {magnitude.Low}, best {magnitude.Best}, high {magnitude.High}");
        if (codedEvent.Speaker is { } speaker) writer.WriteLine($"  speaker   {Show(speaker)}, {codedEvent.Assertion.ToString().ToLowerInvariant()}");
        if (codedEvent.Auxiliary != AuxiliaryModes.None) writer.WriteLine($"  auxiliary {string.Join(", ", EventRecordWriter.AuxiliaryNames(codedEvent.Auxiliary))}");
        if (codedEvent.Contexts.Count > 0) writer.WriteLine($"  contexts  {string.Join(", ", codedEvent.Contexts)}");
        foreach (var line in codedEvent.Trace) writer.WriteLine($"  weighed   {line}");
    }

    private static string Show(EventParty party) =>
        $"'{party.Text}' = {party.Actor.Entity ?? "-"} [{party.Actor.Code ?? "unknown"}{(party.Actor.Sectors.Count > 1 ? " " + string.Join(' ', party.Actor.Sectors.Skip(1)) : "")}]";
}

using System.Globalization;
using System.Text;
using Casus.Events;

namespace Casus.Cli;

/// <summary>
/// A table for people: a line with date, act, who to whom and where, and under it the words that say so. Rows come as they are coded, so that a run over an
/// archive shows its first events at once. Colours only on a terminal.
/// </summary>
internal sealed class TableEventWriter(Stream stream, bool isTerminal) : EventWriter
{
    private const string Reset = "\u001b[0m";
    private const string Dim = "\u001b[2m";
    private const string Bold = "\u001b[1m";
    private const int QuoteLength = 150;

    private string? _article;

    /// <inheritdoc/>
    public override void Write(CodedEvent codedEvent)
    {
        var line = new StringBuilder();
        if (_article != codedEvent.Article.Id)
        {
            _article = codedEvent.Article.Id;
            line.Append('\n').Append(Style(Bold, codedEvent.Article.Title ?? codedEvent.Article.Id));
            if (codedEvent.Article.Title is not null) line.Append(Style(Dim, $"  {codedEvent.Article.Id}"));
            if (codedEvent.Article.Published is { } published) line.Append(Style(Dim, published.Date.ToString("  yyyy-MM-dd", CultureInfo.InvariantCulture)));
            line.Append('\n');
        }

        line.Append("  ").Append(DateOf(codedEvent).PadRight(11));
        line.Append(Style(ColourOf(codedEvent.QuadClass), ActOf(codedEvent).PadRight(26))).Append(' ');
        line.Append(PartiesOf(codedEvent.Sources));
        if (codedEvent.Targets.Count > 0) line.Append(" → ").Append(PartiesOf(codedEvent.Targets));
        if (codedEvent.Place is { } place) line.Append("  @ ").Append(place.Place?.Name ?? place.Text);
        foreach (var magnitude in codedEvent.Magnitudes) line.Append("  ").Append(NumberOf(magnitude));
        if (codedEvent.Auxiliary != AuxiliaryModes.None) line.Append("  (").Append(string.Join(", ", EventRecordWriter.AuxiliaryNames(codedEvent.Auxiliary))).Append(')');
        line.Append('\n').Append("             ").Append(QuoteOf(codedEvent));
        if (codedEvent.Speaker is { } speaker) line.Append(Style(Dim, $"  [{codedEvent.Assertion.ToString().ToLowerInvariant()} by {speaker.Actor.Entity ?? speaker.Text}]"));
        line.Append('\n');
        stream.Write(Encoding.UTF8.GetBytes(line.ToString()));
        if (isTerminal) stream.Flush();
    }

    private static string DateOf(CodedEvent codedEvent) => codedEvent.Date switch
    {
        null => "-",
        { } date when date.Start == date.End => date.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { } date when date.Start.Year == date.End.Year && date.Start.Month == date.End.Month => date.Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        { } date when date.Start.Year == date.End.Year => date.Start.ToString("yyyy", CultureInfo.InvariantCulture),
        { } date => $"{date.Start.Year}-{date.End.Year}",
    };

    private static string ActOf(CodedEvent codedEvent) => codedEvent.Modes.Count == 0 ? codedEvent.Type.ToString() : $"{codedEvent.Type} {string.Join('+', codedEvent.Modes)}";

    private static string PartiesOf(IReadOnlyList<EventParty> parties) =>
        parties.Count == 0 ? "?" : string.Join(", ", parties.Select(party => party.Actor.Code is { } code ? $"{Short(party.Actor.Entity ?? party.Text)} [{code}]" : Short(party.Text)));

    private static string Short(string text) => text.Length <= 40 ? text : $"{text[..39]}…";

    private static string NumberOf(Magnitude magnitude)
    {
        var kind = magnitude.Kind.ToString().ToLowerInvariant();
        if (magnitude.Best is { } best && magnitude.High is not null) return $"{best} {kind}";
        return (magnitude.Low, magnitude.Best, magnitude.High) switch
        {
            ({ } low, _, { } high) => $"{low}-{high} {kind}",
            ({ } low, _, null) => $"≥{low} {kind}",
            (null, _, { } high) => $"≤{high} {kind}",
            _ => kind,
        };
    }

    private string QuoteOf(CodedEvent codedEvent)
    {
        var (text, sentence, trigger) = (codedEvent.Sentence.Text, codedEvent.Sentence.Span, codedEvent.Trigger);
        // A window around the trigger, so that the words that name the act are always seen.
        var start = Math.Max(sentence.Start, Math.Min(trigger.Start - (QuoteLength / 2), sentence.End - QuoteLength));
        var end = Math.Min(sentence.End, Math.Max(start + QuoteLength, trigger.End));
        var before = Flat(text[start..trigger.Start]);
        var after = Flat(text[trigger.End..end]);
        return Style(Dim, (start > sentence.Start ? "…" : "") + before) + Style(Bold, Flat(text[trigger.Start..trigger.End])) + Style(Dim, after + (end < sentence.End ? "…" : ""));
    }

    private static string Flat(string text) => text.Replace('\n', ' ').Replace('\r', ' ').Replace('\u001b', ' ');

    private string Style(string style, string text) => isTerminal ? style + text + Reset : text;

    // Green for cooperation, amber for words of conflict, red for deeds.
    private static string ColourOf(int quad) => quad switch
    {
        1 => "\u001b[36m",
        2 => "\u001b[32m",
        3 => "\u001b[33m",
        _ => "\u001b[31m",
    };
}

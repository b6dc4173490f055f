using Casus.Documents;
using Casus.Events.Clauses;

namespace Casus.Events;

/// <summary>
/// Reads the names that a noun announces between dashes, in brackets or behind a colon: "the remaining guarantors – Norway, Chad and Kenya – met".
/// Punctuation is enough, so that a wrong tree does no harm.
/// </summary>
internal static class AnnouncedNames
{
    // "the guarantors of the 2015 accord on water –": room for what stands between noun and list
    private const int MaxDistance = 12;

    /// <summary>Heads of the names that stand for a noun; none where fewer than two are listed or the list does not belong to it.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="noun">The noun.</param>
    public static List<int> Of(SentenceReading reading, int noun)
    {
        var sentence = reading.Sentence;
        var found = new List<int>();
        if (sentence[noun].Tag is not (PennTag.Nns or PennTag.Nnps or PennTag.Cd)) return found;
        for (var i = noun + 1; i < sentence.Count && i - noun <= MaxDistance; i++)
        {
            // Past its verb a noun announces nothing: "the guarantors met – Norway, Chad and Kenya"
            if (sentence[i].PartOfSpeech is PartOfSpeech.Aux || sentence[i].Tag is PennTag.Vbd or PennTag.Vbz or PennTag.Vbp) return found;
            var close = ClosingOf(sentence, i);
            if (close == '\0') continue;
            Read(reading, i + 1, close, found);
            return found;
        }

        return found;
    }

    private static void Read(SentenceReading reading, int start, char close, List<int> found)
    {
        var sentence = reading.Sentence;
        var i = start;
        while (i < sentence.Count)
        {
            if (sentence[i].PartOfSpeech is PartOfSpeech.Det or PartOfSpeech.Cconj || sentence.FormOf(i) is ",")
            {
                i++;
                continue;
            }

            if (found.Count > 0 && sentence.FormOf(i)[0] == close) break;
            if (reading.Resolved.MentionAround(i) is not { IsNamed: true, Actor: not null } mention || mention.Tokens.End <= i)
            {
                // Anything but names is a remark, not a list: "– the last to arrive –"
                found.Clear();
                return;
            }

            found.Add(mention.Head);
            i = mention.Tokens.End;
        }

        if (found.Count < 2) found.Clear();
    }

    private static char ClosingOf(Sentence sentence, int token)
    {
        var form = sentence.FormOf(token);
        if (form is "(") return ')';
        if (form is ":") return '.';
        if (form is "–" or "—") return form[0];
        // "Iraq-Syria" holds a hyphen, " - " is a dash.
        var isDash = form is "-" or "--" && token > 0 && sentence[token - 1].Span.End < sentence[token].Span.Start;
        return isDash ? '-' : '\0';
    }
}

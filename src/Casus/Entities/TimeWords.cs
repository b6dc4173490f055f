using Casus.Documents;

namespace Casus.Entities;

/// <summary>Words in a noun phrase that say when the role was held.</summary>
internal static class TimeWords
{
    // "then deputy prime minister": words of a title before the name.
    private const int MaxTitleWords = 4;

    /// <summary>Whether the role is over: "former minister", "ex-president", "the ousted leader", "retired general".</summary>
    public static bool IsFormer(Sentence sentence, TokenRange range)
    {
        // One word further left: "Former Pakistani Prime Minister ..." is a long way for a parser
        for (var i = Math.Max(0, range.Start - 1); i < range.End; i++)
        {
            if (sentence[i].PartOfSpeech is not (PartOfSpeech.Adj or PartOfSpeech.Verb or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Adv)) continue;
            var form = sentence.FormOf(i);
            if (form.StartsWith("ex-", StringComparison.OrdinalIgnoreCase) || form.Equals("ex", StringComparison.OrdinalIgnoreCase)) return true;
            if (form.Equals("former", StringComparison.OrdinalIgnoreCase) || form.Equals("ousted", StringComparison.OrdinalIgnoreCase) || form.Equals("deposed", StringComparison.OrdinalIgnoreCase)
                || form.Equals("retired", StringComparison.OrdinalIgnoreCase) || form.Equals("erstwhile", StringComparison.OrdinalIgnoreCase) || form.Equals("onetime", StringComparison.OrdinalIgnoreCase)
                || form.Equals("toppled", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether the role was held at the time told of: "then-president", "the then foreign minister".</summary>
    public static bool IsThen(Sentence sentence, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
            if (IsThen(sentence, i)) return true;
        // A parser may part the title from the name: "the then foreign minister | Jane Doe"
        for (var i = range.Start - 1; i >= 0 && i >= range.Start - MaxTitleWords; i--)
        {
            if (IsThen(sentence, i)) return true;
            if (sentence[i].Tag != PennTag.Hyph && sentence[i].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj)) return false;
        }

        return false;
    }

    private static bool IsThen(Sentence sentence, int token) =>
        sentence.FormOf(token).Equals("then", StringComparison.OrdinalIgnoreCase) || sentence.FormOf(token).StartsWith("then-", StringComparison.OrdinalIgnoreCase);
}

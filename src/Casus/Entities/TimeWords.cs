using Casus.Documents;

namespace Casus.Entities;

/// <summary>Words in a noun phrase that say when the role was held.</summary>
internal static class TimeWords
{
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
            if (sentence.FormOf(i).Equals("then", StringComparison.OrdinalIgnoreCase) || sentence.FormOf(i).StartsWith("then-", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}

using Casus.Documents;

namespace Casus.Entities.Quotes;

/// <summary>Where the words that a word of saying brings in begin and end.</summary>
internal static class ClauseRanges
{
    /// <summary>The rest of the predicate's clause from <paramref name="first"/> on: "criticized | the judge for his ruling | , and left".</summary>
    public static TokenRange RestOf(Sentence sentence, int predicate, TokenRange first)
    {
        var end = first.End;
        foreach (var child in sentence.ChildrenOf(predicate))
        {
            if (child < first.Start) continue;
            var range = sentence.SubtreeOf(child);
            if (range.End <= end) continue;
            if (range.Start > end || IsBorder(sentence, child, range)) break;
            end = range.End;
        }

        return Trim(sentence, Cut(sentence, predicate, first with { End = end }));
    }

    /// <summary>
    /// The range without the words of the predicate itself and without what another act of speech adds behind a comma:
    /// "he saw no need to change | , telling reporters that …".
    /// </summary>
    public static TokenRange Cut(Sentence sentence, int predicate, TokenRange range)
    {
        if (range.Contains(predicate))
        {
            var clause = sentence.SubtreeOf(predicate);
            range = predicate - range.Start > range.End - predicate ? range with { End = Math.Max(range.Start, Math.Min(predicate, clause.Start)) } : range with { Start = predicate + 1 };
        }

        for (var i = range.Start + 2; i < range.End; i++)
        {
            if (sentence[i].Tag == PennTag.Vbg && sentence.FormOf(i - 1) is "," && SpeechVerbs.IsPlain(sentence[i].Lemma)) return range with { End = i - 1 };
        }

        return range;
    }

    /// <summary>The range without punctuation at its ends, quotation marks and final stops excepted.</summary>
    public static TokenRange Trim(Sentence sentence, TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && sentence[start].PartOfSpeech == PartOfSpeech.Punct && !QuotedText.IsMark(sentence.FormOf(start)[0])) start++;
        while (end > start && sentence[end - 1].PartOfSpeech == PartOfSpeech.Punct && sentence.FormOf(end - 1) is "," or ";" or ":" or "-" or "\u2014" or "\u2013") end--;
        return new TokenRange(start, end);
    }

    // A comma, a dash, "and" or a clause of time ends what is said.
    private static bool IsBorder(Sentence sentence, int child, TokenRange range) =>
        sentence[child].Relation is DependencyRelation.Punct or DependencyRelation.Cc or DependencyRelation.Conj or DependencyRelation.Parataxis
        || sentence[range.Start].PartOfSpeech == PartOfSpeech.Punct
        || (sentence[child].Relation == DependencyRelation.Advcl && sentence[range.Start].Lemma is "as" or "while" or "when" or "after" or "before");
}

using Casus.Documents;

namespace Casus.Entities.Quotes;

/// <summary>Where the words that a word of saying brings in begin and end.</summary>
internal static class ClauseRanges
{
    /// <summary>The rest of the predicate's clause from <paramref name="first"/> on: "criticized | the judge for his ruling | , and left".</summary>
    public static TokenRange RestOf(Sentence sentence, int predicate, TokenRange first)
    {
        var end = first.End;
        while (end < sentence.Count)
        {
            var child = ChildAbove(sentence, end, predicate);
            if (child < 0)
            {
                // Quotation marks are tied anywhere: `called it | "a lie"`.
                if (!QuotedText.IsMark(sentence.FormOf(end)[0])) break;
                end++;
                continue;
            }

            var range = sentence.SubtreeOf(child);
            if (IsBorder(sentence, child, end)) break;
            end = Math.Max(end + 1, range.End);
        }

        return Trim(sentence, Cut(sentence, predicate, first with { End = end }));
    }

    /// <summary>
    /// The range without the words of the predicate itself and without what another act of speech adds behind a comma:
    /// "he saw no need to change | , telling reporters that …", "the vote was fair | , and his aides said …".
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
            ref readonly var word = ref sentence[i];
            if (word.PartOfSpeech != PartOfSpeech.Verb || !SpeechVerbs.Contains(word.Lemma)) continue;
            if (word.Tag == PennTag.Vbg && sentence.FormOf(i - 1) is "," or "-" or "\u2014" or "\u2013") return range with { End = i - 1 };
            if (!SpeechVerbs.IsPlain(word.Lemma)) continue;
            if (word.IsPastForm && sentence.ChildOf(i, DependencyRelation.Nsubj) is >= 0 and var subject && subject > range.Start && subject < i)
            {
                var start = Math.Min(sentence.SubtreeOf(subject).Start, subject);
                if (start - 1 > range.Start && sentence[start - 1].Lemma is "and" or "but" or "while") return range with { End = start - 1 };
            }
        }

        return range;
    }

    /// <summary>
    /// The range with the verb that a wrong tree took out of it, up to the next border: "hopes | the new visit" + "will calm the voters". A content
    /// that has a finite verb, or is followed by none, stays as it is.
    /// </summary>
    public static TokenRange Completed(Sentence sentence, TokenRange range)
    {
        if (range.Length <= 0 || range.End >= sentence.Count || HasFinite(sentence, range)) return range;
        var end = range.End;
        while (end < sentence.Count && sentence[end].PartOfSpeech is not (PartOfSpeech.Punct or PartOfSpeech.Cconj)) end++;
        return HasFinite(sentence, new TokenRange(range.End, end)) ? range with { End = end } : range;
    }

    /// <summary>Whether a finite verb stands in the range.</summary>
    public static bool HasFinite(Sentence sentence, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
            if (sentence[i].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux && sentence[i].Tag is PennTag.Vbd or PennTag.Vbz or PennTag.Vbp or PennTag.Md) return true;
        return false;
    }

    /// <summary>The range without punctuation at its ends, quotation marks and final stops excepted.</summary>
    public static TokenRange Trim(Sentence sentence, TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && sentence[start].PartOfSpeech == PartOfSpeech.Punct && !QuotedText.IsMark(sentence.FormOf(start)[0])) start++;
        while (end > start && sentence[end - 1].PartOfSpeech == PartOfSpeech.Punct && sentence.FormOf(end - 1) is "," or ";" or ":" or "-" or "\u2014" or "\u2013") end--;
        return new TokenRange(start, end);
    }

    private static int ChildAbove(Sentence sentence, int token, int predicate)
    {
        for (var i = token; i >= 0; i = sentence[i].Head)
            if (sentence[i].Head == predicate) return i;
        return -1;
    }

    // A comma, a dash, "and" or a clause of time ends what is said.
    private static bool IsBorder(Sentence sentence, int child, int start) =>
        sentence[child].Relation is DependencyRelation.Cc or DependencyRelation.Conj or DependencyRelation.Parataxis
        || (sentence[start].PartOfSpeech == PartOfSpeech.Punct && !QuotedText.IsMark(sentence.FormOf(start)[0]))
        || (sentence[child].Relation == DependencyRelation.Advcl && sentence[start].Lemma is "while" or "when" or "after" or "before");
}

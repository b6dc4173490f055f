using Casus.Documents;

namespace Casus.Entities.Quotes;

/// <summary>
/// Reads clauses of saying that stand between commas or behind the last one: "Such efforts, they believe, will fail." Punctuation tells them
/// more surely than the tree, which such insertions often spoil.
/// </summary>
internal static class InsertedSpeech
{
    // Words left of the inserted clause below which they are no content: "Still, he said …"
    private const int LeastWords = 3;

    /// <summary>Adds what stands before and behind the clause of <paramref name="verb"/>, if that clause is inserted.</summary>
    public static void Read(Sentence sentence, Voice voice, int verb, List<TokenRange> content)
    {
        if (!voice.IsNamed || voice.Pronoun >= 0) return;
        var name = NounPhrases.RangeOf(sentence, voice.Head);
        var clause = SpeechClauseReader.CueRange(sentence, verb);
        var (start, end) = (Math.Min(name.Start, clause.Start), Math.Max(name.End, verb + 1));
        // "they believe", "said the minister": nothing but the speaker and the cue
        if (name.End != clause.Start && name.Start != clause.End) return;
        if (start < LeastWords || sentence.FormOf(start - 1) is not ("," or "\u2014" or "\u2013" or "-")) return;
        if (end < sentence.Count && sentence[end].Relation is DependencyRelation.Obl_Unmarked && end + 1 < sentence.Count) end++;
        if (end >= sentence.Count || (sentence.FormOf(end) is not ("," or "." or "\u2014" or "\u2013" or "-"))) return;
        var before = ClauseRanges.Trim(sentence, new TokenRange(0, start));
        if (before.Length < LeastWords && end >= sentence.Count - 1) return;
        content.Add(before);
        if (sentence.FormOf(end) is not "," and not "\u2014" and not "\u2013" and not "-") return;
        var behind = ClauseRanges.Trim(sentence, new TokenRange(end, sentence.Count));
        // "…, he said, adding that …": a second act of speech, not the rest of the first
        if (behind.Length >= LeastWords && sentence[behind.Start].Tag != PennTag.Vbg && sentence[behind.Start].PartOfSpeech is not (PartOfSpeech.Cconj or PartOfSpeech.Sconj)) content.Add(behind);
    }

    /// <summary>The speaker behind the verb: `," said Hough.`, where the parser took him for an object.</summary>
    public static Voice Inverted(Sentence sentence, int verb)
    {
        if (sentence[verb].Tag is not (PennTag.Vbd or PennTag.Vbz) || verb + 1 >= sentence.Count) return Voice.None;
        if (verb > 0 && sentence.FormOf(verb - 1) is not "," && !QuotedText.IsMark(sentence.FormOf(verb - 1)[0])) return Voice.None;
        for (var i = verb + 1; i < sentence.Count; i++)
        {
            if (!NounPhrases.IsHead(sentence, i)) continue;
            var range = NounPhrases.RangeOf(sentence, i);
            return range.Start == verb + 1 ? new Voice(i) : Voice.None;
        }

        return Voice.None;
    }
}

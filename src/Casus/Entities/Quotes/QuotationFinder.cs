using Casus.Documents;

namespace Casus.Entities.Quotes;

/// <summary>
/// Finds who says what: acts of speech in the tree, widened to the quotation marks they open, and quotations that stand alone, which go to
/// whoever spoke last.
/// </summary>
internal sealed class QuotationFinder(AttributionLexicon lexicon)
{
    // Words in quotation marks below which they are a name or a nickname, not speech: "so-called "red lines""
    private const int LeastQuotedWords = 4;

    private readonly SpeechClauseReader _clauses = new(lexicon);

    /// <summary>The quotations of a document in text order, those of the title first.</summary>
    /// <param name="document">The document.</param>
    /// <param name="mentions">Its mentions, which tell the speakers.</param>
    public IReadOnlyList<Quotation> Find(Document document, IReadOnlyList<Mention> mentions)
    {
        var byHead = new Dictionary<(Sentence, int), Mention>(mentions.Count);
        foreach (var mention in mentions) byHead.TryAdd((mention.Sentence, mention.Head), mention);
        var quotations = new List<Quotation>();
        var sentences = document.Sentences;
        for (var first = 0; first < sentences.Count;)
        {
            var end = first + 1;
            while (end < sentences.Count && sentences[end].Part == sentences[first].Part && sentences[end].Paragraph == sentences[first].Paragraph) end++;
            FindInParagraph(sentences, first, end, byHead, quotations);
            first = end;
        }

        return quotations;
    }

    private void FindInParagraph(IReadOnlyList<Sentence> sentences, int first, int end, Dictionary<(Sentence, int), Mention> byHead, List<Quotation> quotations)
    {
        var text = sentences[first].Text;
        var quoted = new List<TextSpan>();
        QuotedText.Find(text, new TextSpan(sentences[first].Span.Start, sentences[end - 1].Span.End), quoted);
        var isTaken = new bool[quoted.Count];
        var clauses = new List<SpeechClause>();
        var start = quotations.Count;
        for (var i = first; i < end; i++)
        {
            clauses.Clear();
            _clauses.Read(sentences[i], clauses);
            foreach (var clause in clauses) Add(sentences[i], clause, quoted, isTaken, byHead, quotations);
        }

        for (var i = 0; i < quoted.Count; i++)
            if (!isTaken[i] && WordsIn(text, quoted[i]) >= LeastQuotedWords) AddAlone(sentences, first, end, quoted[i], quotations, start);
        LabelledSpeech.Find(sentences, first, end, quoted, byHead, quotations, start);
        MarkNested(quotations, start);
        quotations.Sort(start, quotations.Count - start, Comparer<Quotation>.Create(static (a, b) => a.Content[0].CompareTo(b.Content[0])));
    }

    private static void Add(Sentence sentence, SpeechClause clause, List<TextSpan> quoted, bool[] isTaken, Dictionary<(Sentence, int), Mention> byHead, List<Quotation> quotations)
    {
        var content = new List<TextSpan>(2);
        foreach (var range in clause.Content) content.Add(sentence.SpanOf(range));
        var cue = sentence.SpanOf(clause.Cue);
        // What is quoted is one speaker's: "I think" inside the marks brings in nobody else.
        foreach (var span in quoted)
            if (span.Contains(cue)) return;
        var isDirect = clause.TakesQuote ? TakeQuoted(sentence, clause, cue, content, quoted, isTaken) : Widen(cue, content, quoted, isTaken, takes: false);
        var speaker = clause.Voice.IsNamed ? MentionAt(sentence, clause.Voice.Head, byHead) : null;
        var source = clause.Voice.IsNamed ? sentence.SpanOf(SourceRange(sentence, clause.Voice.Head, speaker)) : default;
        if (clause.Voice.IsNamed && !TakeOut(sentence.Text, source, content)) return;
        if (content.Count == 0) return;
        content.Sort();
        content = Merged(content);
        quotations.Add(new Quotation
        {
            Sentence = sentence,
            Source = !clause.Voice.IsNamed ? [] : clause.Voice.Pronoun >= 0 ? [source, sentence[clause.Voice.Pronoun].Span] : [source],
            Speaker = speaker,
            Cue = [cue],
            Content = content,
            Quoted = QuotedIn(content, quoted),
            Kind = clause.Kind,
            IsDirect = isDirect,
        });
    }

    // What stands in quotation marks beside or within the content belongs to it. Whether it is all quotation.
    private static bool TakeQuoted(Sentence sentence, SpeechClause clause, TextSpan cue, List<TextSpan> content, List<TextSpan> quoted, bool[] isTaken)
    {
        var isDirect = false;
        // "It is over," Ardan said as he left: a quotation that touches the speaker or the cue is what was said, whatever the tree made of the rest.
        var speaking = clause.Voice.IsNamed ? cue.Union(sentence.SpanOf(NounPhrases.RangeOf(sentence, clause.Voice.Head))) : cue;
        for (var i = 0; i < quoted.Count; i++)
        {
            if (isTaken[i] || !Touches(sentence.Text, quoted[i], speaking) || content.Exists(span => span.Overlaps(quoted[i]))) continue;
            content.Clear();
            content.Add(quoted[i]);
            isTaken[i] = isDirect = true;
            break;
        }

        if (content.Count > 0) return isDirect | Widen(cue, content, quoted, isTaken, takes: true);
        // "The road is closed," he said.
        for (var i = 0; i < quoted.Count; i++)
        {
            if (isTaken[i] || !quoted[i].Overlaps(sentence.Span) || (WordsIn(sentence.Text, quoted[i]) < LeastQuotedWords && !Touches(sentence.Text, quoted[i], cue))) continue;
            content.Add(quoted[i]);
            isTaken[i] = isDirect = true;
        }

        return isDirect;
    }

    private static bool Widen(TextSpan cue, List<TextSpan> content, List<TextSpan> quoted, bool[] isTaken, bool takes)
    {
        var isDirect = false;
        for (var i = 0; i < quoted.Count; i++)
        {
            for (var k = 0; k < content.Count; k++)
            {
                if ((takes && isTaken[i]) || !content[k].Overlaps(quoted[i]) || quoted[i].Contains(cue)) continue;
                isDirect |= quoted[i].Start <= content[k].Start;
                isTaken[i] |= takes || content[k].Contains(quoted[i]);
                content[k] = content[k].Union(quoted[i]);
            }
        }

        return isDirect;
    }

    private static List<TextSpan> QuotedIn(List<TextSpan> content, List<TextSpan> quoted)
    {
        var inside = new List<TextSpan>();
        foreach (var span in quoted)
            if (content.Exists(part => part.Contains(span))) inside.Add(span);
        return inside;
    }

    // "Ali said that his brother had told him …": whose cue stands in the content of another is nested; of two that hold each other the longer is outside.
    private static void MarkNested(List<Quotation> quotations, int start)
    {
        for (var i = start; i < quotations.Count; i++)
        {
            for (var k = start; k < quotations.Count; k++)
            {
                if (i == k || !Holds(quotations[k], quotations[i]) || (Holds(quotations[i], quotations[k]) && LengthOf(quotations[k]) <= LengthOf(quotations[i]))) continue;
                quotations[i] = quotations[i] with { IsNested = true };
                break;
            }
        }
    }

    private static bool Holds(Quotation outer, Quotation inner)
    {
        foreach (var cue in inner.Cue)
            foreach (var span in outer.Content)
                if (span.Overlaps(cue)) return true;
        return false;
    }

    private static int LengthOf(Quotation quotation)
    {
        var length = 0;
        foreach (var span in quotation.Content) length += span.Length;
        return length;
    }

    // A quotation without a verb of its own goes on with whoever spoke before it in the paragraph, or behind it.
    private static void AddAlone(IReadOnlyList<Sentence> sentences, int first, int end, TextSpan quoted, List<Quotation> quotations, int start)
    {
        var sentence = sentences[first];
        for (var i = first; i < end; i++)
            if (sentences[i].Span.Contains(quoted.Start)) sentence = sentences[i];
        Quotation? near = null;
        for (var i = start; i < quotations.Count; i++)
            if (quotations[i].IsDirect && (near is null || quotations[i].Content[0].Start < quoted.Start)) near = quotations[i];
        if (near is not null)
        {
            var at = quotations.IndexOf(near);
            var content = new List<TextSpan>(near.Content) { quoted };
            content.Sort();
            quotations[at] = near with { Content = content, Quoted = [.. near.Quoted, quoted] };
            return;
        }

        // A paragraph that is nothing but quotation carries on the one before.
        var isWhole = quoted.Length * 10 >= (sentences[end - 1].Span.End - sentences[first].Span.Start) * 9;
        var last = quotations.Count > 0 ? quotations[^1] : null;
        if (!isWhole || last is not { IsDirect: true } || last.Sentence.Part != sentence.Part || sentences[first].Paragraph - last.Sentence.Paragraph > 2) return;
        quotations.Add(new Quotation { Sentence = sentence, Source = last.Source, Speaker = last.Speaker, Cue = last.Cue, Content = [quoted], Quoted = [quoted], IsDirect = true });
    }

    // The mention that the token heads, or else one that holds it: a parser's slip makes "Watch" the subject, not "Human Rights Watch".
    private static Mention? MentionAt(Sentence sentence, int head, Dictionary<(Sentence, int), Mention> byHead)
    {
        const int MaxDistance = 4;
        if (byHead.TryGetValue((sentence, head), out var mention)) return mention;
        for (var i = Math.Max(0, head - MaxDistance); i < Math.Min(sentence.Count, head + MaxDistance + 1); i++)
            if (byHead.TryGetValue((sentence, i), out mention) && mention.Tokens.Contains(head)) return mention;
        return null;
    }

    // "… the town, General Marco | Silva said": the words of the speaker are no content. False where nothing else is left.
    private static bool TakeOut(string text, TextSpan source, List<TextSpan> content)
    {
        for (var i = 0; i < content.Count; i++)
        {
            if (!content[i].Overlaps(source)) continue;
            if (content[i].Start >= source.Start || content[i].End > source.End) return false;
            var end = source.Start;
            while (end > content[i].Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or ':')) end--;
            content[i] = content[i] with { End = end };
        }

        return true;
    }

    private static TokenRange SourceRange(Sentence sentence, int head, Mention? mention)
    {
        var range = NounPhrases.RangeOf(sentence, head);
        if (mention is not null && mention.Tokens.Contains(range)) range = mention.Tokens;
        // Names that stand side by side are one, whatever the tree says: "General Marco | Silva".
        while (range.Start > 0 && sentence[range.Start].IsProperNoun && sentence[range.Start - 1].IsProperNoun && sentence.ChildOf(range.Start - 1, DependencyRelation.Case) < 0
            && sentence[range.Start - 1].Relation is not (DependencyRelation.Obl or DependencyRelation.Obl_Unmarked or DependencyRelation.Nmod)) range = range with { Start = range.Start - 1 };
        // "a spokesman for the ministry": the short complements belong to the name of the speaker
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (child < range.End || sentence[child].Relation != DependencyRelation.Nmod) continue;
            var complement = sentence.SubtreeOf(child);
            if (complement.Start == range.End) range = range with { End = complement.End };
        }

        return range;
    }

    // `he called it "a lie"`: the quoted words stand beside the cue, with nothing but a comma or a colon between
    private static bool Touches(string text, TextSpan quoted, TextSpan cue)
    {
        var (from, to) = quoted.Start > cue.End ? (cue.End, quoted.Start) : (quoted.End, cue.Start);
        return to >= from && to - from <= 3 && text.AsSpan(from, to - from).Trim().Trim(",:").Trim().IsEmpty;
    }

    private static List<TextSpan> Merged(List<TextSpan> sorted)
    {
        var merged = new List<TextSpan>(sorted.Count);
        foreach (var span in sorted)
        {
            if (merged.Count > 0 && merged[^1].End >= span.Start) merged[^1] = merged[^1].Union(span);
            else merged.Add(span);
        }

        return merged;
    }

    private static int WordsIn(string text, TextSpan span)
    {
        var words = 0;
        for (var i = span.Start; i < span.End; i++)
            if (char.IsLetterOrDigit(text[i]) && (i == span.Start || !char.IsLetterOrDigit(text[i - 1]))) words++;
        return words;
    }
}

using Casus.Documents;

namespace Casus.Entities.Quotes;

/// <summary>Speech that only a sign gives to its speaker: "Premier: Talks have failed", "KHAN: We agreed.", "“We agreed.” — Asma Khan".</summary>
internal static class LabelledSpeech
{
    // Words that a label has at most: "Former Finance Minister Asma Khan at the Lahore forum:"
    private const int MaxLabel = 9;

    /// <summary>Adds what a paragraph's label or signature says about its speaker, where no cue has said it.</summary>
    public static void Find(IReadOnlyList<Sentence> sentences, int first, int end, List<TextSpan> quoted, Dictionary<(Sentence, int), Mention> byHead, List<Quotation> quotations, int start)
    {
        var sentence = sentences[first];
        var colon = ColonOf(sentence);
        if (colon > 0) AddLabelled(sentences, first, end, colon, quoted, byHead, quotations, start);
        else if (quoted.Count == 1 && quoted[0].Start == sentence.Span.Start) AddSigned(sentences[end - 1], quoted[0], byHead, quotations, start);
    }

    private static void AddLabelled(IReadOnlyList<Sentence> sentences, int first, int end, int colon, List<TextSpan> quoted, Dictionary<(Sentence, int), Mention> byHead, List<Quotation> quotations, int start)
    {
        var sentence = sentences[first];
        var label = new TokenRange(0, colon);
        var head = NounPhrases.HeadOf(sentence, label);
        var isQuoted = colon + 1 < sentence.Count && QuotedText.IsMark(sentence.FormOf(colon + 1)[0]);
        var speaker = SpeakerIn(sentence, label, byHead);
        // "Note: the bridge is closed", "BYLINE: Amber Hill": only somebody who can speak is a label, and what he says has a verb or marks
        if (speaker is null && !(isQuoted && sentence[head].PartOfSpeech == PartOfSpeech.Propn)) return;
        if (!isQuoted && !HasVerb(sentence, colon + 1)) return;
        if (colon + 1 >= sentence.Count && first + 1 >= end) return;
        var content = new TextSpan(colon + 1 < sentence.Count ? sentence[colon + 1].Span.Start : sentences[first + 1].Span.Start, sentences[end - 1].Span.End);
        Replace(quotations, start, content);
        quotations.Add(new Quotation
        {
            Sentence = sentence,
            Source = [sentence.SpanOf(label)],
            Speaker = speaker,
            Cue = [sentence[colon].Span],
            Content = [content],
            Quoted = quoted.FindAll(content.Contains),
            IsDirect = isQuoted,
        });
    }

    // “We agreed.” — Asma Khan
    private static void AddSigned(Sentence sentence, TextSpan quoted, Dictionary<(Sentence, int), Mention> byHead, List<Quotation> quotations, int start)
    {
        var dash = -1;
        for (var i = 0; i < sentence.Count; i++)
            if (sentence[i].Span.Start >= quoted.End && sentence.FormOf(i) is "\u2014" or "\u2013" or "\u2015" or "-" or "--") { dash = i; break; }
        if (dash < 0 || dash + 1 >= sentence.Count || sentence.Count - dash > MaxLabel || (dash > 0 && sentence[dash - 1].Span.End > quoted.End)) return;
        var label = new TokenRange(dash + 1, sentence.Count);
        var speaker = SpeakerIn(sentence, label, byHead);
        if (speaker is null) return;
        Replace(quotations, start, quoted);
        quotations.Add(new Quotation { Sentence = sentence, Source = [sentence.SpanOf(label)], Speaker = speaker, Cue = [sentence[dash].Span], Content = [quoted], Quoted = [quoted], IsDirect = true });
    }

    private static void Replace(List<Quotation> quotations, int start, TextSpan content)
    {
        for (var i = quotations.Count - 1; i >= start; i--)
            if (quotations[i].Cue.Count == 0 || quotations[i].Content[0] == content) quotations.RemoveAt(i);
    }

    private static bool HasVerb(Sentence sentence, int first)
    {
        for (var i = first; i < sentence.Count; i++)
            if (sentence[i].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux) return true;
        return false;
    }

    private static int ColonOf(Sentence sentence)
    {
        for (var i = 1; i < sentence.Count && i <= MaxLabel; i++)
        {
            if (sentence.FormOf(i) is ":") return i;
            // A label is a phrase: a verb or a comma ends the search.
            if (sentence[i].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux || sentence.FormOf(i) is ",") return -1;
        }

        return -1;
    }

    private static Mention? SpeakerIn(Sentence sentence, TokenRange label, Dictionary<(Sentence, int), Mention> byHead)
    {
        for (var i = label.Start; i < label.End; i++)
        {
            if (byHead.TryGetValue((sentence, i), out var mention) && !mention.IsPronoun
                && (mention.Kind is MentionKind.Person || (mention.IsNamed && (mention.Kind is MentionKind.Organization or MentionKind.Role || mention.Actor is not null)))) return mention;
        }

        return null;
    }
}

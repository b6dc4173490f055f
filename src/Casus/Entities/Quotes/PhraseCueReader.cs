using Casus.Documents;

namespace Casus.Entities.Quotes;

/// <summary>Reads attributions by other words than verbs and nouns: "according to …", "in a statement, …", "is worried about …", "reportedly".</summary>
internal sealed class PhraseCueReader(AttributionLexicon lexicon)
{
    /// <summary>"According to", and "In a poll, …" at the head of a sentence.</summary>
    public void ReadPreposition(Sentence sentence, int token, List<SpeechClause> clauses)
    {
        if (sentence[token].Lemma == "accord" && token + 2 < sentence.Count && sentence[token + 1].Lemma == "to") ReadAccording(sentence, token, token + 2, clauses);
        else if (token == 0 && sentence.Count > 4 && sentence[0].Lemma == "in") ReadIn(sentence, clauses);
    }

    /// <summary>A predicate: "is confident that …". False where the word is none.</summary>
    public bool ReadPredicate(Sentence sentence, int token, List<SpeechClause> clauses)
    {
        if (lexicon.Adjective(sentence.FormOf(token)) is not { } cue) return false;
        // "worried" is a participle to some taggers: "is worried that"
        var isVerb = sentence[token].PartOfSpeech == PartOfSpeech.Verb;
        if (isVerb && (sentence[token].Tag != PennTag.Vbn || sentence.ChildOf(token, DependencyRelation.Aux_Pass) < 0)) return false;
        var (content, subject, isClause) = (-1, -1, false);
        foreach (var child in sentence.ChildrenOf(token))
        {
            var relation = sentence[child].Relation;
            if (relation is DependencyRelation.Nsubj or DependencyRelation.Nsubj_Pass) subject = child;
            if (child < token || isClause) continue;
            if (relation is DependencyRelation.Ccomp or DependencyRelation.Xcomp or DependencyRelation.Advcl)
            {
                var mark = sentence.ChildOf(child, DependencyRelation.Mark);
                var isInfinitive = mark >= 0 && sentence[mark].Lemma == "to";
                if (isInfinitive ? !cue.Takes(CueContent.Infinitive) : relation == DependencyRelation.Advcl || !cue.Takes(CueContent.That)) continue;
                (content, isClause) = (child, true);
            }
            else if (content < 0 && relation is DependencyRelation.Obl or DependencyRelation.Nmod && cue.Takes(NounPhrases.PrepositionOf(sentence, child)))
            {
                content = child;
            }
        }

        if (content < 0) return false;
        var voice = subject < 0 ? VoiceFinder.Of(sentence, token) : new Voice(subject);
        if (subject >= 0 && sentence[token].Relation == DependencyRelation.Acl_Relcl && sentence[subject].Lemma is "who" or "which" or "that") voice = new Voice(sentence[token].Head, subject);
        if (!voice.IsNamed || sentence[voice.Head].Lemma is "it" or "there") return false;
        var words = SpeechClauseReader.CueRange(sentence, token);
        var range = sentence.SubtreeOf(content);
        if (range.Start <= token) range = range with { Start = token + 1 };
        if (!isClause)
        {
            if (range.Start == words.End) words = words with { End = words.End + 1 };
            range = range with { Start = range.Start + 1 };
        }

        range = ClauseRanges.RestOf(sentence, token, range);
        if (range.Length <= 0) return false;
        clauses.Add(new SpeechClause(voice, words, [range], cue.Kind, false));
        return true;
    }

    /// <summary>An adverb of hearsay: all of its clause is what somebody says.</summary>
    public void ReadAdverb(Sentence sentence, int token, List<SpeechClause> clauses)
    {
        if (!lexicon.IsHearsay(sentence[token].Lemma) || sentence[token].Head < 0 || sentence[token].Relation != DependencyRelation.Advmod) return;
        var clause = sentence.SubtreeOf(sentence[token].Head);
        var content = new List<TokenRange>(2);
        var before = ClauseRanges.Trim(sentence, new TokenRange(clause.Start, token));
        var behind = ClauseRanges.Trim(sentence, new TokenRange(token + 1, clause.End));
        if (before.Length > 0) content.Add(before);
        if (behind.Length > 0) content.Add(behind);
        if (content.Count > 0) clauses.Add(new SpeechClause(Voice.None, new TokenRange(token, token + 1), content, QuotationKind.Seeming, false));
    }

    private static void ReadAccording(Sentence sentence, int token, int first, List<SpeechClause> clauses)
    {
        var source = -1;
        for (var i = first; i < sentence.Count && source < 0; i++)
        {
            if (!NounPhrases.IsHead(sentence, i)) continue;
            if (sentence[i].Relation is DependencyRelation.Obl or DependencyRelation.Nmod || NounPhrases.RangeOf(sentence, i).Start <= first) source = i;
        }

        if (source < 0) return;
        var phrase = sentence[source].Relation is DependencyRelation.Obl or DependencyRelation.Nmod ? sentence.SubtreeOf(source) : NounPhrases.RangeOf(sentence, source);
        phrase = new TokenRange(token, Math.Max(phrase.End, first + 1));
        if (sentence.FormOf(phrase.End - 1) is ",") phrase = phrase with { End = phrase.End - 1 };
        var content = new List<TokenRange>();
        var before = ClauseRanges.Trim(sentence, new TokenRange(0, phrase.Start));
        var behind = ClauseRanges.Trim(sentence, new TokenRange(phrase.End, sentence.Count));
        if (before.Length > 0) content.Add(before);
        // "Since May, according to the ministry, prices have doubled": what goes on behind a second comma is part of it
        if (behind.Length > 1 && (before.Length == 0 || IsInserted(sentence, phrase))) content.Add(behind);
        if (content.Count > 0) clauses.Add(new SpeechClause(new Voice(source), new TokenRange(token, first), content, QuotationKind.Speech, true));
    }

    private static bool IsInserted(Sentence sentence, TokenRange phrase) =>
        phrase.End < sentence.Count && sentence.FormOf(phrase.Start - 1) is "," && sentence.FormOf(phrase.End) is ",";

    // "In a poll last week, most voters backed the ban."
    private void ReadIn(Sentence sentence, List<SpeechClause> clauses)
    {
        const int MaxPhrase = 25;
        var head = -1;
        for (var i = 1; i < sentence.Count && i < MaxPhrase; i++)
        {
            if (sentence[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn && sentence.ChildOf(i, DependencyRelation.Case) == 0) head = i;
        }

        if (head < 0 || !lexicon.IsDocument(sentence[head].Lemma) || sentence[head].Relation != DependencyRelation.Obl) return;
        // "In a statement, the ministry said …" has a better voice.
        var governor = sentence[head].Head;
        if (lexicon.VerbAt(sentence, governor, out _) is { Kind: QuotationKind.Speech or QuotationKind.Evidence }) return;
        var phrase = sentence.SubtreeOf(head);
        var content = ClauseRanges.Trim(sentence, new TokenRange(phrase.End, sentence.Count));
        if (content.Length > 2) clauses.Add(new SpeechClause(new Voice(head), new TokenRange(0, 1), [content], QuotationKind.Evidence, false));
    }
}

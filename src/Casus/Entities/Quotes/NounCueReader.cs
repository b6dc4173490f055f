using Casus.Documents;

namespace Casus.Entities.Quotes;

/// <summary>Reads attributions by nouns: "the minister's claim that …", "raised concerns about …", "a plan to …".</summary>
internal sealed class NounCueReader(AttributionLexicon lexicon)
{
    /// <summary>Reads a verb that the tagger took for a noun: "Khan plans to send a nominee", "Premier calls for calm".</summary>
    public void ReadDisguisedVerb(Sentence sentence, int noun, List<SpeechClause> clauses)
    {
        if (sentence[noun].Tag is not (PennTag.Nns or PennTag.Nnps) || sentence[noun].Head >= 0 || noun == 0 || noun + 2 >= sentence.Count) return;
        if (lexicon.VerbAt(sentence, noun, out var last) is not { } cue || last + 1 >= sentence.Count) return;
        var voice = noun - 1;
        if (sentence[voice].Relation is not (DependencyRelation.Compound or DependencyRelation.Nsubj) || !sentence[voice].IsNominal) return;
        var next = sentence[last + 1].Lemma;
        var isInfinitive = next == "to" && cue.Takes(CueContent.Infinitive) && sentence[last + 2].Tag == PennTag.Vb;
        if (!isInfinitive && cue.Rest.Length == 0 && !(next == "that" && cue.Takes(CueContent.That))) return;
        var end = sentence.Count;
        if (sentence.FormOf(end - 1) is "." or "?" or "!") end--;
        var content = ClauseRanges.Trim(sentence, new TokenRange(last + 1, end));
        if (content.Length > 0) clauses.Add(new SpeechClause(new Voice(voice), new TokenRange(noun, last + 1), [content], cue.Kind, false));
    }

    /// <summary>Reads the noun at <paramref name="noun"/>, if it is a word of saying with a content and somebody who says it.</summary>
    public void Read(Sentence sentence, int noun, List<SpeechClause> clauses)
    {
        if (lexicon.Noun(sentence[noun].Lemma) is not { } cue || sentence[noun].Relation is DependencyRelation.Compound or DependencyRelation.Flat) return;
        var (content, voice) = (-1, Voice.None);
        var isClause = false;
        foreach (var child in sentence.ChildrenOf(noun))
        {
            var relation = sentence[child].Relation;
            if (relation == DependencyRelation.Nmod_Poss) voice = new Voice(child);
            if (child < noun) continue;
            if (relation is DependencyRelation.Acl or DependencyRelation.Ccomp or DependencyRelation.Xcomp or DependencyRelation.Acl_Relcl && !isClause)
            {
                var mark = sentence.ChildOf(child, DependencyRelation.Mark);
                if (mark < 0 || mark < noun) continue;
                if (sentence[mark].Lemma == "to" ? !cue.Takes(CueContent.Infinitive) : !cue.Takes(CueContent.That) || sentence[mark].Lemma != "that") continue;
                (content, isClause) = (child, true);
            }
            else if (relation is DependencyRelation.Nmod or DependencyRelation.Obl)
            {
                var preposition = NounPhrases.PrepositionOf(sentence, child);
                if (preposition is "by" or "from" or "among" && !voice.IsNamed) voice = new Voice(child);
                else if (content < 0 && cue.Takes(preposition)) content = child;
            }
        }

        var governor = sentence[noun].Head;
        if (!isClause && cue.Takes(CueContent.That) && ClauseRightBehind(sentence, noun) is >= 0 and var clause) (content, isClause) = (clause, true);
        if (content < 0) return;
        var words = new TokenRange(noun, noun + 1);
        if (governor >= 0 && governor < noun && sentence[governor].PartOfSpeech == PartOfSpeech.Verb && sentence[noun].Relation == DependencyRelation.Obj && !voice.IsNamed)
        {
            // "he voiced doubts about": the voice of the verb, and the verb is part of the cue
            voice = VoiceFinder.Of(sentence, governor);
            words = new TokenRange(SpeechClauseReader.CueRange(sentence, governor).Start, noun + 1);
        }

        if (!voice.IsNamed) return;
        var range = sentence.SubtreeOf(content);
        if (range.Start <= noun) range = range with { Start = noun + 1 };
        if (!isClause)
        {
            if (range.Start == words.End) words = words with { End = words.End + 1 };
            range = range with { Start = range.Start + 1 };
        }

        range = ClauseRanges.Trim(sentence, ClauseRanges.Cut(sentence, noun, range));
        if (range.Length > 0) clauses.Add(new SpeechClause(voice, words, [range], cue.Kind, false));
    }

    // "printed his claim | that the vote was fair": some trees hang the clause from the verb before the noun
    private static int ClauseRightBehind(Sentence sentence, int noun)
    {
        if (noun + 2 >= sentence.Count || sentence[noun + 1].Lemma != "that" || sentence[noun + 1].Relation != DependencyRelation.Mark) return -1;
        var clause = sentence[noun + 1].Head;
        return clause > noun && sentence[clause].Relation == DependencyRelation.Ccomp && sentence[clause].Head == sentence[noun].Head ? clause : -1;
    }
}

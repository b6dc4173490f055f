using Casus.Documents;

namespace Casus.Entities.Quotes;

/// <summary>Finds who says it: the logical subject of a word of saying, also through coordination, participles and relative clauses.</summary>
internal static class VoiceFinder
{
    private const int MaxDepth = 5;

    /// <summary>Who is the subject of the verb or predicate; of a passive verb its agent.</summary>
    public static Voice Of(Sentence sentence, int predicate)
    {
        var voice = Of(sentence, predicate, 0);
        // "…, a witness told Reuters": what stands behind "told" is who is told, whatever the tree says
        return voice.Head > predicate && sentence[predicate].Lemma is "tell" or "inform" or "remind" or "assure" ? Before(sentence, predicate) : voice;
    }

    // The noun phrase right before the verb, a comma between them or not: "a witness, Ali Hassan, told"
    private static Voice Before(Sentence sentence, int verb)
    {
        var end = SpeechClauseReader.CueRange(sentence, verb).Start;
        if (end > 0 && sentence.FormOf(end - 1) is ",") end--;
        for (var i = end - 1; i >= 0; i--)
            if (NounPhrases.IsHead(sentence, i)) return NounPhrases.RangeOf(sentence, i).End == end ? new Voice(i) : Voice.None;
        return Voice.None;
    }

    private static Voice Of(Sentence sentence, int predicate, int depth)
    {
        var (subject, passive, agent) = (-1, -1, -1);
        foreach (var child in sentence.ChildrenOf(predicate))
        {
            switch (sentence[child].Relation)
            {
                // "he said Sunday": a slip of the parser makes the day a second subject
                case DependencyRelation.Nsubj or DependencyRelation.Nsubj_Outer when subject < 0 || child < predicate: subject = child; break;
                case DependencyRelation.Nsubj_Pass: passive = child; break;
                case DependencyRelation.Obl_Agent: agent = child; break;
                default: break;
            }
        }

        if (agent >= 0) return new Voice(agent);
        if (passive >= 0)
        {
            // "was arrested, telling reporters that …": the participle's subject is whoever was arrested; "was told that …" names no voice
            return depth == 0 || sentence[predicate].PartOfSpeech != PartOfSpeech.Verb ? Voice.None : Subject(sentence, predicate, passive);
        }

        if (subject >= 0) return Subject(sentence, predicate, subject);
        return depth < MaxDepth ? Above(sentence, predicate, depth) : Voice.None;
    }

    private static Voice Subject(Sentence sentence, int predicate, int subject)
    {
        // "the minister, who said …"
        if (sentence[subject].Lemma is "who" or "which" or "that" && sentence[predicate].Relation == DependencyRelation.Acl_Relcl) return new Voice(sentence[predicate].Head, subject);
        return sentence[subject].Lemma is "which" or "that" or "what" or "there" ? Voice.None : new Voice(subject);
    }

    // "Officials came and said", "he left, saying", "tried to explain", "issued a statement saying"
    private static Voice Above(Sentence sentence, int predicate, int depth)
    {
        var head = sentence[predicate].Head;
        if (head < 0) return Voice.None;
        if (depth == 0 && sentence[predicate].Tag == PennTag.Vbg && predicate > 0 && sentence.FormOf(predicate - 1) is "," or "-" or "\u2014" or "\u2013")
        {
            // "She argued that a list would help, saying …": the participle behind a comma belongs to the main clause, not to what was argued.
            var top = head;
            while (sentence[top].Relation is DependencyRelation.Ccomp or DependencyRelation.Xcomp or DependencyRelation.Advcl or DependencyRelation.Acl && sentence[top].Head >= 0 && sentence[top].Head < predicate) top = sentence[top].Head;
            if (sentence[top].PartOfSpeech != PartOfSpeech.Verb || sentence[predicate].Relation is not (DependencyRelation.Advcl or DependencyRelation.Acl or DependencyRelation.Conj or DependencyRelation.Xcomp or DependencyRelation.Parataxis)) return FirstSubject(sentence, predicate);
            var voice = Of(sentence, top, depth + 1);
            return voice.IsNamed ? voice : FirstSubject(sentence, predicate);
        }

        switch (sentence[predicate].Relation)
        {
            case DependencyRelation.Conj:
                return Of(sentence, head, depth + 1);
            case DependencyRelation.Advcl or DependencyRelation.Xcomp or DependencyRelation.Parataxis:
                if (sentence[predicate].Relation == DependencyRelation.Xcomp && depth == 0 && sentence.ChildOf(head, DependencyRelation.Obj) is >= 0 and var controller && controller < predicate)
                    return new Voice(controller);
                return Of(sentence, head, depth + 1);
            case DependencyRelation.Acl when sentence[head].PartOfSpeech != PartOfSpeech.Verb:
                var governor = sentence[head].Head;
                // "The mayor called for calm": a past tense that the tagger took for a participle leaves the noun as the root
                if (sentence[predicate].IsPastForm && governor < 0 && head < predicate && predicate - head <= 2 && sentence.FormOf(predicate - 1) is not ",") return new Voice(head);
                // what is written speaks for whoever wrote it; "efforts to persuade" are the possessor's
                if (sentence[predicate].Tag == PennTag.Vbg && sentence[head].Relation != DependencyRelation.Obj) return new Voice(head);
                if (NounPhrases.PossessorOf(sentence, head) is >= 0 and var possessor) return new Voice(possessor);
                if (sentence[head].Relation == DependencyRelation.Obj && governor >= 0 && Of(sentence, governor, depth + 1) is { IsNamed: true } maker) return maker;
                return sentence[predicate].Tag == PennTag.Vbg ? new Voice(head) : Voice.None;
            default:
                return Voice.None;
        }
    }

    // Where the tree says nothing: the subject that the sentence begins with
    private static Voice FirstSubject(Sentence sentence, int before)
    {
        for (var i = 0; i < before; i++)
            if (sentence[i].IsSubject && sentence[i].IsNominal && sentence[i].Lemma is not ("which" or "that" or "what" or "there" or "it")) return new Voice(i);
        return Voice.None;
    }
}

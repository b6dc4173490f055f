using Casus.Documents;

namespace Casus.Entities.Quantities;

/// <summary>Finds the word that says what happened to counted people, along the tree from what is counted.</summary>
internal static class CountedPredicate
{
    /// <summary>The predicate of a counted token.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="counted">The counted token ("soldiers"), or the number where it stands alone.</param>
    /// <param name="predicate">Index of the word; -1 where there is none.</param>
    public static QuantityKind? Find(QuantityLexicon lexicon, Sentence sentence, int counted, out int predicate)
    {
        // "12 deaths", "20 arrests": the counted noun tells it itself.
        predicate = counted;
        if (lexicon.KindOf(sentence[counted].Lemma, CountedArgument.Noun) is { } self && sentence[counted].PartOfSpeech is PartOfSpeech.Noun && !lexicon.IsPeople(sentence[counted].Lemma, out _)) return self;
        if (Below(lexicon, sentence, counted, out predicate) is { } below) return below;
        if (Above(lexicon, sentence, counted, out predicate) is { } above) return above;
        if (TotalPhrase.Find(lexicon, sentence, counted, out predicate) is { } total) return total;
        return Before(lexicon, sentence, counted, out predicate);
    }

    // "12 wounded soldiers", "30,000 displaced people", "20 detained activists"
    private static QuantityKind? Before(QuantityLexicon lexicon, Sentence sentence, int counted, out int predicate)
    {
        foreach (var child in sentence.ChildrenOf(counted))
        {
            predicate = child;
            if (child > counted || sentence[child].Relation is not DependencyRelation.Amod) continue;
            if (lexicon.KindOf(sentence[child].Lemma, CountedArgument.Adjective) is { } adjective) return adjective;
            if (sentence[child].Tag is PennTag.Vbn && lexicon.KindOf(sentence[child].Lemma, CountedArgument.Object) is { } done) return done;
        }

        predicate = -1;
        return null;
    }

    // "12 people killed in the blast", "two men who died", "12 dead"
    internal static QuantityKind? Below(QuantityLexicon lexicon, Sentence sentence, int counted, out int predicate)
    {
        foreach (var child in sentence.ChildrenOf(counted))
        {
            var token = sentence[child];
            predicate = child;
            switch (token.Relation)
            {
                case DependencyRelation.Acl when token.Tag is PennTag.Vbn or PennTag.Vbd:
                    if (VerbKind(lexicon, sentence, child, CountedArgument.Object) is { } done) return done;
                    // "thousands of people protested": nobody is protested, so the form is the past tense.
                    if (VerbKind(lexicon, sentence, child, CountedArgument.Subject) is { } did) return did;
                    break;
                case DependencyRelation.Acl when token.Tag is PennTag.Vbg:
                    if (VerbKind(lexicon, sentence, child, CountedArgument.Subject) is { } doing) return doing;
                    break;
                case DependencyRelation.Acl_Relcl:
                    if (VerbKind(lexicon, sentence, child, IsPassive(sentence, child) ? CountedArgument.Object : CountedArgument.Subject) is { } relative) return relative;
                    break;
                case DependencyRelation.Amod or DependencyRelation.Acl or DependencyRelation.Appos when child > counted:
                    if (lexicon.KindOf(token.Lemma, CountedArgument.Adjective) is { } adjective) return adjective;
                    break;
            }
        }

        predicate = -1;
        return null;
    }

    private static QuantityKind? Above(QuantityLexicon lexicon, Sentence sentence, int counted, out int predicate)
    {
        var at = counted;
        // Up to four steps: "the death toll in attacks on the convoy rose to 12" is three.
        for (var steps = 0; steps < 5; steps++)
        {
            var token = sentence[at];
            predicate = token.Head;
            if (token.Head < 0) break;
            var head = sentence[token.Head];
            QuantityKind? kind = token.Relation switch
            {
                DependencyRelation.Nsubj_Pass => VerbKind(lexicon, sentence, token.Head, CountedArgument.Object),
                DependencyRelation.Obj or DependencyRelation.Iobj => VerbKind(lexicon, sentence, token.Head, CountedArgument.Object) ?? Resultative(lexicon, sentence, token.Head, out predicate),
                DependencyRelation.Nsubj => SubjectKind(lexicon, sentence, token.Head),
                DependencyRelation.Nummod or DependencyRelation.Det or DependencyRelation.Amod => lexicon.KindOf(head.Lemma, CountedArgument.Adjective) ?? NounKind(lexicon, sentence, token.Head),
                DependencyRelation.Nmod or DependencyRelation.Nmod_Poss or DependencyRelation.Compound => NounKind(lexicon, sentence, token.Head),
                DependencyRelation.Obl => ObliqueKind(lexicon, sentence, token.Head, out predicate),
                _ => null,
            };
            if (kind is not null) return kind;
            // Through what only groups people, and through coordination: "a group of 12 men", "five soldiers and two civilians".
            if (token.Relation is not (DependencyRelation.Conj or DependencyRelation.Nmod or DependencyRelation.Appos or DependencyRelation.Compound or DependencyRelation.Flat)) break;
            // A victim's noun is not the attacker's: "an attack on 12 villages by rebels" must not climb from "rebels".
            if (token.Relation is DependencyRelation.Nmod && !IsGroup(head.Lemma) && head.PartOfSpeech is not PartOfSpeech.Num) break;
            at = token.Head;
        }

        predicate = -1;
        return null;
    }

    private static bool IsGroup(string lemma) => lemma is "group" or "number" or "crowd" or "dozen" or "score" or "hundred" or "thousand" or "million" or "ten" or "member" or "family" or "body" or "people" or "majority" or "couple" or "handful" or "convoy" or "life" or "rest" or "total";

    // "killed", also where a verb of its own governs it: "was found dead", "were taken hostage", "left 12 dead".
    private static QuantityKind? VerbKind(QuantityLexicon lexicon, Sentence sentence, int verb, CountedArgument argument)
    {
        if (lexicon.KindOf(sentence[verb].Lemma, argument) is { } kind) return IsShotAt(sentence, verb) ? QuantityKind.Wounded : kind;
        if (TakesLives(sentence, verb, argument)) return QuantityKind.Killed;
        if (argument == CountedArgument.Object && DrivesOut(sentence, verb)) return QuantityKind.Displaced;
        if (argument == CountedArgument.Object && HostagePhrase(sentence, verb)) return QuantityKind.Abducted;
        if (argument == CountedArgument.Object && CustodyPhrase(sentence, verb)) return QuantityKind.Arrested;
        return argument == CountedArgument.Object ? Resultative(lexicon, sentence, verb, out _) : null;
    }

    // "12 people lost their lives"; "took the lives of 12", "cost 12 lives". Not "lost their homes", "took photographs of 12 people".
    private static bool TakesLives(Sentence sentence, int verb, CountedArgument argument)
    {
        if (argument == CountedArgument.Subject ? sentence[verb].Lemma is not "lose" : sentence[verb].Lemma is not ("take" or "cost" or "end" or "claim")) return false;
        foreach (var child in sentence.ChildrenOf(verb))
            if (sentence[child].Lemma is "life" || sentence[child].Lemma is "victim" && sentence[verb].Lemma is "claim") return child > verb;
        return false;
    }

    // "shot and wounded": the second verb says how it ended.
    private static bool IsShotAt(Sentence sentence, int verb)
    {
        if (sentence[verb].Lemma is not "shoot") return false;
        foreach (var child in sentence.ChildrenOf(verb))
            if (sentence[child].Relation is DependencyRelation.Conj && sentence[child].Lemma is "wound" or "injure") return true;
        return false;
    }

    private static QuantityKind? SubjectKind(QuantityLexicon lexicon, Sentence sentence, int head)
    {
        if (IsPassive(sentence, head)) return VerbKind(lexicon, sentence, head, CountedArgument.Object);
        if (VerbKind(lexicon, sentence, head, CountedArgument.Subject) is { } kind) return kind;
        // "12 are dead", "12 were wounded" parsed as a predicate adjective
        return sentence[head].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun || sentence[head].Tag is PennTag.Vbn && !HasObject(sentence, head)
            ? lexicon.KindOf(sentence[head].Lemma, CountedArgument.Adjective) ?? (sentence[head].Tag is PennTag.Vbn ? lexicon.KindOf(sentence[head].Lemma, CountedArgument.Object) : null)
            : null;
    }

    private static bool HasObject(Sentence sentence, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
            if (sentence[child].Relation is DependencyRelation.Obj) return true;
        return false;
    }

    // "the death of 12 people", "the arrest of 20", "a death toll of 12", "a crowd of 5,000"
    private static QuantityKind? NounKind(QuantityLexicon lexicon, Sentence sentence, int noun) =>
        sentence[noun].PartOfSpeech is PartOfSpeech.Noun ? lexicon.KindOf(sentence[noun].Lemma, CountedArgument.Noun) : null;

    // "the death toll rose to 12": the number hangs from the verb, the noun is its subject.
    private static QuantityKind? ObliqueKind(QuantityLexicon lexicon, Sentence sentence, int verb, out int predicate)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (sentence[child].Relation is not (DependencyRelation.Nsubj or DependencyRelation.Nsubj_Pass)) continue;
            predicate = child;
            if (sentence[child].Lemma is "toll" or "tally" or "number" or "count" or "death" && NounKind(lexicon, sentence, child) is { } kind) return kind;
        }

        predicate = verb;
        return null;
    }

    // "left 12 people dead", "leaving three wounded", "found two dead", "hundreds were feared dead"
    private static QuantityKind? Resultative(QuantityLexicon lexicon, Sentence sentence, int verb, out int predicate)
    {
        predicate = verb;
        if (sentence[verb].Lemma is not ("leave" or "find" or "shoot" or "take" or "hold" or "fear" or "presume" or "believe" or "report" or "confirm" or "declare" or "pronounce" or "render" or "make")) return null;
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (sentence[child].Relation is not (DependencyRelation.Xcomp or DependencyRelation.Advcl or DependencyRelation.Ccomp)) continue;
            predicate = child;
            if ((lexicon.KindOf(sentence[child].Lemma, CountedArgument.Adjective) ?? lexicon.KindOf(sentence[child].Lemma, CountedArgument.Object)) is { } kind) return kind;
        }

        return null;
    }

    private static bool HostagePhrase(Sentence sentence, int verb)
    {
        if (sentence[verb].Lemma is not ("take" or "hold" or "seize" or "keep")) return false;
        foreach (var child in sentence.ChildrenOf(verb))
            if (sentence[child].Lemma is "hostage" or "captive" && child > verb) return true;
        return false;
    }

    // "drove 600 families from their homes", "forced 2,000 people out of the village"
    private static bool DrivesOut(Sentence sentence, int verb)
    {
        if (sentence[verb].Lemma is not ("drive" or "force" or "chase")) return false;
        foreach (var child in sentence.ChildrenOf(verb))
            if (sentence[child].Lemma is "home" or "house" or "village" or "town" or "land" && sentence[child].Relation is DependencyRelation.Obl) return true;
        return false;
    }

    private static bool CustodyPhrase(Sentence sentence, int verb)
    {
        if (sentence[verb].Lemma is not ("take" or "hold" or "remand")) return false;
        foreach (var child in sentence.ChildrenOf(verb))
            if (sentence[child].Lemma is "custody") return true;
        return false;
    }

    private static bool IsPassive(Sentence sentence, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
            if (sentence[child].Relation is DependencyRelation.Aux_Pass or DependencyRelation.Nsubj_Pass) return true;
        return false;
    }
}

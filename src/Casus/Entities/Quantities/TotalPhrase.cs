using Casus.Documents;

namespace Casus.Entities.Quantities;

/// <summary>
/// Recognises numbers that are the sum so far: "raising the toll to 14", "the death toll stands at 52", "bringing to 30 the number of people killed".
/// Not "the toll road costs 14 dollars", "a number of people".
/// </summary>
internal static class TotalPhrase
{
    /// <summary>What a total counts.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="number">The number, standing alone ("14"), or what it counts ("52 people").</param>
    /// <param name="predicate">Index of the word that says what is totalled ("toll"); -1 where there is none.</param>
    public static QuantityKind? Find(QuantityLexicon lexicon, Sentence sentence, int number, out int predicate)
    {
        predicate = -1;
        var token = sentence[number];
        if (token.Head < 0) return null;
        var head = sentence[token.Head];
        switch (token.Relation)
        {
            // "the toll to 14" hung from the noun, "rose to 52" from its verb, whose subject or object the noun is
            case DependencyRelation.Obl or DependencyRelation.Nmod or DependencyRelation.Obl_Unmarked when KindOf(lexicon, sentence, token.Head) is { } own:
                predicate = token.Head;
                return own;
            case DependencyRelation.Obl or DependencyRelation.Obl_Unmarked or DependencyRelation.Obj or DependencyRelation.Xcomp or DependencyRelation.Advmod when head.PartOfSpeech is PartOfSpeech.Verb:
                if (token.Relation is DependencyRelation.Obj && head.Lemma is not ("reach" or "hit" or "pass" or "exceed" or "top" or "surpass" or "near" or "approach")) return null;
                return OfVerb(lexicon, sentence, token.Head, out predicate);
            // "the death toll is 14", "the number of wounded was at least 40"
            default:
                return HasCopula(sentence, number) ? OfVerb(lexicon, sentence, number, out predicate) : null;
        }
    }

    private static QuantityKind? OfVerb(QuantityLexicon lexicon, Sentence sentence, int verb, out int predicate)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (sentence[child].Relation is not (DependencyRelation.Nsubj or DependencyRelation.Nsubj_Pass or DependencyRelation.Obj)) continue;
            predicate = child;
            if (KindOf(lexicon, sentence, child) is { } kind) return kind;
        }

        // "the number of people killed reached 150" is often parsed with the verb joined to the noun.
        predicate = sentence[verb].Relation is DependencyRelation.Conj or DependencyRelation.Acl ? sentence[verb].Head : -1;
        if (predicate >= 0 && KindOf(lexicon, sentence, predicate) is { } joined) return joined;
        predicate = -1;
        return null;
    }

    // "toll", "death toll", "number of people killed", "tally of arrests", "total number of dead"
    private static QuantityKind? KindOf(QuantityLexicon lexicon, Sentence sentence, int noun)
    {
        var lemma = sentence[noun].Lemma;
        if (lemma is not ("toll" or "tally" or "number" or "total" or "count" or "figure")) return null;
        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (sentence[child].Relation is not (DependencyRelation.Compound or DependencyRelation.Nmod or DependencyRelation.Amod)) continue;
            if (lexicon.KindOf(sentence[child].Lemma, CountedArgument.Noun) is { } counted) return counted;
            if (sentence[child].Relation is not DependencyRelation.Nmod) continue;
            if (lexicon.IsPeople(sentence[child].Lemma, out var own) && own is not null) return own;
            if (CountedPredicate.Below(lexicon, sentence, child, out _) is { } below) return below;
        }

        return lemma is "toll" ? QuantityKind.Killed : null;
    }

    private static bool HasCopula(Sentence sentence, int index)
    {
        foreach (var child in sentence.ChildrenOf(index))
            if (sentence[child].Relation is DependencyRelation.Cop) return true;
        return false;
    }
}

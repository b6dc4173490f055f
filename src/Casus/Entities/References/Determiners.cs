using Casus.Documents;

namespace Casus.Entities.References;

/// <summary>What stands in front of a noun and says whether it was spoken of before.</summary>
internal enum Determiner : byte
{
    /// <summary>Nothing: "ants", "water".</summary>
    None,

    /// <summary>"the", "this", "those".</summary>
    Definite,

    /// <summary>"a", "some", "every", "no", "another", a number: something new.</summary>
    Indefinite,

    /// <summary>Somebody's: "his car", "the city's mayor".</summary>
    Possessive,
}

/// <summary>Reads determiners.</summary>
internal static class Determiners
{
    /// <summary>The determiner of a noun; the most telling of several.</summary>
    public static Determiner Of(Sentence sentence, int head)
    {
        var result = Determiner.None;
        foreach (var child in sentence.ChildrenOf(head))
        {
            switch (sentence[child].Relation)
            {
                case DependencyRelation.Nmod_Poss:
                    return Determiner.Possessive;
                case DependencyRelation.Det:
                    result = sentence[child].Lemma is "the" or "this" or "that" or "these" or "those" or "both" or "all" ? Determiner.Definite : Determiner.Indefinite;
                    break;
                // "three men" are new, "the three men" are not
                case DependencyRelation.Nummod when result == Determiner.None && child < head:
                    result = Determiner.Indefinite;
                    break;
                // "the other group", "a second attack"
                case DependencyRelation.Amod when sentence[child].Lemma is "other" or "another" or "many" or "several" or "few" or "more" or "some" or "different" or "further" or "new" && result != Determiner.Definite:
                    result = Determiner.Indefinite;
                    break;
            }
        }

        return result;
    }
}

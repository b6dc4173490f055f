using Casus.Documents;

namespace Casus.Entities.References;

/// <summary>The words of a noun phrase as numbers, so that phrases are compared without making strings.</summary>
internal static class PhraseWords
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>One word, whatever its letters' case.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word) hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        return hash;
    }

    /// <summary>A number joined to a hash; the order counts.</summary>
    public static ulong Combine(ulong hash, ulong next) => (hash ^ (next + 0x9E3779B97F4A7C15 + (hash << 6) + (hash >> 2))) * Prime;

    /// <summary>The bit of a word in a set of words: 128 bits are enough to tell the few words of a phrase apart.</summary>
    public static UInt128 BitOf(ulong hash) => UInt128.One << (int)(hash >> 57);

    /// <summary>
    /// Whether a token is one of the words that tell what a phrase means: not "the", not a comma, not a clause that follows ("the dam, which
    /// burst"), but what stands in front and behind ("the collapse of the dam").
    /// </summary>
    public static bool IsContent(Sentence sentence, int token) =>
        sentence[token].PartOfSpeech is not (PartOfSpeech.Punct or PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Part or PartOfSpeech.Cconj or PartOfSpeech.Sconj or PartOfSpeech.Aux)
        || (sentence[token].PartOfSpeech == PartOfSpeech.Det && sentence[token].Lemma is not ("the" or "a" or "an" or "this" or "that" or "these" or "those"));

    /// <summary>Whether a part of the phrase belongs to what it names.</summary>
    public static bool IsPart(in Token child) => child.Relation is DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.Nmod or DependencyRelation.Nmod_Poss or DependencyRelation.Nmod_Desc
        or DependencyRelation.Nmod_Unmarked or DependencyRelation.Nummod or DependencyRelation.Flat or DependencyRelation.Det or DependencyRelation.Goeswith or DependencyRelation.Acl;
}

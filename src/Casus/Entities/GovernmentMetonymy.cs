using System.Collections.Frozen;
using Casus.Documents;

namespace Casus.Entities;

/// <summary>Tells a capital that stands for the government ("Tehran insists", "talks with Moscow") from the city ("in Tehran", "Tehran was hit").</summary>
internal static class GovernmentMetonymy
{
    private static readonly FrozenSet<string> PlaceVerbs = FrozenSet.ToFrozenSet(
    [
        "awake", "be", "bear", "become", "boast", "celebrate", "contain", "erupt", "experience", "fall", "feature", "flood", "grind", "have", "host", "lie", "look", "mourn", "offer",
        "remain", "seem", "shake", "sit", "sleep", "stand", "suffer", "wake", "witness",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Counterparts = FrozenSet.ToFrozenSet(["with", "between", "against", "by", "toward", "towards", "among"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ties = FrozenSet.ToFrozenSet(
    [
        "agreement", "alliance", "ally", "antagonism", "appeal", "ban", "conflict", "contact", "cooperation", "deal", "dialogue", "dispute", "feud", "friendship", "meeting", "negotiation",
        "pact", "peace", "pressure", "rapprochement", "relation", "relationship", "rift", "rivalry", "row", "sanction", "split", "spat", "standoff", "talk", "tension", "tie", "treaty", "truce", "understanding", "war",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Possessions = FrozenSet.ToFrozenSet(
    [
        "airport", "area", "avenue", "building", "center", "centre", "central", "city", "district", "downtown", "hospital", "hotel", "landmark", "mayor", "metro", "mosque", "neighborhood",
        "neighbourhood", "outskirt", "population", "port", "resident", "road", "skyline", "square", "stadium", "street", "subway", "suburb", "theater", "theatre", "traffic", "university", "weather", "zoo",
    ], StringComparer.Ordinal);

    /// <summary>Whether the name acts as a government here.</summary>
    public static bool Acts(Sentence sentence, TokenRange name)
    {
        var head = NounPhrases.HeadOf(sentence, name);
        var governor = sentence[head].Head;
        if (governor < 0) return false;
        var preposition = NounPhrases.PrepositionOf(sentence, head);
        switch (sentence[head].Relation)
        {
            case DependencyRelation.Nsubj:
                return preposition.IsEmpty && sentence[governor].PartOfSpeech == PartOfSpeech.Verb && !PlaceVerbs.Contains(sentence[governor].Lemma);
            case DependencyRelation.Obl_Agent:
                return true;
            case DependencyRelation.Obj or DependencyRelation.Iobj:
                return SpeechVerbs.Contains(sentence[governor].Lemma);
            case DependencyRelation.Nmod_Poss:
                return sentence[governor].PartOfSpeech == PartOfSpeech.Noun && !Possessions.Contains(sentence[governor].Lemma);
            case DependencyRelation.Nmod or DependencyRelation.Obl:
                return Has(Counterparts, preposition) && (preposition is not "by" || sentence[governor].PartOfSpeech != PartOfSpeech.Noun) && (sentence[governor].PartOfSpeech == PartOfSpeech.Verb ? preposition is "by" : Ties.Contains(sentence[governor].Lemma));
            case DependencyRelation.Conj:
                // "between Kyiv and Moscow", "Moscow and Minsk agreed"
                return governor < name.Start && Acts(sentence, new TokenRange(governor, governor + 1));
            default:
                return false;
        }
    }

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}

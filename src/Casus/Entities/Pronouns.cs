using Casus.Documents;

namespace Casus.Entities;

/// <summary>What the personal pronouns of English agree with.</summary>
internal static class Pronouns
{
    /// <summary>Whether the token is a personal or possessive pronoun that may refer to somebody; "you" and an "it" that only fills the subject place are none.</summary>
    public static bool IsPersonal(in Token token) =>
        token.PartOfSpeech == PartOfSpeech.Pron && token.Relation != DependencyRelation.Expl
        && token.Lemma is "he" or "she" or "it" or "they" or "we" or "I" or "i" or "his" or "her" or "its" or "their" or "our" or "my" or "him" or "them" or "us" or "me"
            or "himself" or "herself" or "itself" or "themselves" or "hers" or "theirs" or "ours" or "mine" or "myself" or "ourselves";

    /// <summary>Whether it means whom one speaks to: "you", "your".</summary>
    public static bool IsAddress(in Token token) => token.PartOfSpeech == PartOfSpeech.Pron && token.Lemma is "you" or "your" or "yours" or "yourself" or "yourselves";

    /// <summary>Whether it points: "this is why", "those of the town"; not before a noun and not as "that" in front of a clause.</summary>
    public static bool IsDemonstrative(in Token token) =>
        token.PartOfSpeech == PartOfSpeech.Pron && token.Tag == PennTag.Dt && token.Lemma is "this" or "that" or "these" or "those" && token.Relation is not (DependencyRelation.Det or DependencyRelation.Mark or DependencyRelation.Expl);

    /// <summary>Whether it stands for people.</summary>
    public static bool IsHuman(in Token token) => token.Lemma is not ("it" or "its" or "itself");

    /// <summary>Whether it means who speaks: "I", "our".</summary>
    public static bool IsSpeaker(in Token token) => token.Lemma is "I" or "i" or "we" or "our" or "my" or "us" or "me" or "ours" or "mine" or "myself" or "ourselves";

    /// <summary>Whether it turns back to the subject: "himself".</summary>
    public static bool IsReflexive(in Token token) => token.Lemma is "himself" or "herself" or "itself" or "themselves" or "myself" or "ourselves" or "yourself" or "yourselves";

    /// <summary>Whether it means several.</summary>
    public static bool IsPlural(in Token token) => token.Lemma is "they" or "them" or "their" or "theirs" or "themselves" or "we" or "us" or "our" or "ours" or "ourselves" or "these" or "those";

    /// <summary>Male for "he", female for "she".</summary>
    public static Gender GenderOf(in Token token) => token.Lemma switch
    {
        "he" or "him" or "his" or "himself" => Gender.Male,
        "she" or "her" or "hers" or "herself" => Gender.Female,
        _ => Gender.Unknown,
    };
}

using Casus.Documents;

namespace Casus.Entities;

/// <summary>What the personal pronouns of English agree with.</summary>
internal static class Pronouns
{
    /// <summary>Whether the token is a personal or possessive pronoun that may refer to somebody; "you" and an "it" that only fills the subject place are none.</summary>
    public static bool IsPersonal(in Token token) =>
        token.PartOfSpeech == PartOfSpeech.Pron && token.Relation != DependencyRelation.Expl
        && token.Lemma is "he" or "she" or "it" or "they" or "we" or "I" or "i" or "his" or "her" or "its" or "their" or "our" or "my" or "him" or "them" or "us" or "me"
            or "himself" or "herself" or "itself" or "themselves" or "hers" or "theirs" or "ours" or "mine";

    /// <summary>Whether it stands for people.</summary>
    public static bool IsHuman(in Token token) => token.Lemma is not ("it" or "its" or "itself");

    /// <summary>Whether it means who speaks: "I", "our".</summary>
    public static bool IsSpeaker(in Token token) => token.Lemma is "I" or "i" or "we" or "our" or "my" or "us" or "me" or "ours" or "mine";

    /// <summary>Whether it means several.</summary>
    public static bool IsPlural(in Token token) => token.Lemma is "they" or "them" or "their" or "theirs" or "themselves" or "we" or "us" or "our" or "ours";

    /// <summary>Male for "he", female for "she".</summary>
    public static Gender GenderOf(in Token token) => token.Lemma switch
    {
        "he" or "him" or "his" or "himself" => Gender.Male,
        "she" or "her" or "hers" or "herself" => Gender.Female,
        _ => Gender.Unknown,
    };
}

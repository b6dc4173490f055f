namespace Casus.Entities.References;

/// <summary>What a common noun means, as far as pronouns care.</summary>
internal enum NounSort : byte
{
    /// <summary>A thing, an idea, a place: "it".</summary>
    Thing,

    /// <summary>One person: "he", "she".</summary>
    Person,

    /// <summary>A noun without a plural ending that means several: "people", "police".</summary>
    People,

    /// <summary>A body that is "it" and "they": "team", "company".</summary>
    Body,

    /// <summary>An animal, which is "it", but "he" or "she" where it is one of the family.</summary>
    Animal,
}

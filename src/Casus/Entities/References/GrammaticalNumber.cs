namespace Casus.Entities.References;

/// <summary>One or several.</summary>
internal enum GrammaticalNumber : byte
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>One.</summary>
    Singular,

    /// <summary>Several.</summary>
    Plural,

    /// <summary>As one likes: "the team" is "it" and "they".</summary>
    Either,
}

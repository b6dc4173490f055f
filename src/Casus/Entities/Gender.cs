namespace Casus.Entities;

/// <summary>What a pronoun must agree with.</summary>
internal enum Gender : byte
{
    /// <summary>Not known; agrees with both.</summary>
    Unknown,

    /// <summary>He.</summary>
    Male,

    /// <summary>She.</summary>
    Female,
}

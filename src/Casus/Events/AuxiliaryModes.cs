namespace Casus.Events;

/// <summary>PLOVER's four auxiliary modes: how the coded event relates to what is actual. None = current and actual.</summary>
[Flags]
public enum AuxiliaryModes : byte
{
    /// <summary>Current and actual.</summary>
    None = 0,

    /// <summary>Background: ended more than 30 days before publication, or set by its wording before the story's own time.</summary>
    Historical = 1,

    /// <summary>Planned or announced, and not itself a promise or threat.</summary>
    Future = 2,

    /// <summary>Conditional, possible, feared.</summary>
    Hypothetical = 4,

    /// <summary>Said not to have happened.</summary>
    Negation = 8,
}

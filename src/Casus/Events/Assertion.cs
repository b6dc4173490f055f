namespace Casus.Events;

/// <summary>How firmly, and by whom, an event is claimed.</summary>
public enum Assertion : byte
{
    /// <summary>The article says it itself.</summary>
    Narrated,

    /// <summary>A speaker says it.</summary>
    Asserted,

    /// <summary>A speaker alleges it, or it is called alleged or suspected.</summary>
    Alleged,

    /// <summary>A speaker denies it.</summary>
    Denied,

    /// <summary>A speaker confirms or admits it.</summary>
    Confirmed,
}

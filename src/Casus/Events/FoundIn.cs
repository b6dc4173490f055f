namespace Casus.Events;

/// <summary>Where the place or date of an event was found.</summary>
public enum FoundIn : byte
{
    /// <summary>In the event's own clause.</summary>
    Clause,

    /// <summary>Elsewhere in its sentence.</summary>
    Sentence,

    /// <summary>From the article as a whole (its dateline).</summary>
    Article,

    /// <summary>From another report of the same happening in the article.</summary>
    Story,
}

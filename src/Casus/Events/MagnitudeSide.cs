namespace Casus.Events;

/// <summary>Whose people a number counts.</summary>
public enum MagnitudeSide : byte
{
    /// <summary>The text does not tell.</summary>
    Unknown,

    /// <summary>The event's source.</summary>
    Source,

    /// <summary>The event's target.</summary>
    Target,

    /// <summary>Civilians beside the target.</summary>
    Civilian,
}

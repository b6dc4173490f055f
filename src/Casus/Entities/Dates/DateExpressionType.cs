namespace Casus.Entities.Dates;

/// <summary>The TIMEX3 types.</summary>
public enum DateExpressionType : byte
{
    /// <summary>A point or interval of the calendar.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time: "three years".</summary>
    Duration,

    /// <summary>A repeated time: "every Monday".</summary>
    Set,
}

namespace Casus.Entities.Dates;

/// <summary>Which side of the writing lies what a clause tells.</summary>
internal enum ClauseTense : byte
{
    /// <summary>Told as done, or not known: news tells what happened.</summary>
    Past,

    /// <summary>Told as going on.</summary>
    Present,

    /// <summary>Told as to come: "will meet", "is due to".</summary>
    Future,
}

/// <summary>What a relative time expression is counted from.</summary>
internal readonly record struct TimeContext
{
    /// <summary>The day of the article, or of its dateline; null where neither is known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The date named last before in the text; null where none was.</summary>
    public DateOnly? Previous { get; init; }

    /// <summary>How exact the date before is: "that day" needs a day before it, not a year.</summary>
    public DateGranularity PreviousGranularity { get; init; }

    /// <summary>The year that months and days without one belong to, where the text tells of another time than the article's; null otherwise.</summary>
    public int? NarratedYear { get; init; }

    /// <summary>First day of the quarter named last before in the text: what "the quarter" and "a year earlier" are told of in reports of results; null where none was.</summary>
    public DateOnly? Quarter { get; init; }

    /// <summary>Tense of the clause.</summary>
    public ClauseTense Tense { get; init; }

    /// <summary>Whether the tense was read off a verb and not assumed.</summary>
    public bool IsTenseSure { get; init; }

    /// <summary>A value counted from the publication date; unresolved where there is none.</summary>
    public TimeValue FromPublished(Func<DateOnly, TimeValue?> value, DateGranularity granularity) =>
        Published is { } day && value(day) is { } found ? found with { Anchor = "publication" } : TimeValue.Unresolved(granularity);

    /// <summary>A value counted from the date before in the text, or else from the publication date.</summary>
    public TimeValue FromPrevious(Func<DateOnly, TimeValue?> value, DateGranularity granularity) =>
        Previous is { } day && PreviousGranularity <= granularity && value(day) is { } found ? found with { Anchor = "text" } : FromPublished(value, granularity);
}

/// <summary>A time expression found in a sentence; its value is computed when the context is known.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">Token behind the last one.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">Computes the value.</param>
internal readonly record struct TimeMatch(int Start, int End, DateExpressionType Type, Func<TimeContext, TimeValue> Value)
{
    /// <summary>Whether the expression may be the date that later ones are counted from.</summary>
    public bool IsAnchor { get; init; } = true;
}

namespace Casus.Entities.Dates;

/// <summary>What a word can be in a time expression.</summary>
internal enum TimeWordKind : byte
{
    /// <summary>Nothing of the kind.</summary>
    None,

    /// <summary>A number in digits or words: "27", "three", "twenty".</summary>
    Number,

    /// <summary>A number with four digits that can be a year.</summary>
    Year,

    /// <summary>"third", "21st".</summary>
    Ordinal,

    /// <summary>"June", "Sept."; value 1 to 12.</summary>
    Month,

    /// <summary>"Sunday"; value 0 (Sunday) to 6.</summary>
    Weekday,

    /// <summary>"week", "years"; value is the <see cref="TimeUnit"/>.</summary>
    Unit,

    /// <summary>"spring"; value is the <see cref="TimeSeason"/>.</summary>
    Season,

    /// <summary>"night"; value is the <see cref="DayPart"/>.</summary>
    DayPart,

    /// <summary>"today", "yesterday", "tomorrow", "tonight"; value is the offset in days.</summary>
    NamedDay,

    /// <summary>"1990s", "nineties"; value is the first year.</summary>
    Decade,

    /// <summary>"several", "few", "many", "some": a number that is not told.</summary>
    VagueNumber,

    /// <summary>"a", "an", "one".</summary>
    One,

    /// <summary>"the".</summary>
    Article,
}

/// <summary>Units of time, from short to long.</summary>
internal enum TimeUnit : byte
{
#pragma warning disable CS1591 // Each name says it.
    Second, Minute, Hour, Day, Weekend, Week, Fortnight, Month, Quarter, Year, Decade, Century,
#pragma warning restore CS1591
}

/// <summary>Seasons of the northern half.</summary>
internal enum TimeSeason : byte
{
#pragma warning disable CS1591 // Each name says it.
    Spring, Summer, Autumn, Winter,
#pragma warning restore CS1591
}

/// <summary>Parts of a day, with the TIMEX3 suffix.</summary>
internal enum DayPart : byte
{
#pragma warning disable CS1591 // Each name says it.
    Morning, Afternoon, Evening, Night, Noon, Midnight,
#pragma warning restore CS1591
}

/// <summary>One word's reading as part of a time expression.</summary>
/// <param name="Kind">What it can be.</param>
/// <param name="Value">Number, month, offset or enumeration value, by <paramref name="Kind"/>.</param>
/// <param name="IsPlural">Whether a unit stands in the plural.</param>
internal readonly record struct TimeWord(TimeWordKind Kind, int Value = 0, bool IsPlural = false);

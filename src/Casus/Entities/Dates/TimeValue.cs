using System.Globalization;

namespace Casus.Entities.Dates;

/// <summary>A resolved time: TIMEX3 value, interval and granularity.</summary>
internal readonly record struct TimeValue(string? Value, DateOnly? Begin = null, DateOnly? End = null, DateGranularity Granularity = DateGranularity.Vague)
{
    /// <summary>What the value was counted from.</summary>
    public string Anchor { get; init; } = "calendar";

    /// <summary>Nothing known: a relative expression without an anchor.</summary>
    public static TimeValue Unresolved(DateGranularity granularity = DateGranularity.Vague) => new(null, null, null, granularity) { Anchor = "none" };

    /// <summary>One day, with an optional suffix of the day's part ("TNI").</summary>
    public static TimeValue Day(DateOnly day, string suffix = "") => new(Iso(day) + suffix, day, day, DateGranularity.Day);

    /// <summary>The ISO week of a day.</summary>
    public static TimeValue Week(DateOnly day)
    {
        var monday = MondayOf(day);
        return new TimeValue(WeekName(monday), monday, monday.AddDays(6), DateGranularity.Week);
    }

    /// <summary>The weekend of the week of a day.</summary>
    public static TimeValue Weekend(DateOnly day)
    {
        var monday = MondayOf(day);
        return new TimeValue(WeekName(monday) + "-WE", monday.AddDays(5), monday.AddDays(6), DateGranularity.Day);
    }

    /// <summary>A month.</summary>
    public static TimeValue Month(int year, int month) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"), new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), DateGranularity.Month);

    /// <summary>A quarter, 1 to 4.</summary>
    public static TimeValue Quarter(int year, int quarter)
    {
        var first = new DateOnly(year, ((quarter - 1) * 3) + 1, 1);
        return new TimeValue(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-Q{quarter}"), first, first.AddMonths(3).AddDays(-1), DateGranularity.Quarter);
    }

    /// <summary>A half of a year, 1 or 2.</summary>
    public static TimeValue Half(int year, int half)
    {
        var first = new DateOnly(year, half == 1 ? 1 : 7, 1);
        return new TimeValue(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-H{half}"), first, first.AddMonths(6).AddDays(-1), DateGranularity.Quarter);
    }

    /// <summary>A season; winter is that which ends in the year after.</summary>
    public static TimeValue Season(int year, TimeSeason season)
    {
        var first = season switch
        {
            TimeSeason.Spring => new DateOnly(year, 3, 1),
            TimeSeason.Summer => new DateOnly(year, 6, 1),
            TimeSeason.Autumn => new DateOnly(year, 9, 1),
            _ => new DateOnly(year, 12, 1),
        };
        return new TimeValue(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{SeasonName(season)}"), first, first.AddMonths(3).AddDays(-1), DateGranularity.Season);
    }

    /// <summary>The TIMEX3 name of a season: "SP".</summary>
    public static string SeasonName(TimeSeason season) => season switch { TimeSeason.Spring => "SP", TimeSeason.Summer => "SU", TimeSeason.Autumn => "FA", _ => "WI" };

    /// <summary>A year.</summary>
    public static TimeValue Year(int year) => new(year.ToString("D4", CultureInfo.InvariantCulture), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DateGranularity.Year);

    /// <summary>A decade by its first year: 1990 is "199".</summary>
    public static TimeValue Decade(int year) =>
        new((year / 10).ToString("D3", CultureInfo.InvariantCulture), new DateOnly(year / 10 * 10, 1, 1), new DateOnly((year / 10 * 10) + 9, 12, 31), DateGranularity.Decade);

    /// <summary>A century by its number: 20 is 1901 to 2000, value "19".</summary>
    public static TimeValue Century(int number) =>
        new((number - 1).ToString("D2", CultureInfo.InvariantCulture), new DateOnly(((number - 1) * 100) + 1, 1, 1), new DateOnly(number * 100, 12, 31), DateGranularity.Century);

    /// <summary>The unit of time that holds a day.</summary>
    public static TimeValue Holding(DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => Day(day),
        TimeUnit.Weekend => Weekend(day),
        TimeUnit.Week or TimeUnit.Fortnight => Week(day),
        TimeUnit.Month => Month(day.Year, day.Month),
        TimeUnit.Quarter => Quarter(day.Year, ((day.Month - 1) / 3) + 1),
        TimeUnit.Year => Year(day.Year),
        TimeUnit.Decade => Decade(day.Year),
        TimeUnit.Century => Century(((day.Year - 1) / 100) + 1),
        _ => Day(day),
    };

    /// <summary>A day moved by a number of units; null where the calendar ends.</summary>
    public static DateOnly? Move(DateOnly day, int count, TimeUnit unit)
    {
        var years = unit switch { TimeUnit.Year => count, TimeUnit.Decade => count * 10, TimeUnit.Century => count * 100, _ => 0 };
        if (Math.Abs((long)count) > 100_000 || day.Year + years is < 1 or > 9998) return null;
        return unit switch
        {
            TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour => day,
            TimeUnit.Day => day.AddDays(count),
            TimeUnit.Weekend or TimeUnit.Week => day.AddDays(7 * count),
            TimeUnit.Fortnight => day.AddDays(14 * count),
            TimeUnit.Month => day.AddMonths(count),
            TimeUnit.Quarter => day.AddMonths(3 * count),
            _ => day.AddYears(years),
        };
    }

    /// <summary>The duration of a number of units, "P3Y"; X for a number that is not told.</summary>
    public static string DurationOf(string count, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => $"PT{count}S",
        TimeUnit.Minute => $"PT{count}M",
        TimeUnit.Hour => $"PT{count}H",
        TimeUnit.Day => $"P{count}D",
        TimeUnit.Weekend => count == "1" ? "P2D" : $"P{count}WE",
        TimeUnit.Week => $"P{count}W",
        TimeUnit.Fortnight => $"P{Times(count, 2)}W",
        TimeUnit.Month => $"P{count}M",
        TimeUnit.Quarter => $"P{Times(count, 3)}M",
        TimeUnit.Year => $"P{count}Y",
        TimeUnit.Decade => $"P{Times(count, 10)}Y",
        _ => $"P{Times(count, 100)}Y",
    };

    /// <summary>Monday of the ISO week.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>A day as yyyy-MM-dd.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Times(string count, int factor) =>
        double.TryParse(count, CultureInfo.InvariantCulture, out var number) ? (number * factor).ToString(CultureInfo.InvariantCulture) : count;

    private static string WeekName(DateOnly monday)
    {
        var date = monday.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date):D4}-W{ISOWeek.GetWeekOfYear(date):D2}");
    }
}

namespace Casus.Entities.Dates;

/// <summary>
/// Days and months that share a month or a year with a neighbour: "March 5-9, 1918", "from 15 to 22 February", "May 4 and 5", "August and September
/// 1914". Each is a date of its own. Not "May 4 and 5 people".
/// </summary>
internal static class DateListRules
{
    /// <summary>A day whose month stands at a neighbour; null where there is none.</summary>
    public static TimeMatch? At(TimeSentence s, int i) => DayBeforeMonth(s, i) ?? DayBehindMonth(s, i);

    /// <summary>The year given behind the other dates of a list that goes on at a position: "[March 5]-9, 1918", "[August] and September 1914".</summary>
    public static int? YearFurtherOn(TimeSentence s, int i)
    {
        // "May 3, May 5 and June 7, 2020": no list is longer.
        for (var part = 0; part < 3 && IsConnector(s, i); part++)
        {
            var at = i + 1;
            var isDay = IsDay(s, at);
            if (isDay) at++;
            if (s[at].Kind is TimeWordKind.Month or TimeWordKind.Season)
            {
                at++;
                if (!isDay && IsDay(s, at)) at++;
            }
            else if (!isDay)
            {
                return null;
            }

            if (s.Is(at, "of")) at++;
            if (YearRules.After(s, at, out _) is { } year) return year;
            i = at;
        }

        return null;
    }

    // "15 to 22 February 1984", "26–30 November"
    private static TimeMatch? DayBeforeMonth(TimeSentence s, int i)
    {
        var at = s[i].Kind == TimeWordKind.Article ? i + 1 : i;
        if (!IsDay(s, at) || !IsConnector(s, at + 1)) return null;
        var other = s[at + 2].Kind == TimeWordKind.Article ? at + 3 : at + 2;
        if (!IsDay(s, other)) return null;
        var monthAt = s.Is(other + 1, "of") ? other + 2 : other + 1;
        if (s[monthAt].Kind != TimeWordKind.Month || s.Is(at + 1, ",")) return null;
        return CalendarDateRules.DayIn(i, at + 1, s[at].Value, s[monthAt].Value, YearRules.After(s, monthAt + 1, out _) ?? YearFurtherOn(s, monthAt + 1));
    }

    // "May 4 and 5", "March 5-9, 1918"
    private static TimeMatch? DayBehindMonth(TimeSentence s, int i)
    {
        if (!IsDay(s, i) || !s.IsAny(i - 1, "-", "–", "and", "or", "to", "through") || !IsDay(s, i - 2) || s[i - 3].Kind != TimeWordKind.Month) return null;
        if (s[i].Kind == TimeWordKind.Number && !char.IsAsciiDigit(s.Form(i)[0]) || s[i].Value <= s[i - 2].Value) return null;
        // "May 4 and 5 people", "June 3 to 5 percent", "May 4 and 5 June"
        if (s[i + 1].Kind is TimeWordKind.Unit or TimeWordKind.Month || s.IsNoun(i + 1) || s.Form(i + 1) is "%" or "percent" or "million" or ":" or "p.m." or "a.m.") return null;
        var year = YearRules.After(s, i + 1, out var end) ?? YearFurtherOn(s, i + 1);
        if (YearRules.After(s, i + 1, out _) is null) end = i + 1;
        return CalendarDateRules.DayIn(i, end, s[i].Value, s[i - 3].Value, year);
    }

    private static bool IsConnector(TimeSentence s, int i) => s.Form(i) is "-" or "–" or "—" or "," or "/" || s.IsAny(i, "and", "or", "to", "through", "until");

    private static bool IsDay(TimeSentence s, int i) => s[i].Kind is TimeWordKind.Number or TimeWordKind.Ordinal && s[i].Value is >= 1 and <= 31 && char.IsAsciiDigit(s.Form(i)[0]);
}

namespace Casus.Entities.Dates;

/// <summary>
/// Days and weeks told by their place in a month: "the last week of September", "the first Sunday of May 2019", "on the 15th". Not "the last week",
/// "the 15th century", "the 3rd Division".
/// </summary>
internal static class PartOfMonthRules
{
    /// <summary>Such a day or week at a word; null where there is none.</summary>
    public static TimeMatch? At(TimeSentence s, int i) => s[i].Kind == TimeWordKind.Article ? Numbered(s, i) ?? Nth(s, i) : null;

    // "the last week of September", "the second Tuesday of November 2020", "the last day of May"
    private static TimeMatch? Numbered(TimeSentence s, int i)
    {
        var at = i + 1;
        var number = s.IsAny(at, "last", "final") ? -1 : s.Is(at, "second") ? 2 : s[at].Kind == TimeWordKind.Ordinal ? s[at].Value : 0;
        if (number is 0 or > 5 || !s.IsAny(at + 2, "of", "in") || s[at + 3].Kind != TimeWordKind.Month) return null;
        var isWeekday = s[at + 1].Kind == TimeWordKind.Weekday;
        if (!isWeekday && !s.IsAny(at + 1, "week", "weekend", "day") || CalendarDateRules.At(s, at + 3) is not { } month) return null;
        var (isWeek, isWeekend) = (s.Is(at + 1, "week"), s.Is(at + 1, "weekend"));
        var weekday = isWeekday ? (DayOfWeek)s[at + 1].Value : DayOfWeek.Saturday;
        return new TimeMatch(i, month.End, DateExpressionType.Date, c =>
        {
            if (month.Value(c) is not { Granularity: DateGranularity.Month, Begin: { } first, End: { } last } value) return TimeValue.Unresolved(DateGranularity.Week);
            if (isWeek) return TimeValue.Week(number < 0 ? last.AddDays(-3) : first.AddDays((7 * number) - 4)) with { Anchor = value.Anchor };
            if (!isWeekday && !isWeekend) return TimeValue.Day(number < 0 ? last : first.AddDays(number - 1)) with { Anchor = value.Anchor };
            var day = number < 0 ? last.AddDays(-(((int)last.DayOfWeek - (int)weekday + 7) % 7)) : first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (number - 1)));
            return (isWeekend ? TimeValue.Weekend(day) : TimeValue.Day(day)) with { Anchor = value.Anchor };
        });
    }

    // "talks on the 15th", "from the 13th to the 19th of October": the day of the month told of, else of the last such day.
    private static TimeMatch? Nth(TimeSentence s, int i)
    {
        var at = i + 1;
        if (s[at].Kind != TimeWordKind.Ordinal || s[at].Value > 31 || !char.IsAsciiDigit(s.Form(at)[0])) return null;
        if (!s.IsAny(i - 1, "on", "by", "until", "since", "from") || s.IsNoun(at + 1) || s[at + 1].Kind is not TimeWordKind.None || at + 1 < s.Count && s.Sentence[at + 1].PartOfSpeech is Documents.PartOfSpeech.Adj) return null;
        var number = s[at].Value;
        return new TimeMatch(i, at + 1, DateExpressionType.Date, c => c.FromPrevious(
            day =>
            {
                var month = new DateOnly(day.Year, day.Month, 1);
                if (c.Previous is null && number > day.Day && c.Tense != ClauseTense.Future) month = month.AddMonths(-1);
                return number <= DateTime.DaysInMonth(month.Year, month.Month) ? TimeValue.Day(month.AddDays(number - 1)) : null;
            },
            DateGranularity.Month));
    }
}

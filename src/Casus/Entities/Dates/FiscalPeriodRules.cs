namespace Casus.Entities.Dates;

/// <summary>
/// Quarters and halves of years and what reports of results say of them: "the third quarter of 2019", "next year's first quarter", "the latest
/// quarter", "the quarter ended Sept. 30", "the year-ago period". Not "a quarter of the seats", "the second half of the match".
/// </summary>
internal static class FiscalPeriodRules
{
    /// <summary>The longest such period at a word; null where there is none.</summary>
    public static TimeMatch? At(TimeSentence s, int i) => Numbered(s, i) ?? OfYear(s, i) ?? YearAgo(s, i) ?? Reported(s, i);

    // "the third quarter", "the second quarter of 2019", "first half of this year", "the 1988 second quarter", "next year's first quarter"
    private static TimeMatch? Numbered(TimeSentence s, int i)
    {
        var at = s[i].Kind == TimeWordKind.Article ? i + 1 : i;
        int? year = null, shift = null;
        if (s[at].Kind == TimeWordKind.Year) (year, at) = (s[at].Value, at + 1);
        else if (ShiftOf(s, at) is { } years && s.Is(at + 1, "year") && s.IsAny(at + 2, "'s", "’s")) (shift, at) = (years, at + 3);
        if (s.IsAny(at, "fiscal", "financial")) at++;
        var number = s[at].Kind == TimeWordKind.Ordinal ? s[at].Value : s.Is(at, "second") ? 2 : s.Is(at, "last") ? 0 : -1;
        if (number is < 0 or > 4) return null;
        var unitAt = s.SkipHyphen(at + 1);
        // "the third-quarter loss": the article is that of the loss.
        if (unitAt != at + 1 && s[i].Kind == TimeWordKind.Article) return null;
        if (s.IsAny(unitAt, "fiscal", "financial")) unitAt++;
        var isQuarter = s.Is(unitAt, "quarter");
        if (!isQuarter && !s.Is(unitAt, "half")) return null;
        if (number == 0) number = isQuarter ? 4 : 2;
        if (!isQuarter && number > 2) return null;
        var end = unitAt + 1;
        if (year is null && shift is null)
        {
            if (s.Is(end, "of") && ShiftOf(s, end + 1) is { } behind && s.Is(end + 2, "year")) (shift, end) = (behind, end + 3);
            else if (s.IsAny(end, "of") && YearRules.TryRead(s, end + 1, out var named, out var afterOf)) (year, end) = (named, afterOf);
            else if (YearRules.TryRead(s, end, out named, out var after)) (year, end) = (named, after);
            // "the first half of the match", "the last quarter": only a year makes them periods of the calendar.
            else if (!isQuarter && !(s.Is(end, "of") && s.Is(end + 1, "the") && s[end + 2].Kind == TimeWordKind.Unit) || s.Is(at, "last")) return null;
        }

        if (year is { } known) return new TimeMatch(i, end, DateExpressionType.Date, _ => Part(known, number, isQuarter));
        return new TimeMatch(i, end, DateExpressionType.Date, c => c.FromPublished(
            day =>
            {
                if (shift is { } years) return Part(day.Year + years, number, isQuarter);
                if (!isQuarter) return TimeValue.Half(day.Year, number);
                // A quarter that has not begun yet was last year's, unless it is told as to come.
                return TimeValue.Quarter(number > QuarterOf(day) && c.Tense != ClauseTense.Future ? day.Year - 1 : day.Year, number);
            },
            DateGranularity.Quarter));
    }

    // "the 1988 quarter", "the 1988 period": the same part of another year.
    private static TimeMatch? OfYear(TimeSentence s, int i)
    {
        var at = s[i].Kind == TimeWordKind.Article ? i + 1 : i;
        if (at == i || s[at].Kind != TimeWordKind.Year || !s.IsAny(at + 1, "quarter", "period")) return null;
        var year = s[at].Value;
        return new TimeMatch(i, at + 2, DateExpressionType.Date, c => c.Quarter is { } quarter ? TimeValue.Quarter(year, QuarterOf(quarter)) : TimeValue.Year(year)) { IsAnchor = false };
    }

    // "the year-ago quarter", "the year-earlier period", "a year-earlier loss"
    private static TimeMatch? YearAgo(TimeSentence s, int i)
    {
        var at = s[i].Kind == TimeWordKind.Article ? i + 1 : i;
        if (!s.Is(at, "year") || !s.IsAny(at + 1, "-", "–") || !s.IsAny(at + 2, "ago", "earlier")) return null;
        var end = at + 3;
        var number = 0;
        if ((s[end].Kind == TimeWordKind.Ordinal || s.Is(end, "second")) && s.Is(end + 1, "quarter")) (number, end) = (s.Is(end, "second") ? 2 : s[end].Value, end + 1);
        var isPeriod = s.IsAny(end, "quarter", "period");
        // The article belongs to what is compared: "the year-ago results".
        if (!isPeriod && at != i) return null;
        return new TimeMatch(i, isPeriod ? end + 1 : end, DateExpressionType.Date, c => c.FromPublished(
            day => number is > 0 and < 5 ? TimeValue.Quarter((c.Quarter ?? day).Year - 1, number) : YearBefore(c, day),
            DateGranularity.Quarter))
        { IsAnchor = false };
    }

    /// <summary>The quarter a year before the one the text reports on, else the year before.</summary>
    internal static TimeValue YearBefore(TimeContext context, DateOnly day) =>
        context.Quarter is { } quarter ? TimeValue.Quarter(quarter.Year - 1, QuarterOf(quarter)) : TimeValue.Year(day.Year - 1);

    // "the quarter", "the latest quarter", "the latest period", "the quarter ended Sept. 30", "the year ended March 31", "the current quarter"
    private static TimeMatch? Reported(TimeSentence s, int i)
    {
        if (s[i].Kind != TimeWordKind.Article) return null;
        var isLatest = s.IsAny(i + 1, "latest");
        var at = isLatest ? i + 2 : i + 1;
        if (s.IsAny(at, "fiscal", "financial")) at++;
        var isQuarter = s.Is(at, "quarter");
        var isEnded = s.IsAny(at + 1, "ended", "ending");
        if (s.Is(at, "year") && isEnded && s[at + 2].Kind is TimeWordKind.Month or TimeWordKind.NamedDay)
            return new TimeMatch(i, at + 1, DateExpressionType.Duration, _ => new TimeValue("P1Y")) { IsAnchor = false };
        if (!isQuarter && !(isLatest && s.Is(at, "period"))) return null;
        if (isQuarter && isEnded && s[at + 2].Kind == TimeWordKind.Month)
        {
            var month = s[at + 2].Value;
            return new TimeMatch(i, at + 1, DateExpressionType.Date, c => c.FromPublished(
                day => TimeValue.Quarter(month > day.Month && c.Tense != ClauseTense.Future ? day.Year - 1 : day.Year, ((month - 1) / 3) + 1), DateGranularity.Quarter));
        }

        if (!isLatest && (!s.IsAny(i - 1, "in", "for", "during", "of", "over") || s.IsNoun(at + 1) || s.IsAny(at + 1, "of", "-"))) return null;
        return new TimeMatch(i, at + 1, DateExpressionType.Date, c => c.FromPublished(
            day => c.Quarter is { } quarter ? TimeValue.Quarter(quarter.Year, QuarterOf(quarter))
                : c.Tense == ClauseTense.Future ? TimeValue.Quarter(day.Year, QuarterOf(day)) : QuarterBefore(day),
            DateGranularity.Quarter))
        { IsAnchor = false };
    }

    // Results are those of the last quarter that is over.
    private static TimeValue QuarterBefore(DateOnly day) => QuarterOf(day) == 1 ? TimeValue.Quarter(day.Year - 1, 4) : TimeValue.Quarter(day.Year, QuarterOf(day) - 1);

    private static TimeValue Part(int year, int number, bool isQuarter) => isQuarter ? TimeValue.Quarter(year, number) : TimeValue.Half(year, number);

    private static int QuarterOf(DateOnly day) => ((day.Month - 1) / 3) + 1;

    private static int? ShiftOf(TimeSentence s, int i) => s.Is(i, "last") ? -1 : s.Is(i, "this") ? 0 : s.Is(i, "next") ? 1 : null;
}

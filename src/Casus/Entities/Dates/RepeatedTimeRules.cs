namespace Casus.Entities.Dates;

/// <summary>Repeated times: "every Monday", "daily", "twice a week", "each year". Not "the Daily Mail".</summary>
internal static class RepeatedTimeRules
{
    /// <summary>The longest repeated time at a word; null where there is none.</summary>
    public static TimeMatch? At(TimeSentence s, int i)
    {
        if (s.IsAny(i, "every", "each") && Every(s, i) is { } every) return every;
        if (s.IsAny(i, "once", "twice") && s[i + 1].Kind == TimeWordKind.One && s.IsUnit(i + 2, out var unit)) return Set(i, i + 3, TimeValue.DurationOf("1", unit));
        if (s[i].Kind == TimeWordKind.Number && s.Is(i + 1, "times") && s[i + 2].Kind == TimeWordKind.One && s.IsUnit(i + 3, out unit)) return Set(i, i + 4, TimeValue.DurationOf("1", unit));
        // "40 attacks a week", "fifty thousand copies a year": a rate. Not "attacks a week ago", "hours a day after".
        if (s[i].Kind == TimeWordKind.One && !s.Is(i, "one") && s.IsUnit(i + 1, out unit) && !s[i + 1].IsPlural && unit >= TimeUnit.Day && i > 0 && IsRate(s, i)) return Set(i, i + 2, TimeValue.DurationOf("1", unit));
        // "Mondays", "on Sundays"
        var form = s.Form(i);
        if (form.Length > 6 && form[^1] is 's' or 'S' && CalendarWords.WeekdayOf(form[..^1]) is { } weekday) return Set(i, i + 1, WeekdayOf(weekday));
        if (form.Length > 4 && char.IsUpper(form[0]) && i > 0) return null; // "The Daily Mail"
        return form switch
        {
            "daily" or "Daily" => Set(i, i + 1, "P1D"),
            "nightly" => Set(i, i + 1, "P1D"),
            "weekly" or "Weekly" => Set(i, i + 1, "P1W"),
            "monthly" or "Monthly" => Set(i, i + 1, "P1M"),
            "hourly" => Set(i, i + 1, "PT1H"),
            "yearly" or "annually" => Set(i, i + 1, "P1Y"),
            _ => null,
        };
    }

    private static bool IsRate(TimeSentence s, int i)
    {
        if (s.IsAny(i + 2, "ago", "earlier", "later", "before", "after", "previously", "from", "of", "or") || s.IsNoun(i + 2) || s.Form(i + 2) is "-") return false;
        if (s[i - 1].Kind == TimeWordKind.Unit) return false; // "24 hours a day": always
        var before = s.Sentence[i - 1];
        if (before.Tag is not Documents.PennTag.Nns && s[i - 1].Kind != TimeWordKind.Number) return false;
        // "the talks took months a year": a number stands before what is counted.
        return s[i - 1].Kind == TimeWordKind.Number || s[i - 2].Kind is TimeWordKind.Number or TimeWordKind.VagueNumber || s[i - 3].Kind == TimeWordKind.Number;
    }

    private static TimeMatch? Every(TimeSentence s, int i)
    {
        var at = i + 1;
        if (s.Is(at, "other")) at++;
        if (s.Is(at, "single")) at++;
        switch (s[at].Kind)
        {
            case TimeWordKind.Unit:
                return Set(i, at + 1, TimeValue.DurationOf(s.Is(i + 1, "other") ? "2" : "1", (TimeUnit)s[at].Value));
            case TimeWordKind.Weekday:
                return Set(i, at + 1, WeekdayOf((DayOfWeek)s[at].Value));
            case TimeWordKind.Month:
                return Set(i, at + 1, $"XXXX-{s[at].Value:D2}");
            case TimeWordKind.Season:
                return Set(i, at + 1, $"XXXX-{TimeValue.SeasonName((TimeSeason)s[at].Value)}");
            case TimeWordKind.DayPart:
                return Set(i, at + 1, $"XXXX-XX-XX{RelativeDateRules.SuffixOf((DayPart)s[at].Value)}");
            default:
                return Amount.TryRead(s, at, out var count, out var unitAt) && s.IsUnit(unitAt, out var unit) ? Set(i, unitAt + 1, TimeValue.DurationOf(Amount.Write(count ?? double.NaN), unit)) : null;
        }
    }

    private static string WeekdayOf(DayOfWeek weekday) => $"XXXX-WXX-{(weekday == DayOfWeek.Sunday ? 7 : (int)weekday)}";

    private static TimeMatch Set(int start, int end, string value) => new(start, end, DateExpressionType.Set, _ => new TimeValue(value)) { IsAnchor = false };
}

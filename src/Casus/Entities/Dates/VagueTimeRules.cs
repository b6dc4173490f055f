namespace Casus.Entities.Dates;

/// <summary>Times that only say before, now or later: "now", "recently", "the future", "these days". Not "past the gate".</summary>
internal static class VagueTimeRules
{
    /// <summary>The longest vague time at a word; null where there is none.</summary>
    public static TimeMatch? At(TimeSentence s, int i)
    {
        if (s.IsAny(i, "now") && !s.IsAny(i + 1, "that") && s.Form(i + 1) is not "-") return Reference(i, i + 1, "PRESENT_REF");
        if (s.IsAny(i, "currently", "nowadays", "presently")) return Reference(i, i + 1, "PRESENT_REF");
        // "the current crisis"; "a strong current" and "the current quarter" are none.
        if (s.Is(i, "current") && s.IsNoun(i + 1) && !s.IsNoun(i) && s[i + 1].Kind == TimeWordKind.None) return Reference(i, i + 1, "PRESENT_REF");
        if (s.Is(i, "at") && (s.IsAny(i + 1, "present") && !s.IsNoun(i + 2))) return Reference(i + 1, i + 2, "PRESENT_REF");
        if (s.Is(i, "the") && s.IsAny(i + 1, "moment") && s.Is(i - 1, "at")) return Reference(i, i + 2, "PRESENT_REF");
        if (s.Is(i, "these") && s.Is(i + 1, "days")) return Reference(i, i + 2, "PRESENT_REF");
        if (s.IsAny(i, "recently", "lately")) return Reference(i, i + 1, "PAST_REF");
        if (s.Is(i, "the") && s.IsAny(i + 1, "near", "foreseeable", "distant") && s.Is(i + 2, "future")) return Reference(i, i + 3, "FUTURE_REF");
        if (s.Is(i, "the") && s.Is(i + 1, "future")) return Reference(i, i + 2, "FUTURE_REF");
        if (s.Is(i, "future") && s.IsNoun(i) && !s.IsNoun(i + 1)) return Reference(i, i + 1, "FUTURE_REF");
        if (s.Is(i, "the") && s.IsAny(i + 1, "recent", "distant") && s.Is(i + 2, "past")) return Reference(i, i + 3, "PAST_REF");
        if (s.Is(i, "the") && s.Is(i + 1, "past") && s.IsAny(i - 1, "in", "of", "from") && s[i + 2].Kind == TimeWordKind.None && !s.IsNoun(i + 2)) return Reference(i, i + 2, "PAST_REF");
        return YearEnd(s, i);
    }

    // "by year-end", "before the year's end": the last day of the year.
    private static TimeMatch? YearEnd(TimeSentence s, int i)
    {
        var at = s[i].Kind == TimeWordKind.Article ? i + 1 : i;
        if (!s.Is(at, "year") || !(s.IsAny(at + 1, "-", "–", "'s", "’s") && s.Is(at + 2, "end"))) return null;
        if (s.IsNoun(at + 3)) return null; // "year-end results"
        // Ended where it is told as past: "up 3 % since year-end".
        var isPast = s.Is(i - 1, "since");
        return new TimeMatch(i, at + 3, DateExpressionType.Date, c => c.FromPublished(day => TimeValue.Day(new DateOnly(isPast ? day.Year - 1 : day.Year, 12, 31)), DateGranularity.Day)) { IsAnchor = false };
    }

    private static TimeMatch Reference(int start, int end, string value) => new(start, end, DateExpressionType.Date, _ => new TimeValue(value)) { IsAnchor = false };
}

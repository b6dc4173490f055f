namespace Casus.Entities.Dates;

/// <summary>
/// Words before a time that belong to it without changing what it names: "early June", "late last week", "mid-2014", "the end of May", "later in
/// 1792", "nearly three years", "more than a decade ago", "at least 30 days".
/// </summary>
internal static class TimeModifiers
{
    /// <summary>The match with the words before it that belong to it.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="match">The match.</param>
    /// <param name="floor">Words before this position belong to another time.</param>
    public static TimeMatch Widen(TimeSentence s, TimeMatch match, int floor)
    {
        var start = match.Type switch
        {
            DateExpressionType.Date or DateExpressionType.Time => BeforeDate(s, match, floor),
            DateExpressionType.Duration => BeforeAmount(s, match.Start, floor),
            _ => match.Start,
        };
        return start == match.Start ? match : match with { Start = start };
    }

    private static int BeforeDate(TimeSentence s, TimeMatch match, int floor)
    {
        var start = match.Start;
        if (s.Is(match.End - 1, "ago")) return BeforeAmount(s, start, floor);
        if (start > floor && s.IsAny(start - 1, "early", "late", "mid", "earlier", "later")) start--;
        else if (start > floor + 1 && s.Form(start - 1) is "-" && s.IsAny(start - 2, "mid", "early", "late")) start -= 2;
        else if (start > floor && s.Is(start - 1, "that") && s.IsAny(start, "same")) start--;
        // "early in 1914", "later in the summer"; "later in the day" is that of its verb.
        else if (start > floor + 1 && !s.Is(match.End - 1, "day") && s.Is(start - 1, "in") && s.IsAny(start - 2, "early", "late", "later", "earlier")) start -= 2;
        if (start > floor && start < match.Start && s.Is(start - 1, "the")) start--;
        if (start == match.Start && start > floor + 1 && s.Is(start - 1, "of") && s.IsAny(start - 2, "end", "beginning", "start", "middle", "eve"))
        {
            start -= 2;
            if (start > floor && s.Is(start - 1, "the")) start--;
        }

        return start;
    }

    private static int BeforeAmount(TimeSentence s, int start, int floor)
    {
        if (start <= floor) return start;
        if (s.IsAny(start - 1, "nearly", "almost", "about", "roughly", "around", "approximately")) return start - 1;
        // "for over a year", "just over two decades"; "spread over two years" is a preposition.
        if (s.IsAny(start - 1, "over", "under") && start - 1 > floor && s.IsAny(start - 2, "for", "after", "just", "well", "last", "lasted", "of", "in")) return s.IsAny(start - 2, "just", "well") ? start - 2 : start - 1;
        if (start - 1 <= floor) return start;
        if (s.Is(start - 1, "than") && s.IsAny(start - 2, "more", "less", "fewer")) return start - 2 > floor && s.Is(start - 3, "no") ? start - 3 : start - 2;
        if (s.Is(start - 1, "least") && s.Is(start - 2, "at") || s.Is(start - 1, "to") && s.IsAny(start - 2, "up", "close")) return start - 2;
        return start;
    }
}

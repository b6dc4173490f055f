namespace Casus.Entities.Dates;

/// <summary>
/// Dates counted from the article's day or from a date before in the text: "yesterday", "last week", "Sunday night", "four months ago",
/// "two days earlier", "the following day". Not "a week" alone, which is a duration.
/// </summary>
internal static class RelativeDateRules
{
    /// <summary>The longest relative date at a word; null where there is none.</summary>
    public static TimeMatch? At(TimeSentence s, int i) => DayBefore(s, i) ?? Ago(s, i) ?? Named(s, i) ?? Shifted(s, i) ?? Weekday(s, i) ?? TheUnit(s, i);

    // "yesterday", "tomorrow night", "tonight", "yesterday's"
    private static TimeMatch? Named(TimeSentence s, int i)
    {
        if (s[i].Kind != TimeWordKind.NamedDay) return null;
        var offset = s[i].Value;
        if (s.Is(i, "tonight")) return new TimeMatch(i, i + 1, DateExpressionType.Time, c => c.FromPublished(day => TimeValue.Day(day, "TNI"), DateGranularity.Day));
        if (s[i + 1].Kind == TimeWordKind.DayPart) return PartOfDay(s, i, i + 1, c => c.FromPublished(day => TimeValue.Day(day.AddDays(offset)), DateGranularity.Day));
        return new TimeMatch(i, i + 1, DateExpressionType.Date, c => c.FromPublished(day => TimeValue.Day(day.AddDays(offset)), DateGranularity.Day));
    }

    // "Sunday", "Sunday night"; "the Sunday Times" and "Sunday school" are none.
    private static TimeMatch? Weekday(TimeSentence s, int i)
    {
        if (s[i].Kind != TimeWordKind.Weekday || s.IsAny(i + 1, "Times", "Telegraph", "Mail", "Mirror", "Express", "Herald", "Mass", "school", "Sun", "Post", "Island")) return null;
        // "Sun" and "Sat" are weekdays only beside a date.
        if (s.Form(i).Length == 3 && s[i + 1].Kind is not (TimeWordKind.Month or TimeWordKind.Number or TimeWordKind.DayPart)) return null;
        var weekday = (DayOfWeek)s[i].Value;
        if (s[i + 1].Kind == TimeWordKind.DayPart) return PartOfDay(s, i, i + 1, c => Nearest(c, weekday));
        return new TimeMatch(i, i + 1, DateExpressionType.Date, c => Nearest(c, weekday));
    }

    /// <summary>The last such weekday up to the article's day, or the next one where the tense is future.</summary>
    internal static TimeValue Nearest(TimeContext context, DayOfWeek weekday) => context.FromPublished(
        day => TimeValue.Day(context.Tense == ClauseTense.Future || context is { Tense: ClauseTense.Present, IsTenseSure: true } ? day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7) : day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7))),
        DateGranularity.Day);

    private static TimeMatch PartOfDay(TimeSentence s, int start, int partAt, Func<TimeContext, TimeValue> day)
    {
        var suffix = SuffixOf((DayPart)s[partAt].Value);
        return new TimeMatch(start, partAt + 1, DateExpressionType.Time, c => day(c) is { Value: { } value } found ? found with { Value = value + suffix } : day(c));
    }

    /// <summary>The TIMEX3 suffix of a part of a day.</summary>
    internal static string SuffixOf(DayPart part) => part switch
    {
        DayPart.Morning => "TMO",
        DayPart.Afternoon => "TAF",
        DayPart.Evening => "TEV",
        DayPart.Night => "TNI",
        DayPart.Noon => "T12:00",
        _ => "T24:00",
    };

    // "the day before yesterday", "the day after tomorrow", "the day before", "the night before"
    private static TimeMatch? DayBefore(TimeSentence s, int i)
    {
        var at = s[i].Kind is TimeWordKind.Article or TimeWordKind.One ? i + 1 : i;
        if (at == i || !s.IsAny(at, "day", "week", "month", "year", "night") || !s.IsAny(at + 1, "before", "after", "earlier", "later")) return null;
        if (s[i].Kind == TimeWordKind.One && s.IsAny(at + 1, "earlier", "later")) return null; // an amount, as in "two days earlier"
        var sign = s.IsAny(at + 1, "before", "earlier") ? -1 : 1;
        if (s[at + 2].Kind == TimeWordKind.NamedDay && s.Is(at, "day"))
        {
            var offset = s[at + 2].Value + sign;
            return new TimeMatch(i, at + 3, DateExpressionType.Date, c => c.FromPublished(day => TimeValue.Day(day.AddDays(offset)), DateGranularity.Day));
        }

        // "the day before the vote" is counted from the vote: nobody knows which day that is.
        if (s.IsAny(at + 1, "before", "after") && !EndsClause(s, at + 2)) return null;
        var unit = s.IsUnit(at, out var named) ? named : TimeUnit.Day;
        return new TimeMatch(i, at + 2, DateExpressionType.Date, c => c.FromPrevious(day => TimeValue.Move(day, sign, unit) is { } moved ? TimeValue.Holding(moved, unit) : null, GranularityOf(unit)));
    }

    private static bool EndsClause(TimeSentence s, int i) => i >= s.Count || s.Form(i) is "." or "," or ";" or ":" or "\"" or "”" or "?" or "!" or ")" or "—" or "–" || s.IsAny(i, "and", "but", "when", "in", "at");

    // "four months ago", "a year ago", "several weeks ago", "two days earlier", "a week later", "three weeks from now"
    private static TimeMatch? Ago(TimeSentence s, int i)
    {
        var at = i;
        if (s.IsAny(at, "about", "around", "nearly", "almost", "roughly", "over", "just")) return null;
        if (!Amount.TryRead(s, at, out var count, out var unitAt) || !s.IsUnit(unitAt, out var unit)) return null;
        var word = unitAt + 1;
        int sign;
        var fromPrevious = false;
        var length = 1;
        if (s.Is(word, "ago")) sign = -1;
        else if (s.IsAny(word, "earlier", "previously", "prior")) (sign, fromPrevious) = (-1, true);
        else if (s.Is(word, "later")) (sign, fromPrevious) = (1, true);
        else if (s.IsAny(word, "before", "after") && EndsClause(s, word + 1)) (sign, fromPrevious) = (s.Is(word, "before") ? -1 : 1, true);
        else if (s.Is(word, "from") && s.IsAny(word + 1, "now", "today")) (sign, length) = (1, 2);
        else return null;
        var end = word + length;
        // "several years ago": when is not told; only that it is past.
        if (count is not { } known || double.IsNaN(known))
            return new TimeMatch(i, end, DateExpressionType.Date, _ => new TimeValue(sign < 0 ? "PAST_REF" : "FUTURE_REF")) { IsAnchor = false };
        var steps = sign * (int)Math.Round(known);
        TimeValue? Shift(DateOnly day)
        {
            if (unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour) return TimeValue.Day(day);
            if (TimeValue.Move(day, steps, unit) is not { } moved) return null;
            return unit == TimeUnit.Week ? TimeValue.Week(moved) : TimeValue.Holding(moved, unit == TimeUnit.Decade ? TimeUnit.Year : unit);
        }

        // "revenue rose from $3 million a year earlier": the same quarter of the year before, where quarters are told of.
        if (unit == TimeUnit.Year && steps == -1 && s.HasMoney && (s.Is(word, "ago") || fromPrevious))
            return new TimeMatch(i, end, DateExpressionType.Date, c => c.Quarter is not null ? c.FromPublished(day => FiscalPeriodRules.YearBefore(c, day), DateGranularity.Year) : fromPrevious ? c.FromPrevious(Shift, DateGranularity.Year) : c.FromPublished(Shift, DateGranularity.Year)) { IsAnchor = false };

        // "a year earlier … a year earlier" is the same year twice, not two years back: only days and weeks carry on.
        return new TimeMatch(i, end, DateExpressionType.Date, c => fromPrevious ? c.FromPrevious(Shift, GranularityOf(unit)) : c.FromPublished(Shift, GranularityOf(unit))) { IsAnchor = !fromPrevious || unit < TimeUnit.Month };
    }

    // "last week", "this month", "next Sunday", "last February", "the previous day", "that night", "the same year", "the coming weeks"
    private static TimeMatch? Shifted(TimeSentence s, int i)
    {
        var at = s[i].Kind == TimeWordKind.Article ? i + 1 : i;
        if (Shift(s, at) is not { } shift) return null;
        var word = at + 1;
        if (s.IsAny(word, "fiscal", "calendar", "past", "coming", "entire", "whole", "very")) word++;
        if (s.IsAny(at, "the", "same") && at != i && s.Is(at, "the")) return null;
        switch (s[word].Kind)
        {
            case TimeWordKind.Unit when !s[word].IsPlural && s[word].Value >= (int)TimeUnit.Day:
                var unit = (TimeUnit)s[word].Value;
                // "last day of the summit", "this second": positions, no dates.
                if (unit == TimeUnit.Day && shift.Word is "last" or "past") return null;
                // "the last week of the campaign", "the next day of talks": counted from something else.
                if ((at != i || s[i - 1].Kind == TimeWordKind.Article) && s.Is(word + 1, "of") && shift.Word is "last" or "next") return null;
                if (shift.Word == "past" && unit != TimeUnit.Weekend)
                    return new TimeMatch(i, word + 1, DateExpressionType.Duration, _ => new TimeValue(TimeValue.DurationOf("1", unit))) { IsAnchor = false };
                return new TimeMatch(i, word + 1, DateExpressionType.Date, c => Unit(c, shift, unit));
            case TimeWordKind.Weekday when shift.Word is not ("current" or "present"):
                var weekday = (DayOfWeek)s[word].Value;
                if (s[word + 1].Kind == TimeWordKind.DayPart) return PartOfDay(s, i, word + 1, c => ShiftedWeekday(c, shift, weekday));
                return new TimeMatch(i, word + 1, DateExpressionType.Date, c => ShiftedWeekday(c, shift, weekday));
            case TimeWordKind.Month:
                var month = s[word].Value;
                if (s[word + 1].Kind is TimeWordKind.Number && s[word + 1].Value <= 31) return null; // "last October 23": a day
                return new TimeMatch(i, word + 1, DateExpressionType.Date, c => ShiftedMonth(c, shift, month));
            case TimeWordKind.Season when !s.IsVerb(word):
                var season = (TimeSeason)s[word].Value;
                return new TimeMatch(i, word + 1, DateExpressionType.Date, c => c.FromPublished(
                    day => shift.Steps switch
                    {
                        > 0 => CalendarDateRules.NearestSeason(day, season, ClauseTense.Future),
                        0 => TimeValue.Season(day.Year, season),
                        _ => CalendarDateRules.NearestSeason(TimeValue.Season(day.Year, season) is { } now && now.Begin <= day && day <= now.End ? day.AddYears(-1) : day, season, ClauseTense.Past),
                    },
                    DateGranularity.Season));
            case TimeWordKind.DayPart when shift.Word is "this" or "last" or "that" or "same" or "previous" or "following" or "next":
                var steps = shift.Word is "last" or "previous" ? -1 : shift.Word is "following" or "next" ? 1 : 0;
                return PartOfDay(s, i, word, c => shift.FromPrevious
                    ? c.FromPrevious(day => TimeValue.Day(day.AddDays(steps)), DateGranularity.Day) : c.FromPublished(day => TimeValue.Day(day.AddDays(steps)), DateGranularity.Day));
            default:
                return null;
        }
    }

    private readonly record struct ShiftWord(string Word, int Steps, bool FromPrevious);

    private static ShiftWord? Shift(TimeSentence s, int i) => s.Form(i) switch
    {
        "last" or "Last" or "LAST" => new("last", -1, false),
        "past" or "Past" => new("past", -1, false),
        "this" or "This" or "THIS" => new("this", 0, false),
        "current" or "Current" => new("current", 0, false),
        "next" or "Next" or "NEXT" => new("next", 1, false),
        "coming" or "upcoming" => new("next", 1, false),
        "previous" or "Previous" => new("previous", -1, true),
        "preceding" => new("previous", -1, true),
        "following" or "Following" or "ensuing" => new("following", 1, true),
        "that" or "That" => new("that", 0, true),
        "same" or "Same" => new("same", 0, true),
        _ => null,
    };

    private static TimeValue Unit(TimeContext context, ShiftWord shift, TimeUnit unit)
    {
        TimeValue? Moved(DateOnly day) => TimeValue.Move(day, shift.Steps, unit) is { } moved ? TimeValue.Holding(moved, unit) : null;
        // "the next day" goes on from the day told of; "next week" from the article.
        if (shift.FromPrevious || shift.Word == "next" && unit == TimeUnit.Day) return context.FromPrevious(Moved, GranularityOf(unit));
        // On a Monday "last weekend" and "this weekend" in the past are the days just gone.
        if (unit == TimeUnit.Weekend && shift.Steps == 0 && context.Tense != ClauseTense.Future) return context.FromPublished(LastWeekend, DateGranularity.Day);
        return context.FromPublished(Moved, GranularityOf(unit));
    }

    private static TimeValue? LastWeekend(DateOnly day) => TimeValue.Weekend(day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? day : day.AddDays(-7));

    private static TimeValue ShiftedWeekday(TimeContext context, ShiftWord shift, DayOfWeek weekday)
    {
        if (shift.FromPrevious)
            return context.FromPrevious(
                day => TimeValue.Day(shift.Steps < 0 ? day.AddDays(-1 - (((int)day.DayOfWeek - (int)weekday + 6) % 7)) : day.AddDays(((int)weekday - (int)day.DayOfWeek + 7 + (shift.Steps > 0 ? -1 : 0)) % 7 + (shift.Steps > 0 ? 1 : 0))),
                DateGranularity.Day);
        return context.FromPublished(
            day => TimeValue.Day(shift.Steps switch
            {
                < 0 => day.AddDays(-1 - (((int)day.DayOfWeek - (int)weekday + 6) % 7)),
                > 0 => day.AddDays(1 + (((int)weekday - (int)day.DayOfWeek + 6) % 7)),
                _ => TimeValue.MondayOf(day).AddDays(((int)weekday + 6) % 7),
            }),
            DateGranularity.Day);
    }

    private static TimeValue ShiftedMonth(TimeContext context, ShiftWord shift, int month)
    {
        if (shift.FromPrevious) return context.FromPrevious(day => TimeValue.Month(day.Year, month), DateGranularity.Month);
        return context.FromPublished(
            day => shift.Steps switch
            {
                < 0 => TimeValue.Month(month < day.Month ? day.Year : day.Year - 1, month),
                > 0 => TimeValue.Month(month > day.Month ? day.Year : day.Year + 1, month),
                _ => TimeValue.Month(day.Year, month),
            },
            DateGranularity.Month);
    }

    // "the weekend", "the week", "earlier in the day", "for the year": the unit that holds the article's day.
    private static TimeMatch? TheUnit(TimeSentence s, int i)
    {
        if (s[i].Kind != TimeWordKind.Article) return null;
        var at = i + 1;
        if (!s.IsUnit(at, out var unit) || s[at].IsPlural) return null;
        if (unit == TimeUnit.Weekend) return new TimeMatch(i, at + 1, DateExpressionType.Date, c => c.FromPublished(day => c.Tense == ClauseTense.Future ? TimeValue.Weekend(day) : LastWeekend(day), DateGranularity.Day)) { IsAnchor = false };
        if (unit is TimeUnit.Day)
            return s.Is(i - 1, "in") && s.IsAny(i - 2, "earlier", "later", "late", "early") ? new TimeMatch(i, at + 1, DateExpressionType.Date, c => c.FromPublished(day => TimeValue.Day(day), DateGranularity.Day)) : null;
        if (unit is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century)) return null;
        if (!s.IsAny(i - 1, "in", "of", "for", "during", "over", "through", "until", "by", "throughout", "on") || s.IsAny(at + 1, "of", "that", "to", "when", "before", "after") || s.IsNoun(at + 1) || s.Form(at + 1) is "-" || s[at + 1].Kind == TimeWordKind.Year) return null;
        // "later in the year" of a history is the year told of.
        if (unit == TimeUnit.Year) return new TimeMatch(i, at + 1, DateExpressionType.Date, c => c.NarratedYear is { } told ? TimeValue.Year(told) with { Anchor = "text" } : c.FromPublished(day => TimeValue.Year(day.Year), DateGranularity.Year)) { IsAnchor = false };
        return new TimeMatch(i, at + 1, DateExpressionType.Date, c => c.FromPublished(day => TimeValue.Holding(day, unit), GranularityOf(unit))) { IsAnchor = false };
    }

    /// <summary>How exact a date of a unit is.</summary>
    internal static DateGranularity GranularityOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => DateGranularity.Week,
        TimeUnit.Month => DateGranularity.Month,
        TimeUnit.Quarter => DateGranularity.Quarter,
        TimeUnit.Year => DateGranularity.Year,
        TimeUnit.Decade => DateGranularity.Decade,
        TimeUnit.Century => DateGranularity.Century,
        _ => DateGranularity.Day,
    };
}

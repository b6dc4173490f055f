using System.Globalization;
using System.Text.RegularExpressions;

namespace Casus.Entities.Dates;

/// <summary>
/// Dates of the calendar: "27 June 2021", "Sunday, June 27", "27/6/2021", "January 2020", "the third quarter", "the summer of 2015",
/// "the 1990s", "the 20th century". Not "May" the name, "March" the verb, "a second strike".
/// </summary>
internal static partial class CalendarDateRules
{
    /// <summary>The longest calendar date at a word; null where there is none.</summary>
    public static TimeMatch? At(TimeSentence s, int i) =>
        YearRules.AncientAt(s, i) ?? Numeric(s, i) ?? WithWeekday(s, i) ?? MonthFirst(s, i) ?? DayFirst(s, i) ?? DateListRules.At(s, i) ?? PartOfMonthRules.At(s, i) ?? FiscalPeriodRules.At(s, i) ?? YearRules.At(s, i) ?? Season(s, i);

    [GeneratedRegex(@"\G(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)")]
    private static partial Regex YearFirstPattern();

    [GeneratedRegex(@"\G(?<a>\d{1,2})(?<s>[/.-])(?<b>\d{1,2})\k<s>(?<y>\d{4}|\d{2})(?![\d/])")]
    private static partial Regex YearLastPattern();

    // ISO and slashed dates are read off the text, since tokenizers cut them in different places.
    private static TimeMatch? Numeric(TimeSentence s, int i)
    {
        if (!char.IsAsciiDigit(s.Form(i)[0])) return null;
        var sentence = s.Sentence;
        var start = sentence[i].Span.Start;
        if (YearFirstPattern().Match(sentence.Text, start) is { Success: true } iso)
        {
            if (ToDate(Number(iso, "y"), Number(iso, "m"), Number(iso, "d")) is { } day && EndOf(s, i, start + iso.Length) is { } end)
                return new TimeMatch(i, end, DateExpressionType.Date, _ => TimeValue.Day(day));
        }
        else if (YearLastPattern().Match(sentence.Text, start) is { Success: true } slashed)
        {
            var (a, b, year) = (Number(slashed, "a"), Number(slashed, "b"), Number(slashed, "y"));
            // Two digits: years of the last sixty and the next forty years of 2000.
            if (year < 100) year += year < 40 ? 2000 : 1900;
            // 27/6 can only be day first; 6/27 month first; where both are possible a stop means day first, a slash month first.
            var dayFirst = a > 12 || b <= 12 && slashed.Groups["s"].ValueSpan is ".";
            if (ToDate(year, dayFirst ? b : a, dayFirst ? a : b) is { } day && EndOf(s, i, start + slashed.Length) is { } end)
                return new TimeMatch(i, end, DateExpressionType.Date, _ => TimeValue.Day(day));
        }

        return null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static int? EndOf(TimeSentence s, int start, int offset)
    {
        for (var i = start; i < s.Count; i++)
            if (s.Sentence[i].Span.End >= offset) return i + 1;
        return null;
    }

    private static DateOnly? ToDate(int year, int month, int day) =>
        year is >= 1000 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    // "Sunday, June 27", "Sunday 27 June 2021"; the weekday adds nothing where the date is full.
    private static TimeMatch? WithWeekday(TimeSentence s, int i)
    {
        if (s[i].Kind != TimeWordKind.Weekday) return null;
        var next = s.Form(i + 1) is "," ? i + 2 : i + 1;
        if (s.Is(next, "the")) next++;
        var date = MonthFirst(s, next) ?? DayFirst(s, next) ?? Numeric2(s, next);
        return date is { } found && IsDay(s, found) ? found with { Start = i } : null;
    }

    private static TimeMatch? Numeric2(TimeSentence s, int i) => i < s.Count ? Numeric(s, i) : null;

    private static bool IsDay(TimeSentence s, TimeMatch match)
    {
        for (var i = match.Start; i < match.End; i++)
            if (s[i].Kind is TimeWordKind.Number or TimeWordKind.Ordinal) return true;
        return char.IsAsciiDigit(s.Form(match.Start)[0]);
    }

    // "June 27, 2021", "June 27th", "June 2021", "June of 2021", "June"
    private static TimeMatch? MonthFirst(TimeSentence s, int i)
    {
        if (s[i].Kind != TimeWordKind.Month) return null;
        var month = s[i].Value;
        var dayAt = s.Is(i + 1, "the") ? i + 2 : i + 1;
        if (s[dayAt].Kind is TimeWordKind.Number or TimeWordKind.Ordinal && s[dayAt].Value is >= 1 and <= 31 && char.IsAsciiDigit(s.Form(dayAt)[0]) | s[dayAt].Kind == TimeWordKind.Ordinal
            && !IsCount(s, dayAt))
        {
            var day = s[dayAt].Value;
            if (s.Is(i - 1, "last") && YearRules.After(s, dayAt + 1, out _) is null)
                return new TimeMatch(i, dayAt + 1, DateExpressionType.Date, c => c.FromPublished(published => Before(published, month, day), DateGranularity.Day));
            return DayWithYear(s, i, dayAt + 1, day, month);
        }

        if (YearRules.After(s, s.Is(i + 1, "of") ? i + 2 : i + 1, out var behind) is { } monthYear)
            return new TimeMatch(i, behind, DateExpressionType.Date, _ => TimeValue.Month(monthYear, month));
        // "July last year", "August of that year"
        if (YearTold(s, i + 1, out behind) is { } told)
            return new TimeMatch(i, behind, DateExpressionType.Date, c => told(c) is { } known ? TimeValue.Month(known, month) with { Anchor = "publication" } : TimeValue.Unresolved(DateGranularity.Month));
        if (DateListRules.YearFurtherOn(s, i + 1) is { } listed) return new TimeMatch(i, i + 1, DateExpressionType.Date, _ => TimeValue.Month(listed, month));
        if (!IsMonthName(s, i)) return null;
        return new TimeMatch(i, i + 1, DateExpressionType.Date, c => MonthAlone(c, month));
    }

    // The year behind a day and month, by itself or told: "June 27, 2021", "July 25 of that year", "March 5-9, 1918".
    private static TimeMatch? DayWithYear(TimeSentence s, int start, int end, int day, int month)
    {
        if (YearRules.After(s, end, out var behind) is { } year) return DayIn(start, behind, day, month, year);
        if (YearTold(s, end, out behind) is { } told)
            return new TimeMatch(start, behind, DateExpressionType.Date, c => told(c) is { } known && ToDate(known, month, day) is { } date ? TimeValue.Day(date) with { Anchor = "publication" } : TimeValue.Unresolved(DateGranularity.Day));
        return DayIn(start, end, day, month, DateListRules.YearFurtherOn(s, end));
    }

    /// <summary>A day of a month as a match; of the year given, else of the one that fits the context. Null where the calendar has no such day.</summary>
    internal static TimeMatch? DayIn(int start, int end, int day, int month, int? year)
    {
        if (year is { } known) return ToDate(known, month, day) is { } date ? new TimeMatch(start, end, DateExpressionType.Date, _ => TimeValue.Day(date)) : null;
        return new TimeMatch(start, end, DateExpressionType.Date, c => DayOfMonth(c, month, day));
    }

    // "last year", "of this year", "of that year", "of the same year", "the following year"
    private static Func<TimeContext, int?>? YearTold(TimeSentence s, int i, out int end)
    {
        var at = s.Is(i, "of") ? i + 1 : i;
        var isOf = at != i;
        if (s.Is(at, "the")) at++;
        end = at + 2;
        if (!s.Is(at + 1, "year")) return null;
        if (s.IsAny(at, "last", "this", "next"))
        {
            var shift = s.Is(at, "last") ? -1 : s.Is(at, "next") ? 1 : 0;
            return c => c.Published?.Year + shift;
        }

        if (!s.IsAny(at, "that", "same", "following", "previous") || !isOf && s.Is(at, "that")) return null;
        var steps = s.Is(at, "following") ? 1 : s.Is(at, "previous") ? -1 : 0;
        return c => (c.Previous ?? c.Published)?.Year + steps;
    }

    private static TimeValue? Before(DateOnly published, int month, int day) =>
        ToDate(published.Year, month, day) is { } date && date < published ? TimeValue.Day(date) : ToDate(published.Year - 1, month, day) is { } earlier ? TimeValue.Day(earlier) : null;

    // "June 12 percent": a number before a unit or a sign is no day.
    private static bool IsCount(TimeSentence s, int i) => s.Form(i + 1) is "%" or "percent" or "per" or "million" or "billion" || s.Form(i + 1) is "-" && !char.IsAsciiDigit(s.Form(i + 2) is { Length: > 0 } next ? next[0] : ' ');

    // "27 June 2021", "the 27th of June"
    private static TimeMatch? DayFirst(TimeSentence s, int i)
    {
        var at = s[i].Kind == TimeWordKind.Article ? i + 1 : i;
        if (s[at].Kind is not (TimeWordKind.Number or TimeWordKind.Ordinal) || s[at].Value is < 1 or > 31) return null;
        if (s[at].Kind == TimeWordKind.Number && !char.IsAsciiDigit(s.Form(at)[0])) return null;
        var monthAt = s.Is(at + 1, "of") ? at + 2 : at + 1;
        if (s[monthAt].Kind != TimeWordKind.Month || s[at].Kind == TimeWordKind.Number && monthAt > at + 1) return null;
        return DayWithYear(s, i, monthAt + 1, s[at].Value, s[monthAt].Value);
    }

    // "in May", "last March", "May's election"; not "Theresa May", "may", "March on Rome".
    private static bool IsMonthName(TimeSentence s, int i)
    {
        if (s.IsVerb(i)) return false;
        if (s[i].Value is not (3 or 5) && s.Form(i).Length > 3) return true;
        if (s.Is(i - 1, "of") && s.IsAny(i - 2, "end", "beginning", "start", "middle", "month", "days", "weeks", "week")) return true;
        return s.IsAny(i - 1, "in", "since", "last", "next", "this", "of", "until", "till", "by", "from", "to", "through", "early", "late", "mid", "during", "and", "or", "each", "every", "between", "before", "after", "-", "for", "a")
            && (s[i].Value is not (3 or 5) || !s.IsAny(i - 1, "of", "by", "from", "to", "and", "or", "for", "a", "-") || s.Form(i).Length > 3 && s[i - 2].Kind == TimeWordKind.Month);
    }

    // The year that puts the month on the side of the publication that the tense tells; news tells the past by default.
    private static TimeValue MonthAlone(TimeContext context, int month)
    {
        if (context.NarratedYear is { } year) return TimeValue.Month(GoingOn(context, year, month), month) with { Anchor = "text" };
        return context.FromPublished(
            day => context.Tense == ClauseTense.Future
                ? TimeValue.Month(month >= day.Month ? day.Year : day.Year + 1, month)
                : TimeValue.Month(month <= day.Month ? day.Year : day.Year - 1, month),
            DateGranularity.Month);
    }

    // A story told in order goes on into the new year without naming it: "in December 1941 … in January". Not "in May … since January".
    private static int GoingOn(TimeContext context, int year, int month) =>
        context.Previous is { Month: >= 11 } previous && month <= 2 && context.PreviousGranularity <= DateGranularity.Month && previous.Year == year ? year + 1 : year;

    private static TimeValue DayOfMonth(TimeContext context, int month, int day)
    {
        if (context.NarratedYear is { } year && ToDate(GoingOn(context, year, month), month, day) is { } known) return TimeValue.Day(known) with { Anchor = "text" };
        return context.FromPublished(
            published =>
            {
                DateOnly? best = null;
                var least = double.MaxValue;
                for (var candidate = published.Year - 1; candidate <= published.Year + 1; candidate++)
                {
                    if (ToDate(candidate, month, day) is not { } date) continue;
                    var ahead = date.DayNumber - published.DayNumber;
                    // The nearest one, on the side that the tense tells; a deadline just ahead is told in the past too ("had until Friday, June 4").
                    var cost = ahead > 14 && context is { Tense: ClauseTense.Past, IsTenseSure: true } ? ahead + 400 : ahead < 0 && context.Tense == ClauseTense.Future ? 3.0 * -ahead : Math.Abs(ahead);
                    if (cost < least) (least, best) = (cost, date);
                }

                return best is { } chosen ? TimeValue.Day(chosen) : null;
            },
            DateGranularity.Day);
    }

    // "the summer of 2015", "spring 2003", "in the fall", "in winter"
    private static TimeMatch? Season(TimeSentence s, int i)
    {
        var at = s[i].Kind == TimeWordKind.Article ? i + 1 : i;
        if (s[at].Kind != TimeWordKind.Season || s.IsVerb(at)) return null;
        var season = (TimeSeason)s[at].Value;
        var yearAt = s.Is(at + 1, "of") ? at + 2 : at + 1;
        if (YearRules.TryRead(s, yearAt, out var year, out var end)) return new TimeMatch(i, end, DateExpressionType.Date, _ => TimeValue.Season(year, season));
        // "the summer of that year", "the summer of last year"
        if (YearTold(s, at + 1, out end) is { } told)
            return new TimeMatch(i, end, DateExpressionType.Date, c => told(c) is { } known ? TimeValue.Season(known, season) with { Anchor = "publication" } : TimeValue.Unresolved(DateGranularity.Season)) { IsAnchor = false };
        if (DateListRules.YearFurtherOn(s, at + 1) is { } listed) return new TimeMatch(i, at + 1, DateExpressionType.Date, _ => TimeValue.Season(listed, season));

        // "the fall of Mosul", "the Prague Spring", "a spring in the desert" are no seasons.
        if (!s.IsAny(i - 1, "in", "since", "during", "by", "until", "over", "early", "late", "before", "after", "throughout", "through", "for", "last", "next") || s.Is(at + 1, "of") || IsName(s, at + 1)) return null;
        return new TimeMatch(i, at + 1, DateExpressionType.Date, c => c.NarratedYear is { } told
            ? TimeValue.Season(told, season) with { Anchor = "text" } : c.FromPublished(day => NearestSeason(day, season, c.Tense), DateGranularity.Season))
        { IsAnchor = false };
    }

    // "the Winter Offensive", "Spring Festival"
    private static bool IsName(TimeSentence s, int i) => i < s.Count && s.Sentence[i].PartOfSpeech is Documents.PartOfSpeech.Propn && char.IsUpper(s.Form(i)[0]);

    /// <summary>The season that began last, or the one that comes where the tense is future.</summary>
    internal static TimeValue NearestSeason(DateOnly day, TimeSeason season, ClauseTense tense)
    {
        var thisYear = TimeValue.Season(day.Year, season);
        if (tense == ClauseTense.Future) return thisYear.End >= day ? thisYear : TimeValue.Season(day.Year + 1, season);
        return thisYear.Begin <= day ? thisYear : TimeValue.Season(day.Year - 1, season);
    }
}

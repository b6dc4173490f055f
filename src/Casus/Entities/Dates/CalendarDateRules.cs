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
        Numeric(s, i) ?? WithWeekday(s, i) ?? MonthFirst(s, i) ?? DayFirst(s, i) ?? Quarter(s, i) ?? Century(s, i) ?? DecadeOrYear(s, i) ?? Season(s, i);

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
            if (YearAfter(s, dayAt + 1, out var end) is { } year)
                return ToDate(year, month, day) is { } date ? new TimeMatch(i, end, DateExpressionType.Date, _ => TimeValue.Day(date)) : null;
            return new TimeMatch(i, dayAt + 1, DateExpressionType.Date, c => DayOfMonth(c, month, day));
        }

        // "July last year"
        if (s.IsAny(i + 1, "last", "this", "next") && s.Is(i + 2, "year"))
        {
            var shift = s.Is(i + 1, "last") ? -1 : s.Is(i + 1, "next") ? 1 : 0;
            return new TimeMatch(i, i + 3, DateExpressionType.Date, c => c.FromPublished(day => TimeValue.Month(day.Year + shift, month), DateGranularity.Month));
        }

        if (YearAfter(s, s.Is(i + 1, "of") ? i + 2 : i + 1, out var behind) is { } monthYear)
            return new TimeMatch(i, behind, DateExpressionType.Date, _ => TimeValue.Month(monthYear, month));
        if (!IsMonthName(s, i)) return null;
        return new TimeMatch(i, i + 1, DateExpressionType.Date, c => MonthAlone(c, month));
    }

    // "June 12 percent": a number before a unit or a sign is no day.
    private static bool IsCount(TimeSentence s, int i) => s.Form(i + 1) is "%" or "percent" or "per" or "million" or "billion" or "-";

    // "27 June 2021", "the 27th of June"
    private static TimeMatch? DayFirst(TimeSentence s, int i)
    {
        var at = s[i].Kind == TimeWordKind.Article ? i + 1 : i;
        if (s[at].Kind is not (TimeWordKind.Number or TimeWordKind.Ordinal) || s[at].Value is < 1 or > 31) return null;
        if (s[at].Kind == TimeWordKind.Number && !char.IsAsciiDigit(s.Form(at)[0])) return null;
        var monthAt = s.Is(at + 1, "of") ? at + 2 : at + 1;
        if (s[monthAt].Kind != TimeWordKind.Month || s[at].Kind == TimeWordKind.Number && monthAt > at + 1) return null;
        var (day, month) = (s[at].Value, s[monthAt].Value);
        if (YearAfter(s, monthAt + 1, out var end) is { } year)
            return ToDate(year, month, day) is { } date ? new TimeMatch(i, end, DateExpressionType.Date, _ => TimeValue.Day(date)) : null;
        return new TimeMatch(i, monthAt + 1, DateExpressionType.Date, c => DayOfMonth(c, month, day));
    }

    private static int? YearAfter(TimeSentence s, int i, out int end)
    {
        var at = s.Form(i) is "," ? i + 1 : i;
        end = at + 1;
        if (s[at].Kind == TimeWordKind.Year) return s[at].Value;
        // "Nov. 5 '97"
        var form = s.Form(at);
        return form.Length == 3 && form[0] is '\'' or '’' && int.TryParse(form[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? (year < 40 ? 2000 : 1900) + year : null;
    }

    // "in May", "last March", "May's election"; not "Theresa May", "may", "March on Rome".
    private static bool IsMonthName(TimeSentence s, int i)
    {
        if (s.IsVerb(i)) return false;
        if (s[i].Value is not (3 or 5) && s.Form(i).Length > 3) return true;
        return s.IsAny(i - 1, "in", "since", "last", "next", "this", "of", "until", "till", "by", "from", "to", "through", "early", "late", "mid", "during", "and", "or", "each", "every", "between", "before", "after", "-", "for", "a")
            && (s[i].Value is not (3 or 5) || !s.IsAny(i - 1, "of", "by", "from", "to", "and", "or", "for", "a", "-") || s.Form(i).Length > 3 && s[i - 2].Kind == TimeWordKind.Month);
    }

    // The year that puts the month on the side of the publication that the tense tells; news tells the past by default.
    private static TimeValue MonthAlone(TimeContext context, int month)
    {
        if (context.NarratedYear is { } year) return TimeValue.Month(year, month) with { Anchor = "text" };
        return context.FromPublished(
            day => context.Tense == ClauseTense.Future
                ? TimeValue.Month(month >= day.Month ? day.Year : day.Year + 1, month)
                : TimeValue.Month(month <= day.Month ? day.Year : day.Year - 1, month),
            DateGranularity.Month);
    }

    private static TimeValue DayOfMonth(TimeContext context, int month, int day)
    {
        if (context.NarratedYear is { } year && ToDate(year, month, day) is { } known) return TimeValue.Day(known) with { Anchor = "text" };
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

    // "the third quarter", "the second quarter of 2019", "first half of this year", "fourth-quarter"
    private static TimeMatch? Quarter(TimeSentence s, int i)
    {
        var at = s[i].Kind == TimeWordKind.Article ? i + 1 : i;
        var number = s[at].Kind == TimeWordKind.Ordinal ? s[at].Value : s.Is(at, "second") ? 2 : 0;
        if (number is < 1 or > 4) return null;
        var unitAt = s.SkipHyphen(at + 1);
        var isQuarter = s.Is(unitAt, "quarter");
        if (!isQuarter && !(s.Is(unitAt, "half") && s.IsAny(unitAt + 1, "of") && (s[unitAt + 2].Kind == TimeWordKind.Year || s.IsAny(unitAt + 2, "the", "last", "this", "next") && s[unitAt + 3].Kind == TimeWordKind.Unit))) return null;
        if (!isQuarter && number > 2) return null;
        var yearAt = s.Is(unitAt + 1, "of") ? unitAt + 2 : unitAt + 1;
        if (s[yearAt].Kind == TimeWordKind.Year)
        {
            var year = s[yearAt].Value;
            return new TimeMatch(i, yearAt + 1, DateExpressionType.Date, _ => isQuarter ? TimeValue.Quarter(year, number) : TimeValue.Half(year, number));
        }

        var shift = s.Is(unitAt + 1, "of") && s.Is(unitAt + 3, "year") ? s.Is(unitAt + 2, "last") ? -1 : s.Is(unitAt + 2, "next") ? 1 : s.Is(unitAt + 2, "this") ? 0 : (int?)null : null;
        var end = shift is null ? unitAt + 1 : unitAt + 4;
        return new TimeMatch(i, end, DateExpressionType.Date, c => c.FromPublished(
            day =>
            {
                if (shift is { } years) return isQuarter ? TimeValue.Quarter(day.Year + years, number) : TimeValue.Half(day.Year + years, number);
                if (!isQuarter) return TimeValue.Half(day.Year, number);
                // A quarter that has not begun yet was last year's, unless it is told as to come.
                var current = ((day.Month - 1) / 3) + 1;
                return TimeValue.Quarter(number > current && c.Tense != ClauseTense.Future ? day.Year - 1 : day.Year, number);
            },
            DateGranularity.Quarter));
    }

    // "the 20th century", "the nineteenth century"
    private static TimeMatch? Century(TimeSentence s, int i)
    {
        var at = s[i].Kind == TimeWordKind.Article ? i + 1 : i;
        if (s[at].Kind != TimeWordKind.Ordinal || s[at].Value is < 2 or > 22) return null;
        var unitAt = s.SkipHyphen(at + 1);
        if (!s.Is(unitAt, "century")) return null;
        var number = s[at].Value;
        return new TimeMatch(i, unitAt + 1, DateExpressionType.Date, _ => TimeValue.Century(number)) { IsAnchor = false };
    }

    // "the 1990s", "the '90s", "the year 2000", "fiscal 2019", "2021"
    private static TimeMatch? DecadeOrYear(TimeSentence s, int i)
    {
        var at = s[i].Kind == TimeWordKind.Article ? i + 1 : i;
        if (s[at].Kind == TimeWordKind.Decade)
        {
            var first = s[at].Value;
            if (s.Form(at).Length < 5 && at == i) return null; // "in his nineties" is an age, "the nineties" a decade
            return new TimeMatch(i, at + 1, DateExpressionType.Date, _ => TimeValue.Decade(first)) { IsAnchor = false };
        }

        if (s.IsAny(at, "year", "fiscal") && s[at + 1].Kind == TimeWordKind.Year)
        {
            var named = s[at + 1].Value;
            return new TimeMatch(i, at + 2, DateExpressionType.Date, _ => TimeValue.Year(named));
        }

        if (at != i || s[i].Kind != TimeWordKind.Year || !IsYear(s, i)) return null;
        var year = s[i].Value;
        return new TimeMatch(i, i + 1, DateExpressionType.Date, _ => TimeValue.Year(year));
    }

    // A year stands behind a preposition, or begins with 19 or 20 and counts nothing: not "2000 people", "$1990", "Flight 1920".
    private static bool IsYear(TimeSentence s, int i)
    {
        if (s.Form(i - 1) is "$" or "£" or "€" or "#" or "No." or "Rs" || s.Form(i + 1) is "%" or "per" or "percent") return false;
        var countsNoun = i + 1 < s.Count && s.Sentence[i + 1].Tag is Documents.PennTag.Nns;
        if (s.IsAny(i - 1, "in", "since", "until", "till", "during", "by", "from", "before", "after", "early", "late", "mid", "circa", "fiscal") || s[i - 2].Kind == TimeWordKind.Year && s.IsAny(i - 1, "and", "or", "to", "-", "–") && s.Form(i - 3) is not "$") return !countsNoun || s[i - 2].Kind == TimeWordKind.Year && !s.Is(i - 1, "in") || s.IsAny(i - 1, "since", "during");
        if (s[i].Value < 1900) return false;
        if (s.IsAny(i - 1, "flight", "highway", "route", "boeing", "version", "model", "room")) return false;
        return !countsNoun && s[i + 1].Kind != TimeWordKind.Unit;
    }

    // "the summer of 2015", "spring 2003", "in the fall", "in winter"
    private static TimeMatch? Season(TimeSentence s, int i)
    {
        var at = s[i].Kind == TimeWordKind.Article ? i + 1 : i;
        if (s[at].Kind != TimeWordKind.Season || s.IsVerb(at)) return null;
        var season = (TimeSeason)s[at].Value;
        var yearAt = s.Is(at + 1, "of") ? at + 2 : at + 1;
        if (s[yearAt].Kind == TimeWordKind.Year)
        {
            var year = s[yearAt].Value;
            return new TimeMatch(i, yearAt + 1, DateExpressionType.Date, _ => TimeValue.Season(year, season));
        }

        // "the fall of Mosul", "the Prague Spring", "a spring in the desert" are no seasons.
        if (!s.IsAny(i - 1, "in", "since", "during", "by", "until", "over", "early", "late", "before", "after") || s.Is(at + 1, "of")) return null;
        return new TimeMatch(i, at + 1, DateExpressionType.Date, c => c.FromPublished(day => NearestSeason(day, season, c.Tense), DateGranularity.Season)) { IsAnchor = false };
    }

    /// <summary>The season that began last, or the one that comes where the tense is future.</summary>
    internal static TimeValue NearestSeason(DateOnly day, TimeSeason season, ClauseTense tense)
    {
        var thisYear = TimeValue.Season(day.Year, season);
        if (tense == ClauseTense.Future) return thisYear.End >= day ? thisYear : TimeValue.Season(day.Year + 1, season);
        return thisYear.Begin <= day ? thisYear : TimeValue.Season(day.Year - 1, season);
    }
}

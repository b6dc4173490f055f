using System.Globalization;

namespace Casus.Entities.Dates;

/// <summary>Times of the day: "3 p.m.", "at 15:30", "10 o'clock", "noon", "3 p.m. Sunday", "this morning" (see the relative dates). Not "24/7" and "3:2".</summary>
internal static class ClockTimeRules
{
    /// <summary>The longest time of day at a word; null where there is none.</summary>
    public static TimeMatch? At(TimeSentence s, int i)
    {
        if (ReadClock(s, i, out var time, out var end)) return WithDate(s, i, end, time);
        if (s[i].Kind == TimeWordKind.DayPart && (DayPart)s[i].Value is DayPart.Noon or DayPart.Midnight) return WithDate(s, i, i + 1, RelativeDateRules.SuffixOf((DayPart)s[i].Value));
        if (s.Is(i, "overnight")) return new TimeMatch(i, i + 1, DateExpressionType.Time, c => c.FromPublished(day => TimeValue.Day(day, "TNI"), DateGranularity.Day)) { IsAnchor = false };
        // "in the morning", "the night": the part of the day told of
        if (s[i].Kind == TimeWordKind.Article && s[i + 1].Kind == TimeWordKind.DayPart && !s.IsNoun(i + 2) && (s.IsAny(i - 1, "in", "during") || s.Is(i + 2, "of")))
        {
            var suffix = RelativeDateRules.SuffixOf((DayPart)s[i + 1].Value);
            var next = i + 2;
            if (s.IsAny(next, "of") && RelativeDateRules.At(s, next + 1) is null && CalendarDateRules.At(s, next + 1) is null) return null;
            if (s.Is(next, "of") && (CalendarDateRules.At(s, next + 1) ?? RelativeDateRules.At(s, next + 1)) is { } of)
                return of with { Start = i, Type = DateExpressionType.Time, Value = c => of.Value(c) is { Value: { Length: 10 } value } found ? found with { Value = value + suffix } : of.Value(c) };
            return new TimeMatch(i, next, DateExpressionType.Time, c => c.FromPrevious(day => TimeValue.Day(day, suffix), DateGranularity.Day)) { IsAnchor = false };
        }

        return null;
    }

    // "3 p.m.", "3:30 pm", "3 pm", "15:30", "10 o'clock", "3pm"; writes "T15:30"
    private static bool ReadClock(TimeSentence s, int i, out string time, out int end)
    {
        (time, end) = ("", i);
        var form = s.Form(i);
        if (form.Length == 0 || !char.IsAsciiDigit(form[0])) return false;
        var digits = 0;
        while (digits < form.Length && char.IsAsciiDigit(form[digits])) digits++;
        if (digits > 2 || !int.TryParse(form[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour > 24) return false;
        var rest = form[digits..];
        var minute = -1;
        if (rest.Length >= 3 && rest[0] is ':' or '.' && int.TryParse(rest.Slice(1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes < 60)
        {
            minute = minutes;
            rest = rest[3..];
            if (rest.Length > 0 && char.IsAsciiDigit(rest[0])) return false;
            if (rest.Length >= 3 && rest[0] == ':') rest = rest[3..];
        }

        end = i + 1;
        var mark = Mark(rest);
        if (mark == '\0' && rest.Length > 0) return false;
        if (mark == '\0' && Mark(s.Form(end)) is var own and not '\0')
        {
            mark = own;
            end++;
        }
        else if (mark == '\0' && s.IsAny(end, "o'clock", "o’clock"))
        {
            mark = 'o';
            end++;
        }

        // Without a mark only "15:30" is a time; "3.5" and "3" are numbers.
        if (mark == '\0' && (minute < 0 || form[digits] != ':')) return false;
        if (mark is 'a' or 'p' && hour > 12) return false;
        if (mark == 'p' && hour < 12) hour += 12;
        if (mark == 'a' && hour == 12) hour = 0;
        if (s.IsAny(end, "local") && s.Is(end + 1, "time")) end += 2;
        else if (s.Form(end) is "GMT" or "EST" or "EDT" or "PST" or "PDT" or "CST" or "CDT" or "UTC" or "CET" or "BST" or "ET" or "PT") end++;
        time = string.Create(CultureInfo.InvariantCulture, $"T{hour:D2}:{Math.Max(minute, 0):D2}");
        return true;
    }

    private static char Mark(ReadOnlySpan<char> form) => form switch
    {
        "a.m." or "am" or "A.M." or "AM" or "a.m" => 'a',
        "p.m." or "pm" or "P.M." or "PM" or "p.m" => 'p',
        _ => '\0',
    };

    // "3 p.m. Sunday", "noon on June 27": the date belongs to the time.
    private static TimeMatch WithDate(TimeSentence s, int start, int end, string time)
    {
        var at = s.IsAny(end, "on") || s.Form(end) is "," ? end + 1 : end;
        var date = s[at].Kind is TimeWordKind.Weekday or TimeWordKind.NamedDay or TimeWordKind.Month or TimeWordKind.Number
            ? CalendarDateRules.At(s, at) ?? RelativeDateRules.At(s, at) : null;
        if (date is { Type: DateExpressionType.Date } found && (at == end || s.Is(end, "on") || s.Form(end) is ","))
            return found with { Start = start, Type = DateExpressionType.Time, Value = c => found.Value(c) is { Value: { Length: 10 } value } day ? day with { Value = value + time } : found.Value(c) };
        return new TimeMatch(start, end, DateExpressionType.Time, c => c.FromPrevious(day => TimeValue.Day(day, time), DateGranularity.Day)) { IsAnchor = false };
    }
}

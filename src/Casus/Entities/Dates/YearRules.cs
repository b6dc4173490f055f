using System.Globalization;
using Casus.Documents;

namespace Casus.Entities.Dates;

/// <summary>
/// Years, decades and centuries: "2021", "the year 2000", "nineteen ninety-seven", "the 1990s", "the 20th century", "146 BC". Not "2000 people",
/// "$1990", "Flight 1920", "in his nineties".
/// </summary>
internal static class YearRules
{
    /// <summary>The year, decade or century at a word; null where there is none.</summary>
    public static TimeMatch? At(TimeSentence s, int i) => Century(s, i) ?? DecadeOrYear(s, i);

    /// <summary>
    /// A time before our era: "146 B.C.", "June 479 BC", "the autumn of 481 BC", "490-480 BC"; null where there is none. <see cref="DateOnly"/> has no
    /// place for it, the value has.
    /// </summary>
    public static TimeMatch? AncientAt(TimeSentence s, int i)
    {
        var at = s[i].Kind == TimeWordKind.Article ? i + 1 : i;
        var suffix = "";
        if (s[at].Kind is TimeWordKind.Month or TimeWordKind.Season)
        {
            suffix = s[at].Kind == TimeWordKind.Month ? string.Create(CultureInfo.InvariantCulture, $"-{s[at].Value:D2}") : "-" + TimeValue.SeasonName((TimeSeason)s[at].Value);
            at = s.Is(at + 1, "of") ? at + 2 : at + 1;
        }
        else if (at != i)
        {
            return null;
        }

        if (s[at].Kind is not (TimeWordKind.Number or TimeWordKind.Year) || !char.IsAsciiDigit(s.Form(at)[0])) return null;
        var end = at + 1;
        if (IsAncient(s, end)) end++;
        else if (!(s.IsAny(end, "-", "–", "to", "and") && s[end + 1].Kind is TimeWordKind.Number or TimeWordKind.Year && IsAncient(s, end + 2) && s[end + 1].Value <= s[at].Value)) return null;
        var value = string.Create(CultureInfo.InvariantCulture, $"BC{s[at].Value:D4}{suffix}");
        return new TimeMatch(i, end, DateExpressionType.Date, _ => new TimeValue(value)) { IsAnchor = false };
    }

    /// <summary>Reads a year: "1997", "'97", "nineteen ninety-seven", "two thousand", "two thousand and five".</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="i">First word.</param>
    /// <param name="year">The year.</param>
    /// <param name="end">Position behind it.</param>
    public static bool TryRead(TimeSentence s, int i, out int year, out int end)
    {
        (year, end) = (s[i].Value, i + 1);
        if (s[i].Kind == TimeWordKind.Year) return true;
        var form = s.Form(i);
        // "Nov. 5 '97"
        if (form.Length == 3 && form[0] is '\'' or '’' && int.TryParse(form[1..], NumberStyles.None, CultureInfo.InvariantCulture, out year))
        {
            year += year < 40 ? 2000 : 1900;
            return true;
        }

        return TryReadWords(s, i, out year, out end);
    }

    /// <summary>The year behind a month or day, a comma between them passed over: "June 27, 2021".</summary>
    public static int? After(TimeSentence s, int i, out int end) =>
        TryRead(s, s.Form(i) is "," ? i + 1 : i, out var year, out end) && !IsAncient(s, end) ? year : null;

    /// <summary>Whether the word says that the number before it is a year before our era.</summary>
    public static bool IsAncient(TimeSentence s, int i) => s.Form(i) is "BC" or "B.C." or "BCE" or "B.C.E." or "B.C";

    // Broadcasts are written as they are spoken.
    private static bool TryReadWords(TimeSentence s, int i, out int year, out int end)
    {
        (year, end) = (0, i);
        if (s.Form(i).Length == 0 || char.IsAsciiDigit(s.Form(i)[0])) return false;
        if (s.IsAny(i, "eighteen", "nineteen") && s[i + 1].Kind == TimeWordKind.Number && s[i + 1].Value is >= 10 and < 100 && !char.IsAsciiDigit(s.Form(i + 1)[0]))
        {
            (year, end) = ((s.Is(i, "nineteen") ? 1900 : 1800) + s[i + 1].Value, i + 2);
        }
        else if (s.IsAny(i, "two") && s.Is(i + 1, "thousand"))
        {
            (year, end) = (2000, i + 2);
            var rest = s.Is(end, "and") ? end + 1 : end;
            if (s[rest].Kind == TimeWordKind.Number && s[rest].Value < 30 && !char.IsAsciiDigit(s.Form(rest)[0])) (year, end) = (2000 + s[rest].Value, rest + 1);
            // "two thousand people", "two thousand five hundred"
            if (s.IsAny(end, "hundred", "of") || end < s.Count && s.Sentence[end].Tag is PennTag.Nns or PennTag.Nn && s[end].Kind != TimeWordKind.Unit) return false;
            return true;
        }
        else
        {
            return false;
        }

        var digit = s.SkipHyphen(end);
        if (year % 10 == 0 && s[digit].Kind == TimeWordKind.Number && s[digit].Value is > 0 and < 10) (year, end) = (year + s[digit].Value, digit + 1);
        return true;
    }

    // "the 20th century", "eighteenth-century", "the nineteenth and twentieth centuries"
    private static TimeMatch? Century(TimeSentence s, int i)
    {
        var at = s[i].Kind == TimeWordKind.Article ? i + 1 : i;
        if (s[at].Kind != TimeWordKind.Ordinal || s[at].Value is < 2 or > 22) return null;
        var unitAt = s.SkipHyphen(at + 1);
        var number = s[at].Value;
        if (s.IsAny(unitAt, "century", "centuries")) return new TimeMatch(i, unitAt + 1, DateExpressionType.Date, _ => TimeValue.Century(number)) { IsAnchor = false };
        return s.IsAny(at + 1, "and", "or", "to") && s[at + 2].Kind == TimeWordKind.Ordinal && s.Is(at + 3, "centuries")
            ? new TimeMatch(i, at + 1, DateExpressionType.Date, _ => TimeValue.Century(number)) { IsAnchor = false } : null;
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

        if (s.IsAny(at, "year", "years", "fiscal") && TryRead(s, at + 1, out var named, out var behind))
            return new TimeMatch(i, behind, DateExpressionType.Date, _ => TimeValue.Year(named));
        if (at != i || !TryRead(s, i, out var year, out var end) || !IsYear(s, i, end, year)) return null;
        return new TimeMatch(i, end, DateExpressionType.Date, _ => TimeValue.Year(year));
    }

    private static bool IsYear(TimeSentence s, int i, int end, int year)
    {
        // Spelled years stand alone only as "nineteen ninety-six": "two thousand" is a number, "'97" a model.
        if (s[i].Kind != TimeWordKind.Year) return s.IsAny(i, "nineteen", "eighteen");
        if (s.Form(i - 1) is "$" or "£" or "€" or "#" or "No." or "Rs" || s.Form(end) is "%" or "per" or "percent") return false;
        var countsNoun = end < s.Count && s.Sentence[end].Tag is PennTag.Nns;
        var isSecond = s[i - 2].Kind == TimeWordKind.Year && s.IsAny(i - 1, "and", "or", "to", "-", "–") && s.Form(i - 3) is not "$";
        if (s.IsAny(i - 1, "in", "since", "until", "till", "during", "by", "from", "before", "after", "early", "late", "mid", "circa", "fiscal") || isSecond)
            return !countsNoun || isSecond && !s.Is(i - 1, "in") || s.IsAny(i - 1, "since", "during");
        // "the war of 1812", "the 1783 peace treaty", "(1793)", "1775-1780": old years where nothing is counted.
        if (year < 1900)
        {
            if (year < 1500 || countsNoun) return false;
            return s.Is(i - 1, "of") && s.IsNoun(i - 2) || s.Form(i - 1) is "(" && s.Form(end) is ")" || s.IsAny(end, "-", "–") && s[end + 1].Kind == TimeWordKind.Year
                || s.Is(i - 1, "the") && end < s.Count && s.IsNoun(end) && s[end].Kind != TimeWordKind.Unit;
        }

        if (s.IsAny(i - 1, "flight", "highway", "route", "boeing", "version", "model", "room")) return false;
        return !countsNoun && s[end].Kind != TimeWordKind.Unit;
    }
}

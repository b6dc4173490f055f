namespace Casus.Entities.Dates;

/// <summary>Lengths of time: "three years", "the past six months", "a decade-long war", "for decades". Not "a second strike", "54 years old".</summary>
internal static class DurationRules
{
    /// <summary>The longest duration at a word; null where there is none.</summary>
    public static TimeMatch? At(TimeSentence s, int i) => Counted(s, i) ?? LongAdjective(s, i) ?? Bare(s, i);

    // "[the] [past|last|next|first] three years", "two-week", "a year" behind a preposition, "half an hour"
    private static TimeMatch? Counted(TimeSentence s, int i)
    {
        var at = s[i].Kind == TimeWordKind.Article ? i + 1 : i;
        var isFramed = s.IsAny(at, "past", "last", "next", "first", "coming", "previous", "following", "final", "recent", "these", "another", "other");
        if (isFramed) at++;
        else if (at != i && s[at].Kind != TimeWordKind.Number) return null;
        if (!Amount.TryRead(s, at, out var count, out var unitAt))
        {
            // "recent years", "the coming months": no number at all
            if (!isFramed || !s.IsUnit(at, out var open) || !s[at].IsPlural || open < TimeUnit.Day) return null;
            var word = at - 1;
            if (s.IsAny(word, "recent")) return new TimeMatch(i, at + 1, DateExpressionType.Date, _ => new TimeValue("PAST_REF")) { IsAnchor = false };
            if (s.IsAny(word, "coming", "next")) return new TimeMatch(i, at + 1, DateExpressionType.Date, _ => new TimeValue("FUTURE_REF")) { IsAnchor = false };
            return s.IsAny(word, "past", "previous") ? new TimeMatch(i, at + 1, DateExpressionType.Date, _ => new TimeValue("PAST_REF")) { IsAnchor = false } : null;
        }

        var hyphened = s.SkipHyphen(unitAt) != unitAt;
        unitAt = s.SkipHyphen(unitAt);
        if (s.IsAny(unitAt, "more", "straight", "consecutive", "full", "whole", "long", "trading", "business", "working", "calendar", "additional", "other")) unitAt++;
        if (!s.IsUnit(unitAt, out var unit)) return null;
        if (s[at].Kind == TimeWordKind.Year && !s[unitAt].IsPlural) return null; // "the 1988 quarter"
        // "the eight-year war": the article is that of the war.
        if (hyphened && s[i].Kind == TimeWordKind.Article && !isFramed && s.IsNoun(unitAt + 1)) return null;
        // "three-quarters of the seats", "more than a quarter of the market": shares
        if (unit == TimeUnit.Quarter && (hyphened || s.Is(unitAt + 1, "of"))) return null;
        if (unit == TimeUnit.Second && s[at].Kind == TimeWordKind.One) return null; // "a second strike"
        var end = unitAt + 1;
        // "24 hours a day", "seven days a week": always
        if (s[end].Kind == TimeWordKind.One && s[end + 1].Kind == TimeWordKind.Unit) return null;
        if (s.Form(end) is "-" or "–" && s.Is(end + 1, "old") || s.IsAny(end, "old")) return null;
        if (s.Form(end) is "-" && s.Is(end + 1, "long")) end += 2;
        // "a week" is a length behind "for", "in", "within", "than"; behind an amount it tells a rate ("40 a week").
        if (s[at].Kind == TimeWordKind.One && !isFramed && !hyphened && unitAt == at + 1 && !IsLength(s, i)) return null;
        var value = count == 0.5 ? Half(unit) : TimeValue.DurationOf(Amount.Write(count ?? double.NaN), unit);
        return new TimeMatch(i, end, DateExpressionType.Duration, _ => new TimeValue(value)) { IsAnchor = false };
    }

    private static bool IsLength(TimeSentence s, int i) =>
        s.IsAny(i - 1, "for", "in", "within", "over", "than", "nearly", "almost", "about", "after", "during", "half", "last", "lasted", "to", "of", "take", "took", "spent", "spend", "least", "into", "until", "as", "through", "and", "just", "around", "roughly");

    private static string Half(TimeUnit unit) => unit switch
    {
        TimeUnit.Hour => "PT30M",
        TimeUnit.Year => "P6M",
        TimeUnit.Decade => "P5Y",
        TimeUnit.Century => "P50Y",
        TimeUnit.Day => "PT12H",
        _ => TimeValue.DurationOf("0.5", unit),
    };

    // "decade-long", "yearlong", "month-long"
    private static TimeMatch? LongAdjective(TimeSentence s, int i)
    {
        if (s.IsUnit(i, out var unit) && !s[i].IsPlural && s.Form(i + 1) is "-" && s.Is(i + 2, "long"))
            return new TimeMatch(i, i + 3, DateExpressionType.Duration, _ => new TimeValue(TimeValue.DurationOf("1", unit))) { IsAnchor = false };
        var form = s.Form(i);
        if (form.Length < 7 || !form.EndsWith("long", StringComparison.OrdinalIgnoreCase)) return null;
        var stem = form[..^4].TrimEnd('-');
        var cut = stem.LastIndexOf('-');
        var word = TimeWordTable.Read(cut < 0 ? stem : stem[(cut + 1)..]);
        if (word.Kind != TimeWordKind.Unit) return null;
        var number = cut < 0 ? new TimeWord(TimeWordKind.Number, 1) : TimeWordTable.Read(stem[..cut]);
        if (number.Kind is not TimeWordKind.Number) return null;
        var value = TimeValue.DurationOf(Amount.Write(cut < 0 && word.IsPlural ? double.NaN : number.Value), (TimeUnit)word.Value);
        return new TimeMatch(i, i + 1, DateExpressionType.Duration, _ => new TimeValue(value)) { IsAnchor = false };
    }

    // "for years", "in decades", "hours of talks", "months of fighting", "two-year" as one word
    private static TimeMatch? Bare(TimeSentence s, int i)
    {
        if (s.IsUnit(i, out var unit) && s[i].IsPlural && unit >= TimeUnit.Hour)
        {
            if (unit == TimeUnit.Quarter) return null; // "three-quarters of the seats"
            if (!s.IsAny(i - 1, "for", "in", "over", "after", "within", "through", "of", "by", "took", "take", "spent") && !s.Is(i + 1, "of")) return null;
            if (s.Is(i - 1, "of") && !s.IsAny(i - 2, "couple", "period", "number", "matter")) return null;
            return new TimeMatch(i, i + 1, DateExpressionType.Duration, _ => new TimeValue(TimeValue.DurationOf("X", unit))) { IsAnchor = false };
        }

        var form = s.Form(i);
        var cut = form.LastIndexOf('-');
        if (cut < 1 || form.EndsWith("old", StringComparison.OrdinalIgnoreCase)) return null;
        var word = TimeWordTable.Read(form[(cut + 1)..]);
        var number = TimeWordTable.Read(form[..cut]);
        if (word.Kind != TimeWordKind.Unit || number.Kind != TimeWordKind.Number) return null;
        if (s.Form(i + 1) is "-" && s.Is(i + 2, "old")) return null;
        var value = TimeValue.DurationOf(Amount.Write(number.Value), (TimeUnit)word.Value);
        return new TimeMatch(i, i + 1, DateExpressionType.Duration, _ => new TimeValue(value)) { IsAnchor = false };
    }
}

using System.Collections.Frozen;

namespace Casus.Documents;

/// <summary>Finds where a word ends: which points, commas, hyphens, apostrophes and slashes belong to it.</summary>
internal static class WordScanner
{
    // Prefixes that the treebanks leave joined ("non-violent", "co-founder"), as counted in their training files; "vice-" and "pan-" are split there.
    private static readonly FrozenSet<string> Prefixes =
        "non e mid re anti co pre pro cross post over semi multi ex sub counter mini neo socio inter intra super ultra un micro arch psycho trans extra"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PrefixLookup = Prefixes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>End of the word that begins at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">End of the run without white space.</param>
    /// <param name="rangeEnd">End of what may be looked at (the next word).</param>
    public static int EndOf(string text, int start, int end, int rangeEnd)
    {
        var at = start;
        if (text[at] == '.') at++;
        var limit = Math.Min(end, start + Tokenizer.MaxTokenLength);
        while (at < limit)
        {
            var length = Tokenizer.WordLengthAt(text, at, end);
            if (length > 0)
            {
                at += length;
                continue;
            }

            var next = at + 1 < end ? text[at + 1] : '\0';
            var previous = at > start ? text[at - 1] : '\0';
            switch (text[at])
            {
                case '_' when at > start:
                    at++;
                    continue;
                case '.':
                    if (IsInnerPoint(text, start, at, end))
                    {
                        at++;
                        continue;
                    }

                    return EndsWithPoint(text, start, at, end, rangeEnd) ? at + 1 : at;
                case ',' when char.IsAsciiDigit(previous) && IsThousands(text, at + 1, end):
                case ':' when char.IsAsciiDigit(previous) && char.IsAsciiDigit(next):
                case '/' when char.IsAsciiDigit(previous) && char.IsAsciiDigit(next) && char.IsAsciiDigit(text[start]):
                case '&' when char.IsUpper(previous) && char.IsUpper(next) && IsUpper(text.AsSpan(start, at - start)):
                    at++;
                    continue;
                case '-' or '\u2010' or '\u2011' when KeepsHyphen(text, start, at, end):
                    at++;
                    continue;
                case '$' when at - start <= 3 && IsUpper(text.AsSpan(start, at - start)):
                    return at + 1;
                case var c when Tokenizer.IsApostrophe(c) && Tokenizer.IsWordUnit(next):
                    var rest = LettersAt(text, at + 1, end);
                    if (rest is "t" or "T" && previous is 'n' or 'N' && at - start > 1) return at - 1;
                    // "the 1990's" is one token, "Syria's" two.
                    if (ContractionSplitter.IsClitic(rest) && !char.IsAsciiDigit(previous)) return at;
                    at++;
                    continue;
                default:
                    return at;
            }
        }

        return at;
    }

    private static bool IsInnerPoint(string text, int start, int at, int end)
    {
        if (at + 1 >= end || at == start) return false;
        var (previous, next) = (text[at - 1], text[at + 1]);
        if (char.IsAsciiDigit(next)) return char.IsAsciiDigit(previous);
        if (!char.IsLetter(next) || !char.IsLetter(previous)) return false;
        var first = at;
        while (first > start && Tokenizer.IsWordUnit(text[first - 1])) first--;
        var after = LettersAt(text, at + 1, end);
        // "Lt.Gen. Smith": two abbreviations without a blank.
        if (first == start && Abbreviations.IsAbbreviation(text.AsSpan(start, at - start), false) && char.IsUpper(next) && after.Length > 1) return false;
        // "U.S", "a.m", "Ph.D"; not the missing blank of "strike.The army".
        if (at - first == 1 || after.Length == 1) return at - first <= 3 && after.Length <= 3;
        if (AddressScanner.IsTail(after)) return true;
        // "comp.sources.unix": three lower-case parts make a name.
        return char.IsLower(previous) && char.IsLower(next) && (first > start || (at + 1 + after.Length + 1 < end && text[at + 1 + after.Length] == '.'
            && char.IsLower(text[at + 2 + after.Length])));
    }

    private static bool EndsWithPoint(string text, int start, int at, int end, int rangeEnd)
    {
        // "etc..." is a word and an ellipsis; in "Inc.." the abbreviation and the sentence have a full stop each.
        if (at == start || (at + 2 < end && text[at + 1] == '.' && text[at + 2] == '.')) return false;
        var word = text.AsSpan(start, at - start);
        if (!char.IsLetter(word[^1])) return false;
        var inner = word.LastIndexOf('.');
        if (inner >= 0) return word.Length - inner <= 3 && inner <= 3 && !word.ContainsAny('@', '/');
        var following = at + 1;
        while (following < rangeEnd && char.IsWhiteSpace(text[following])) following++;
        var next = following < rangeEnd ? text[following] : '\0';
        if (Abbreviations.IsAbbreviation(word, char.IsAsciiDigit(next))) return true;
        // An initial: "George W. Bush". Not the end of "Hepatitis B. The drug".
        return word.Length == 1 && char.IsUpper(word[0]) && char.IsUpper(next) && !Abbreviations.IsStarter(LettersAt(text, following, rangeEnd));
    }

    private static bool KeepsHyphen(string text, int start, int at, int end)
    {
        if (at + 1 >= end || !Tokenizer.IsWordUnit(text[at + 1])) return false;
        var before = text.AsSpan(start, at - start);
        if (PrefixLookup.Contains(before)) return true;
        // Telephone numbers and dates: "11-20-2000", "555-0147"; a range ("200-300") is split.
        var (groups, digits, stop) = (1, 0, at + 1);
        if (before.IndexOfAnyExceptInRange('0', '9') >= 0) return before.ContainsAnyInRange('0', '9') && before.Contains('-') && char.IsAsciiDigit(text[at + 1]);
        while (stop < end && stop - start < 32 && (char.IsAsciiDigit(text[stop]) || text[stop] == '-'))
        {
            if (text[stop] == '-') groups++;
            else digits++;
            stop++;
        }

        if (stop < end && char.IsLetter(text[stop])) return false;
        return groups >= 2 || (before.Length == 3 && digits == 4);
    }

    // "1,000": exactly three digits behind the comma; "in 2003,2004" has two numbers.
    private static bool IsThousands(string text, int at, int end)
    {
        var stop = at;
        while (stop < end && stop - at < 4 && char.IsAsciiDigit(text[stop])) stop++;
        return stop - at == 3;
    }

    private static ReadOnlySpan<char> LettersAt(string text, int at, int end)
    {
        var stop = at;
        while (stop < end && stop - at < 24 && char.IsLetter(text[stop])) stop++;
        return text.AsSpan(at, stop - at);
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsUpper(c) && c != '&') return false;
        return word.Length > 0;
    }
}

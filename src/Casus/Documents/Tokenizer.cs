using System.Globalization;
using System.Text;

namespace Casus.Documents;

/// <summary>
/// Cuts text into the syntactic words of the English treebanks EWT and GUM. Hyphens split words ("Israeli-occupied" is three tokens) except
/// behind a prefix ("non-violent"); clitics stand alone ("do|n't", "Syria|'s"); money, percent signs and units leave their number ("$|5|m").
/// Every character that is not white space lies in exactly one token. Takes time linear in the text.
/// </summary>
internal static class Tokenizer
{
    /// <summary>Longest token in UTF-16 units; a longer run of letters is cut. No word of a language comes near, some addresses do.</summary>
    public const int MaxTokenLength = 256;

    /// <summary>Appends the tokens of <paramref name="range"/> to <paramref name="tokens"/>, in order.</summary>
    public static void Tokenize(string text, TextSpan range, List<TextSpan> tokens)
    {
        var i = range.Start;
        while (i < range.End)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < range.End && !char.IsWhiteSpace(text[end])) end++;
            var start = i;
            while (i < end) i = AddToken(text, start, i, end, range.End, tokens);
        }
    }

    /// <summary>Adds the token (or the tokens of one contraction) that begins at <paramref name="at"/>; returns where the next begins.</summary>
    private static int AddToken(string text, int chunkStart, int at, int chunkEnd, int rangeEnd, List<TextSpan> tokens)
    {
        var fresh = at == chunkStart || !IsWordUnit(text[at - 1]);
        var length = fresh ? AddressScanner.LengthAt(text, at, chunkEnd) : 0;
        if (length == 0 && fresh) length = EmoticonLength(text, chunkStart, at, chunkEnd);
        if (length == 0) length = ApostropheLength(text, at, chunkEnd, fresh);
        if (length > 0)
        {
            length = Math.Min(length, MaxTokenLength);
            if (at + length < chunkEnd && char.IsLowSurrogate(text[at + length])) length++;
            tokens.Add(new TextSpan(at, at + length));
            return at + length;
        }

        if (WordLengthAt(text, at, chunkEnd) > 0 || StartsDecimal(text, chunkStart, at, chunkEnd))
        {
            var end = WordScanner.EndOf(text, at, chunkEnd, rangeEnd);
            ContractionSplitter.Add(text, new TextSpan(at, end), tokens);
            return end;
        }

        var stop = at + SymbolLength(text, at, chunkEnd);
        tokens.Add(new TextSpan(at, stop));
        return stop;
    }

    /// <summary>Length of the letter, digit, mark or format character at <paramref name="at"/>; 0 where another character stands there.</summary>
    public static int WordLengthAt(string text, int at, int end)
    {
        var c = text[at];
        if (char.IsAscii(c)) return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        if (char.IsSurrogate(c))
        {
            return at + 1 < end && Rune.TryCreate(c, text[at + 1], out var rune) && Rune.IsLetterOrDigit(rune) ? 2 : 0;
        }

        return IsWordUnit(c) ? 1 : 0;
    }

    /// <summary>Whether the UTF-16 unit belongs to a word by itself.</summary>
    public static bool IsWordUnit(char c)
    {
        if (char.IsAscii(c)) return char.IsAsciiLetterOrDigit(c);
        return char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
    }

    /// <summary>Whether the character is an apostrophe or a single quotation mark that is used for one.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '`' or '\u00B4' or '\u2018';

    // ".22 calibre", "$.50": a number may begin with its point.
    private static bool StartsDecimal(string text, int chunkStart, int at, int end) =>
        text[at] == '.' && at + 1 < end && char.IsAsciiDigit(text[at + 1]) && (at == chunkStart || text[at - 1] is '$' or '(' or '-' or '\u00A3' or '\u20AC');

    private static int EmoticonLength(string text, int chunkStart, int at, int end)
    {
        if (at != chunkStart || end - at is < 2 or > 3) return 0;
        return text.AsSpan(at, end - at) is ":)" or ":-)" or ";)" or ";-)" or ":(" or ":-(" or ":D" or ":P" or "=)" or "=(" or "<3" or ":/" ? end - at : 0;
    }

    /// <summary>Length of a word that begins with an apostrophe: a clitic behind a word or sign ("'s"), a year ("'90s"), an elision ("'em").</summary>
    private static int ApostropheLength(string text, int at, int end, bool fresh)
    {
        if (!IsApostrophe(text[at]) || at + 1 >= end) return 0;
        var stop = at + 1;
        while (stop < end && stop - at <= 8 && char.IsAsciiLetterOrDigit(text[stop])) stop++;
        var rest = text.AsSpan(at + 1, stop - at - 1);
        if (rest.IsEmpty) return 0;
        if (!fresh || at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('(' or '[' or '"' or '\u201C' or '-' or '\u2014'))
            return ContractionSplitter.IsClitic(rest) ? stop - at : 0;
        if (char.IsAsciiDigit(rest[0]))
            return rest.Length is 2 or 3 && char.IsAsciiDigit(rest[1]) && (rest.Length == 2 || rest[2] is 's' or 'S') ? stop - at : 0;
        return ContractionSplitter.IsElision(rest) ? stop - at : 0;
    }

    /// <summary>Length of the punctuation or symbol at <paramref name="at"/>: runs of one sign stay together ("...", "--", "!!!").</summary>
    private static int SymbolLength(string text, int at, int end)
    {
        var c = text[at];
        var limit = Math.Min(end, at + MaxTokenLength);
        var stop = at + 1;
        if (char.IsHighSurrogate(c) && stop < end && char.IsLowSurrogate(text[stop])) return 2;
        if (c is '!' or '?')
        {
            while (stop < limit && text[stop] is '!' or '?') stop++;
            return stop - at;
        }

        // Two apostrophes or two backticks stand for a double quotation mark.
        if (c is '\'' or '`' or '\u2019') return stop < end && text[stop] == c ? 2 : 1;
        if (c is '.' or '-' or '*' or '=' or '_' or '~' or '#' or '+' or '<' or '>' or '$' or '\u2026' or '\u2014' or '\u2013')
            while (stop < limit && text[stop] == c) stop++;
        return stop - at;
    }
}

using System.Collections.Frozen;

namespace Casus.Documents;

/// <summary>Finds what is written for machines: web addresses, e-mail addresses, @handles, #hashtags. Each is one token.</summary>
internal static class AddressScanner
{
    // An e-mail name longer than this is not looked for, so that a page of unbroken text stays linear.
    private const int MaxLookAhead = 80;

    private static readonly FrozenSet<string> Tails =
        "com org net gov edu mil int info biz io tv uk de fr ru ir cn eu us au ca in il jp html htm pdf doc docx xls xlsx txt jpg png mp3 mp4 exe zip co me"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TailLookup = Tails.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Length of the address that begins at <paramref name="at"/>; 0 where there is none.</summary>
    public static int LengthAt(string text, int at, int end)
    {
        var c = text[at];
        if (c is '@' or '#')
        {
            if (at + 1 >= end || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '_')) return 0;
            var stop = at + 1;
            while (stop < end && stop - at < Tokenizer.MaxTokenLength && (Tokenizer.IsWordUnit(text[stop]) || text[stop] == '_')) stop++;
            return stop - at;
        }

        if (!char.IsAsciiLetterOrDigit(c)) return 0;
        var rest = text.AsSpan(at, Math.Min(end - at, Tokenizer.MaxTokenLength));
        if (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return TrimmedLength(rest);
        return EmailLength(rest);
    }

    /// <summary>Whether the letters behind a point end a domain or a file name ("aljazeera.com", "report.pdf").</summary>
    public static bool IsTail(ReadOnlySpan<char> letters) => TailLookup.Contains(letters);

    private static int EmailLength(ReadOnlySpan<char> rest)
    {
        var name = rest[..Math.Min(rest.Length, MaxLookAhead)].IndexOf('@');
        if (name <= 0 || rest[..name].IndexOfAnyExcept(NameCharacters) >= 0) return 0;
        var stop = name + 1;
        while (stop < rest.Length && (char.IsAsciiLetterOrDigit(rest[stop]) || rest[stop] is '.' or '-')) stop++;
        while (stop > name && rest[stop - 1] is '.' or '-') stop--;
        return rest[(name + 1)..stop].Contains('.') ? stop : 0;
    }

    private static readonly System.Buffers.SearchValues<char> NameCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-");

    // The full stop behind an address ends the sentence; a bracket is its own only if it was opened inside.
    private static int TrimmedLength(ReadOnlySpan<char> address)
    {
        var length = address.Length;
        while (length > 4)
        {
            var last = address[length - 1];
            if (last == ')' && address[..length].Contains('(')) break;
            if (last is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or '"' or ')' or ']' or '>' or '\u2019' or '\u201D' or '\u2026')) break;
            length--;
        }

        return length;
    }
}

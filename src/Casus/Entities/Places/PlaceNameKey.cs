namespace Casus.Entities.Places;

/// <summary>
/// The form under which place names are filed and looked up: lower-case ASCII words with single spaces, so that case, diacritics, hyphens,
/// apostrophes, full stops, "St." for "Saint" and the spelling of the Arabic article do not matter ("As-Sulaymānīyah" and
/// "al Sulaymaniyah" are both <c>al sulaymaniyah</c>). Compiler and lookup share it: a change here asks for a new gazetteer file.
/// </summary>
internal static class PlaceNameKey
{
    /// <summary>Longest key in bytes; longer names are cut off from the gazetteer, none of them stands in news.</summary>
    public const int MaxLength = 60;

    /// <summary>Writes the key of <paramref name="name"/>.</summary>
    /// <param name="name">The name as written; may hold line breaks and double spaces.</param>
    /// <param name="key">Room for at least <see cref="MaxLength"/> bytes.</param>
    /// <param name="length">Number of bytes written, at least 1.</param>
    /// <returns>False where the name has a letter that is not Latin, is too long, or holds no letter at all.</returns>
    public static bool TryWrite(ReadOnlySpan<char> name, Span<byte> key, out int length)
    {
        length = 0;
        var letters = 0;
        var pendingSpace = false;
        foreach (var c in name)
        {
            if (LatinFolding.IsSilent(c)) continue;
            var folded = LatinFolding.Fold(c);
            if (folded != '\0')
            {
                if (!Append(key, ref length, ref pendingSpace, folded)) return false;
                if (char.IsAsciiLetter(folded)) letters++;
                continue;
            }

            var (first, second) = LatinFolding.FoldLigature(c);
            if (first != '\0')
            {
                if (!Append(key, ref length, ref pendingSpace, first) || !Append(key, ref length, ref pendingSpace, second)) return false;
                letters += 2;
                continue;
            }

            if (c == '&')
            {
                pendingSpace = true;
                foreach (var letter in "and")
                    if (!Append(key, ref length, ref pendingSpace, letter)) return false;
                pendingSpace = true;
                continue;
            }

            if (char.IsLetter(c)) return false;
            pendingSpace = true;
        }

        if (letters == 0) return false;
        length = MapWords(key, length);
        return length > 0;
    }

    /// <summary>
    /// Rewrites a key to the form that transliterations of one Arabic name share: "baqouba" and "baqubah" are <c>baquba</c>, "sheikh" and
    /// "shaykh" <c>shaykh</c>. Works in place, never longer than before.
    /// </summary>
    /// <returns>The new length; 0 where it would be too short to tell names apart.</returns>
    public static int Loosen(Span<byte> key)
    {
        var written = 0;
        for (var i = 0; i < key.Length; i++)
        {
            var c = (char)key[i];
            var next = i + 1 < key.Length ? (char)key[i + 1] : '\0';
            if (c == 'o' && next is 'u' or 'o') (c, i) = ('u', i + 1);
            else if (c == 'e' && next is 'e') (c, i) = ('i', i + 1);
            else if (c == 'e' && next is 'i' or 'y') (key[written++], c, i) = ((byte)'a', 'y', i + 1);
            else if (c == 'a' && next is 'i') (key[written++], c, i) = ((byte)'a', 'y', i + 1);
            else if (c == 'e') c = 'a';
            else if (c == 'o') c = 'u';
            else if (c == 'h' && written > 0 && key[written - 1] == 'a' && next is '\0' or ' ') continue;
            if (written > 0 && key[written - 1] == c && c != ' ') continue;
            key[written++] = (byte)c;
        }

        return written < 4 ? 0 : written;
    }

    /// <summary>Whether names of the country are transliterated from Arabic script, where "al" is an article and spellings vary.</summary>
    public static bool IsArabic(string? country) => country is "ARE" or "BHR" or "DZA" or "EGY" or "IRN" or "IRQ" or "ISR" or "JOR" or "KWT" or "LBN" or "LBY" or "MAR"
        or "MRT" or "OMN" or "PSE" or "QAT" or "SAU" or "SDN" or "SOM" or "SYR" or "TUN" or "YEM" or "AFG" or "PAK";

    /// <summary>The key as a string; null where the name has none.</summary>
    public static string? Of(ReadOnlySpan<char> name)
    {
        Span<byte> key = stackalloc byte[MaxLength];
        return TryWrite(name, key, out var length) ? System.Text.Encoding.ASCII.GetString(key[..length]) : null;
    }

    private static bool Append(Span<byte> key, ref int length, ref bool pendingSpace, char letter)
    {
        if (pendingSpace && length > 0)
        {
            if (length == MaxLength) return false;
            key[length++] = (byte)' ';
        }

        pendingSpace = false;
        if (length == MaxLength) return false;
        key[length++] = (byte)letter;
        return true;
    }

    // Word by word: "st" is "saint", "ft" is "fort", "mt" is "mount"; "el", "ul" and an assimilated article are "al"; a leading "the" falls.
    private static int MapWords(Span<byte> key, int length)
    {
        Span<byte> mapped = stackalloc byte[MaxLength + 8];
        var written = 0;
        var start = 0;
        while (start < length)
        {
            var end = start;
            while (end < length && key[end] != (byte)' ') end++;
            var word = key[start..end];
            var next = end + 1 < length ? key[(end + 1)..length] : default;
            var replacement = Replacement(word, next);
            if (!(written == 0 && next.Length > 0 && word.SequenceEqual("the"u8)))
            {
                if (written > 0) mapped[written++] = (byte)' ';
                if (written + replacement.Length > MaxLength) return 0;
                replacement.CopyTo(mapped[written..]);
                written += replacement.Length;
            }

            start = end + 1;
        }

        mapped[..written].CopyTo(key);
        return written;
    }

    private static ReadOnlySpan<byte> Replacement(ReadOnlySpan<byte> word, ReadOnlySpan<byte> next)
    {
        if (next.Length == 0 || word.Length > 4) return word;
        if (word.SequenceEqual("st"u8)) return "saint"u8;
        if (word.SequenceEqual("ste"u8)) return "sainte"u8;
        if (word.SequenceEqual("ft"u8)) return "fort"u8;
        if (word.SequenceEqual("mt"u8)) return "mount"u8;
        if (word.SequenceEqual("el"u8) || word.SequenceEqual("ul"u8) || word.SequenceEqual("il"u8)) return "al"u8;
        // An article before a sun letter takes its sound: "Ash Shuhada", "Ar-Raqqah", "Deir ez-Zor"; not "as Iraq".
        if (word.Length is 2 or 3 && word[0] is (byte)'a' or (byte)'e' && word[1..] is [(byte)'s' or (byte)'n' or (byte)'r' or (byte)'t' or (byte)'z' or (byte)'d', ..]
            && next.StartsWith(word[1..]) && (word.Length == 2 || word[2] == (byte)'h'))
            return "al"u8;
        return word;
    }
}

using Casus.Documents;

namespace Casus.Entities.Places;

/// <summary>
/// Finds borders: "the border between Syria and Iraq", "the Iraq-Syria border", "Syria's border with Iraq", "the Iraqi border". Not "border
/// guards" and not "crossed the border" without a country. Immutable and safe to share between threads.
/// </summary>
internal sealed class BorderFinder(PlaceIndex index)
{
    /// <summary>The word and the countries it ties; one country where the text names only one side.</summary>
    internal readonly record struct Border(TokenRange Tokens, Place First, Place? Second);

    /// <summary>Borders of a sentence in text order.</summary>
    public List<Border> Find(Sentence sentence)
    {
        var borders = new List<Border>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!sentence.FormOf(i).Equals("border", StringComparison.OrdinalIgnoreCase) && !sentence.FormOf(i).Equals("frontier", StringComparison.OrdinalIgnoreCase)) continue;
            if (At(sentence, i) is { } border) borders.Add(border);
        }

        return borders;
    }

    private Border? At(Sentence sentence, int word)
    {
        // "between Syria and Iraq"
        if (word + 1 < sentence.Count && sentence.FormOf(word + 1) is "between")
        {
            var first = CountryFrom(sentence, word + 2, out var end);
            if (first is not null && end < sentence.Count && sentence.FormOf(end) is "and" && CountryFrom(sentence, end + 1, out var last) is { } second)
                return new Border(new TokenRange(StartWithArticle(sentence, word), last), first, second);
        }

        // "Syria's border with Iraq", "the Turkish border with Syria", "its border with Iraq"
        var before = CountryUpTo(sentence, word, out var start);
        if (word + 1 < sentence.Count && sentence.FormOf(word + 1) is "with" && CountryFrom(sentence, word + 2, out var behind) is { } other)
            return before is null ? new Border(new TokenRange(word, behind), other, null) : new Border(new TokenRange(start, behind), before, other);
        if (before is null) return null;
        // "the Iraq-Syria border", "the Turkish/Syrian border"
        var joint = start - 1;
        if (joint > 0 && sentence.FormOf(joint) is "-" or "–" or "/" && CountryUpTo(sentence, joint, out var outer) is { } partner)
            return new Border(new TokenRange(outer, word + 1), partner, before);
        return new Border(new TokenRange(start, word + 1), before, null);
    }

    private static int StartWithArticle(Sentence sentence, int word) => word > 0 && sentence.FormOf(word - 1).Equals("the", StringComparison.OrdinalIgnoreCase) ? word - 1 : word;

    // The country or demonym that starts at a token: "Iraq", "the Syrian side" is not one; up to three words.
    private Place? CountryFrom(Sentence sentence, int start, out int end)
    {
        if (start < sentence.Count && sentence.FormOf(start).Equals("the", StringComparison.OrdinalIgnoreCase)) start++;
        for (end = Math.Min(sentence.Count, start + 3); end > start; end--)
            if (CountryOf(sentence, new TokenRange(start, end)) is { } country) return country;
        return null;
    }

    // The country or demonym that ends right before a token, a possessive sign passed over.
    private Place? CountryUpTo(Sentence sentence, int end, out int start)
    {
        start = end;
        if (end > 1 && sentence.FormOf(end - 1) is "'s" or "’s" or "'" or "’") end--;
        for (start = Math.Max(0, end - 3); start < end; start++)
        {
            if (CountryOf(sentence, new TokenRange(start, end)) is { } country) return country;
            // "Syrian-Turkish" as one token: the part behind the hyphen; the caller sees no joint then.
        }

        return null;
    }

    private Place? CountryOf(Sentence sentence, TokenRange range)
    {
        var written = sentence.SpanOf(range).In(sentence.Text);
        // A full stop would vanish in the key: "Iraq ." is not the country's name.
        if (!char.IsUpper(written[0]) || !char.IsLetter(sentence.FormOf(range.End - 1)[0]) || written.Length > PlaceNameKey.MaxLength) return null;
        Span<byte> key = stackalloc byte[PlaceNameKey.MaxLength];
        if (!PlaceNameKey.TryWrite(written, key, out var length)) return null;
        return index.DemonymOf(key[..length]) ?? index.CountryNamed(key[..length]);
    }
}

using System.Collections.Frozen;

namespace Casus.Articles;

/// <summary>Tells English text from text in other languages by its function words. Immutable.</summary>
internal sealed class EnglishProfile
{
    // Below this a count of function words says little; headlines have none at all.
    private const int MinWords = 40;

    // Words counted; more would not change the answer.
    private const int MaxWords = 2000;

    // Share of function words in English news 0.30 to 0.45; in German, Dutch, Spanish or French text below 0.08, because the list leaves
    // out the words that they share ("in", "an", "is", "on", "me"). Between lie English lists, tables and score sheets.
    private const double MinShare = 0.12;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private EnglishProfile(FrozenSet<string> words) => _words = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads <c>articles/stopwords-en.txt</c> of the data folder: one word a line, <c>#</c> starts a comment line.</summary>
    public static EnglishProfile Load(string dataDirectory)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in File.ReadLines(Path.Combine(dataDirectory, "articles", "stopwords-en.txt")))
            if (line.Length > 0 && line[0] != '#') words.Add(line.Trim());
        return new EnglishProfile(words.ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>
    /// Whether the text is English. <paramref name="stated"/> (ISO 639-1, or null) decides only where the text is short: pages carry the
    /// language of their template ("en" on Turkish pages) as often as their own.
    /// </summary>
    public bool IsEnglish(ReadOnlySpan<char> text, string? stated)
    {
        var (words, known, latin, other) = (0, 0, 0, 0);
        for (var at = 0; at < text.Length && words < MaxWords;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            for (; at < text.Length && char.IsLetter(text[at]); at++)
            {
                // Latin letters end before U+0250; Latin Extended Additional is U+1E00 to U+1EFF.
                if (text[at] < '\u0250' || text[at] is >= '\u1E00' and <= '\u1EFF') latin++;
                else other++;
            }

            words++;
            if (_words.Contains(text[start..at])) known++;
        }

        if (other > latin) return false;
        return words < MinWords ? stated is null or "en" : known >= MinShare * words;
    }
}

using System.Globalization;
using System.Text;

namespace Casus.Linkage;

/// <summary>
/// Hashes of runs of words, blind to case, accents, punctuation and line ends, so that a copy with other quotation marks has the same.
/// The same in every process.
/// </summary>
internal static class WordShingles
{
    /// <summary>The hash of each word of the texts, in order.</summary>
    public static List<uint> Words(params ReadOnlySpan<string?> texts)
    {
        var words = new List<uint>();
        foreach (var text in texts)
        {
            if (text is null) continue;
            var plain = Ascii.IsValid(text) ? text : WithoutAccents(text);
            const uint Basis = 2166136261u;
            var (hash, inside) = (Basis, false);
            for (var i = 0; i < plain.Length; i++)
            {
                var c = plain[i];
                if (char.IsLetterOrDigit(c))
                {
                    hash = (hash ^ char.ToLowerInvariant(c)) * 16777619u;
                    inside = true;
                }
                else if (inside && c is not ('\'' or '\u2019' or '\u00AD'))
                {
                    words.Add(hash);
                    (hash, inside) = (Basis, false);
                }
            }

            if (inside) words.Add(hash);
        }

        return words;
    }

    /// <summary>The hash of each run of <paramref name="length"/> words, in order; of all words where there are fewer.</summary>
    public static uint[] Runs(List<uint> words, int length)
    {
        if (words.Count == 0) return [];
        var runs = new uint[Math.Max(1, words.Count - length + 1)];
        for (var i = 0; i < runs.Length; i++)
        {
            var hash = 0xCBF29CE484222325UL;
            for (var j = i; j < Math.Min(i + length, words.Count); j++) hash = (hash ^ words[j]) * 0x100000001B3UL;
            hash ^= hash >> 29;
            hash *= 0xBF58476D1CE4E5B9UL;
            runs[i] = (uint)(hash >> 32);
        }

        return runs;
    }

    /// <summary>
    /// Winnowing (Schleimer, Wilkerson and Aiken 2003): the smallest hash of each window, so that any common run of
    /// <paramref name="window"/> hashes has at least one hash that is chosen in both texts.
    /// </summary>
    public static HashSet<uint> Winnow(ReadOnlySpan<uint> hashes, int window)
    {
        var chosen = new HashSet<uint>();
        if (hashes.Length == 0) return chosen;
        for (var start = 0; start <= Math.Max(0, hashes.Length - window); start++)
        {
            var smallest = uint.MaxValue;
            foreach (var hash in hashes[start..Math.Min(hashes.Length, start + window)]) smallest = Math.Min(smallest, hash);
            chosen.Add(smallest);
        }

        return chosen;
    }

    private static string WithoutAccents(string text)
    {
        string apart;
        try
        {
            apart = text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair cannot be taken apart.
            return text;
        }

        var result = new StringBuilder(apart.Length);
        foreach (var c in apart)
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) result.Append(c);
        return result.ToString();
    }
}

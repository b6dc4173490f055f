using System.Text;

namespace Casus.Entities.Actors.Petrarch;

/// <summary>Writes the phrases of dictionaries, which are all in capitals, the way newspapers write names.</summary>
internal static class PetrarchName
{
    // "NATO", "HAMAS", "UNDP" alone are short forms; a longer word is a name.
    private const int LongestShortForm = 5;

    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal) { "of", "the", "and", "for", "in", "on", "to", "at", "de", "del", "da", "di", "der", "van", "von", "bin", "ibn", "e", "y", "la", "al", "el" };

    /// <summary>The phrase with spaces.</summary>
    public static string Words(string phrase) => string.Join(' ', phrase.Split(['_', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The name of an actor: "MUHAMMAD_AL-BARADEI_" is "Muhammad al-Baradei"; what has small letters stays as it is.</summary>
    /// <param name="phrase">As the dictionary has it.</param>
    /// <param name="isPerson">Whether it names a person, so that a lone short word is a surname and no acronym.</param>
    public static string Write(string phrase, bool isPerson)
    {
        var words = Words(phrase);
        foreach (var c in words)
            if (char.IsLower(c)) return words;
        if (!words.Contains(' ', StringComparison.Ordinal) && !isPerson && words.Length <= LongestShortForm) return words;
        var text = new StringBuilder(words.Length);
        foreach (var word in words.Split(' '))
        {
            if (text.Length > 0) text.Append(' ');
            var lower = word.ToLowerInvariant();
            if (text.Length > 0 && SmallWords.Contains(lower)) text.Append(lower);
            else if (word.Contains('.', StringComparison.Ordinal)) text.Append(word); // "U.N.", "J."
            else AppendCapitalized(text, lower);
        }

        return text.ToString();
    }

    // "al-Baradei", "Boutros-Ghali", "Ban Ki-moon": a name is found with a capital where the lexicon has none, not the other way round, so a short second
    // part of a given name stays small.
    private static void AppendCapitalized(StringBuilder text, string word)
    {
        var parts = word.Split('-');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0) text.Append('-');
            var part = parts[i];
            if (part.Length == 0) continue;
            var isArticle = i + 1 < parts.Length && part is "al" or "el" or "ul" or "as" or "ad" or "ash" or "ar" or "an";
            var isSecondSyllable = i > 0 && parts.Length == 2 && part.Length <= 4 && parts[0].Length <= 4 && parts[0] is not ("al" or "el" or "ul" or "as" or "ad" or "ash" or "ar" or "an");
            if (isArticle || isSecondSyllable) text.Append(part);
            else text.Append(char.ToUpperInvariant(part[0])).Append(part, 1, part.Length - 1);
        }
    }
}

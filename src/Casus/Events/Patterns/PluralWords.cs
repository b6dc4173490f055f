namespace Casus.Events.Patterns;

/// <summary>Data files name some things in the plural ("talks", "troops"); the parser gives lemmas. Both must meet.</summary>
internal static class PluralWords
{
    /// <summary>The singular that a regular plural would have; the word itself where it does not look like one.</summary>
    public static string SingularOf(string word)
    {
        if (word.Length < 4 || !word.EndsWith('s')) return word;
        if (word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal)) return word;
        if (word.EndsWith("ies", StringComparison.Ordinal)) return word[..^3] + "y";
        foreach (var ending in (ReadOnlySpan<string>)["sses", "shes", "ches", "xes"])
            if (word.EndsWith(ending, StringComparison.Ordinal)) return word[..^2];
        return word[..^1];
    }

    /// <summary>The words, each regular plural followed by its singular.</summary>
    public static IEnumerable<string> WithSingulars(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            yield return word;
            if (!word.StartsWith('@') && SingularOf(word) is var singular && singular != word) yield return singular;
        }
    }
}

namespace Casus.Events.Patterns;

/// <summary>The word classes of <c>data/patterns/classes*.yaml</c>: lists of lemmas under a name, for conditions such as <c>@weapon</c>.</summary>
internal sealed class WordClasses
{
    private readonly Dictionary<string, HashSet<string>> _classes;

    private WordClasses(Dictionary<string, HashSet<string>> classes) => _classes = classes;

    /// <summary>Reads and merges the class files.</summary>
    /// <exception cref="DataFileException">A class is defined twice.</exception>
    public static WordClasses Load(IEnumerable<string> paths)
    {
        var classes = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var path in paths)
            foreach (var (name, node) in YamlFile.Read(path).Entries ?? [])
                if (!classes.TryAdd("@" + name, PluralWords.WithSingulars(node.Texts.Select(word => word.ToLowerInvariant())).ToHashSet(StringComparer.Ordinal)))
                    throw node.Error($"the class '{name}' is defined twice");
        return new WordClasses(classes);
    }

    /// <summary>Whether a class of that name (with its <c>@</c>) is defined.</summary>
    public bool Has(string name) => _classes.ContainsKey(name);

    /// <summary>Whether <paramref name="lemma"/> (lower case; words of a compound joined by blanks) belongs to the class.</summary>
    public bool Contains(string name, string lemma) => _classes.TryGetValue(name, out var words) && words.Contains(lemma);
}

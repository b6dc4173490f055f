namespace Casus.Documents;

/// <summary>Shares equal strings while one document is parsed, so that a name that occurs fifty times is one string. For one thread.</summary>
internal sealed class LemmaStrings
{
    private readonly HashSet<string> _strings = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Creates an empty set.</summary>
    public LemmaStrings() => _lookup = _strings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The one string with these characters.</summary>
    public string Get(ReadOnlySpan<char> characters)
    {
        if (_lookup.TryGetValue(characters, out var known)) return known;
        var text = characters.ToString();
        _strings.Add(text);
        return text;
    }
}

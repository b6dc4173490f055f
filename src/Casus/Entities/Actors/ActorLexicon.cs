namespace Casus.Entities.Actors;

/// <summary>
/// The people, bodies, groups and countries that Casus knows, and the nouns that make an actor ("gunman"), from <c>data/actors</c>.
/// Immutable after loading and safe to share between threads.
/// </summary>
public sealed class ActorLexicon
{
    private readonly Dictionary<string, string> _countryNames;

    private readonly HashSet<string> _givenNames;

    private ActorLexicon(ActorLexiconReader reader) =>
        (Names, Agents, Count, _countryNames, _givenNames) = (reader.Names, reader.Agents, reader.Count, reader.CountryNames, reader.GivenNames);

    /// <summary>Number of countries, people, groups and bodies; several roles of one person count once.</summary>
    public int Count { get; }

    /// <summary>What names name.</summary>
    internal NameTrie<NameTarget> Names { get; }

    /// <summary>Agent nouns.</summary>
    internal NameTrie<AgentNoun> Agents { get; }

    /// <summary>Loads <c>countries.tsv</c>, <c>agents.tsv</c> and all other tables of the folder <c>actors</c>.</summary>
    /// <param name="dataDirectory">The folder <c>data</c>.</param>
    /// <param name="user">A user's tables, whose names win over the shipped ones.</param>
    /// <exception cref="DataFileException">A table is missing, or a row holds an unknown code, sector, kind or date, or too many cells.</exception>
    public static ActorLexicon Load(string dataDirectory, UserLexicon? user = null)
    {
        ArgumentNullException.ThrowIfNull(dataDirectory);
        var reader = new ActorLexiconReader();
        reader.Read(Path.Combine(dataDirectory, "actors"));
        foreach (var file in (user ?? UserLexicon.None).Files) reader.ReadUserTable(file);
        return new ActorLexicon(reader);
    }

    /// <summary>Whether somebody in the lexicon has this given name: "Angela", "Mohammed". Small letters are none.</summary>
    internal bool IsGivenName(ReadOnlySpan<char> form)
    {
        if (form.Length < 3 || !char.IsUpper(form[0])) return false;
        Span<char> key = stackalloc char[NameWord.MaxLength];
        var length = NameWord.Fold(form, key);
        return _givenNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(key[..length]);
    }

    /// <summary>The canonical name of a country; null for an unknown code.</summary>
    public string? CountryName(string code) => _countryNames.GetValueOrDefault(code);
}

namespace Casus.Entities.Actors;

/// <summary>
/// The people, bodies, groups and countries that Casus knows, and the nouns that make an actor ("gunman"), from <c>data/actors</c>.
/// Immutable after loading and safe to share between threads.
/// </summary>
public sealed class ActorLexicon
{
    private const string PreparedName = "actors.tables";

    private ActorLexicon(ActorLexiconReader reader)
    {
        var givenNames = new byte[reader.Names.WordCount + reader.GivenNames.Count];
        foreach (var name in reader.GivenNames) givenNames[reader.Names.AddWord(name)] = 1;
        GivenNames = new Table<byte>(givenNames);
        (Names, Agents, Count, CountryNames) = (reader.Names.Build(), reader.Agents.Build(), reader.Count, reader.CountryNames);
    }

    private ActorLexicon(PreparedActors tables) =>
        (Names, Agents, Count, CountryNames, GivenNames) = (tables.Names, tables.Agents, tables.Count, tables.CountryNames(), tables.GivenNames);

    /// <summary>Number of countries, people, groups and bodies; several roles of one person count once.</summary>
    public int Count { get; }

    /// <summary>What names name.</summary>
    internal NameTrie<NameTarget> Names { get; }

    /// <summary>Agent nouns.</summary>
    internal NameTrie<AgentNoun> Agents { get; }

    /// <summary>Canonical names of countries by their code.</summary>
    internal IReadOnlyDictionary<string, string> CountryNames { get; }

    /// <summary>By word of <see cref="Names"/>: 1 where somebody has it as a given name.</summary>
    internal Table<byte> GivenNames { get; }

    /// <summary>Loads <c>countries.tsv</c>, <c>agents.tsv</c> and all other tables of the folder <c>actors</c>.</summary>
    /// <param name="dataDirectory">The folder <c>data</c>.</param>
    /// <param name="user">A user's tables, whose names win over the shipped ones.</param>
    /// <param name="preparedDirectory">
    /// The folder of what <see cref="Prepare"/> wrote, which is used where it was made from these very tables and no user's lie over them; null
    /// to do without.
    /// </param>
    /// <exception cref="DataFileException">A table is missing, or a row holds an unknown code, sector, kind or date, or too many cells.</exception>
    public static ActorLexicon Load(string dataDirectory, UserLexicon? user = null, string? preparedDirectory = null)
    {
        ArgumentNullException.ThrowIfNull(dataDirectory);
        var directory = Path.Combine(dataDirectory, "actors");
        var tables = (user ?? UserLexicon.None).Files;
        if (preparedDirectory is not null && tables.Count == 0 && Directory.Exists(directory)
            && PreparedActors.Open(Path.Combine(preparedDirectory, PreparedName), Fingerprint(directory)) is { } prepared) return new ActorLexicon(prepared);
        var reader = new ActorLexiconReader();
        reader.Read(directory);
        foreach (var file in tables) reader.ReadUserTable(file);
        return new ActorLexicon(reader);
    }

    /// <summary>Makes the lexicon ready for the next <see cref="Load"/>, which then need only map it into memory.</summary>
    /// <param name="dataDirectory">The folder <c>data</c>.</param>
    /// <param name="preparedDirectory">The folder to write to; it is made.</param>
    /// <exception cref="DataFileException">As for <see cref="Load"/>.</exception>
    internal static void Prepare(string dataDirectory, string preparedDirectory) =>
        PreparedActors.Save(Path.Combine(preparedDirectory, PreparedName), Fingerprint(Path.Combine(dataDirectory, "actors")), Load(dataDirectory));

    /// <summary>Whether somebody in the lexicon has this given name: "Angela", "Mohammed". Small letters are none.</summary>
    internal bool IsGivenName(ReadOnlySpan<char> form)
    {
        if (form.Length < 3 || !char.IsUpper(form[0])) return false;
        Span<char> key = stackalloc char[NameWord.MaxLength];
        var length = NameWord.Fold(form, key);
        var word = Names.WordOf(key[..length]);
        return word >= 0 && GivenNames.Span[word] != 0;
    }

    /// <summary>The canonical name of a country; null for an unknown code.</summary>
    public string? CountryName(string code) => CountryNames.GetValueOrDefault(code);

    private static UInt128 Fingerprint(string directory)
    {
        var files = Directory.GetFiles(directory, "*.tsv");
        Array.Sort(files, StringComparer.Ordinal);
        return ContentFingerprint.Of(files);
    }
}

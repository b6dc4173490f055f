namespace Casus.Entities.Places;

/// <summary>
/// Everything that bears a place name: countries, regions, divisions and their other names, towns, airports; and the borders between
/// countries. Immutable and safe to share between threads.
/// </summary>
public sealed class PlaceIndex
{
    // Plain tables: to freeze them costs a start more than all look-ups of an article gain.
    private readonly Dictionary<string, List<PlaceCandidate>> _known;
    private readonly Dictionary<string, List<PlaceCandidate>> _abbreviations;
    private readonly Dictionary<string, Place> _demonyms;
    private readonly HashSet<string> _ambiguousWords;
    private readonly CountryPlaces _countries;

    private PlaceIndex(
        Gazetteer gazetteer, CountryPlaces countries, BorderTable borders, Dictionary<string, List<PlaceCandidate>> known,
        Dictionary<string, List<PlaceCandidate>> abbreviations, HashSet<string> ambiguousWords)
    {
        Gazetteer = gazetteer;
        Borders = borders;
        _countries = countries;
        _known = known;
        _abbreviations = abbreviations;
        _demonyms = countries.Demonyms;
        _ambiguousWords = ambiguousWords;
    }

    /// <summary>Towns, divisions and airports.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>Points on land borders.</summary>
    internal BorderTable Borders { get; }

    /// <summary>Loads the gazetteer and the tables of <c>data/places</c>.</summary>
    /// <param name="dataFolder">The <c>data</c> folder.</param>
    /// <param name="gazetteerPath">Path of <c>models/gazetteer.bin</c>.</param>
    /// <exception cref="DataFileException">A file is missing or malformed.</exception>
    public static PlaceIndex Load(string dataFolder, string gazetteerPath)
    {
        ArgumentNullException.ThrowIfNull(dataFolder);
        var gazetteer = Gazetteer.Load(gazetteerPath);
        var countries = CountryPlaces.Load(dataFolder);
        var known = new Dictionary<string, List<PlaceCandidate>>(StringComparer.Ordinal);
        foreach (var (key, place) in countries.Names) Add(known, key, CandidateOf(place, PlaceNameKey.Of(place.Name) == key));
        var regions = RegionTable.Load(Path.Combine(dataFolder, "places", "regions.tsv"));
        regions.Add(RegionTable.Load(Path.Combine(dataFolder, "places", "counties.tsv")));
        foreach (var (key, candidates) in regions.All)
            foreach (var candidate in candidates) AddRegion(known, key, candidate, gazetteer);
        var abbreviations = new Dictionary<string, List<PlaceCandidate>>(StringComparer.Ordinal);
        AddDivisionAliases(Path.Combine(dataFolder, "places", "division-aliases.tsv"), gazetteer, known, abbreviations);
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in TabSeparatedFile.Read(Path.Combine(dataFolder, "places", "ambiguous-words.tsv"), "word"))
            if (PlaceNameKey.Of(row[0]) is { } key) words.Add(key);
        var borders = BorderTable.Load(Path.Combine(dataFolder, "places", "borders.tsv"));
        return new PlaceIndex(gazetteer, countries, borders, known, abbreviations, words);
    }

    /// <summary>Adds everything that bears the normalised name: countries and regions first, then the gazetteer by population.</summary>
    /// <returns>How many were added.</returns>
    internal int AddCandidates(ReadOnlySpan<byte> key, List<PlaceCandidate> candidates)
    {
        var before = candidates.Count;
        Span<char> characters = stackalloc char[PlaceNameKey.MaxLength];
        if (_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(ToCharacters(key, characters), out var found)) candidates.AddRange(found);
        Gazetteer.AddCandidates(key, candidates);
        return candidates.Count - before;
    }

    /// <summary>Whether anything bears the normalised name.</summary>
    internal bool Contains(ReadOnlySpan<byte> key)
    {
        Span<char> characters = stackalloc char[PlaceNameKey.MaxLength];
        return _known.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(ToCharacters(key, characters)) || Gazetteer.Contains(key);
    }

    /// <summary>The divisions that an abbreviation may mean behind a comma ("Fla.", "FL"), as written; empty where it is none.</summary>
    internal IReadOnlyList<PlaceCandidate> Abbreviated(ReadOnlySpan<char> written) =>
        _abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var divisions) ? divisions : [];

    /// <summary>The country whose people or things the word describes ("Syrian"); null where it is no demonym.</summary>
    internal Place? DemonymOf(ReadOnlySpan<byte> key)
    {
        Span<char> characters = stackalloc char[PlaceNameKey.MaxLength];
        return _demonyms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(ToCharacters(key, characters), out var country) ? country : null;
    }

    /// <summary>The country that the normalised name means; null where it means none.</summary>
    internal Place? CountryNamed(ReadOnlySpan<byte> key)
    {
        Span<char> characters = stackalloc char[PlaceNameKey.MaxLength];
        if (!_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(ToCharacters(key, characters), out var found)) return null;
        foreach (var candidate in found)
            if (candidate.Feature == PlaceFeature.Country) return candidate.Known;
        return null;
    }

    /// <summary>Whether the name is a common word or first name too ("Nice", "March", "Victoria") and needs words around it that say place.</summary>
    internal bool IsAmbiguousWord(ReadOnlySpan<byte> key)
    {
        Span<char> characters = stackalloc char[PlaceNameKey.MaxLength];
        return _ambiguousWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(ToCharacters(key, characters));
    }

    /// <summary>The country with the alpha-3 code; null where there is none.</summary>
    internal Place? CountryOf(string? code) => _countries.Of(code);

    /// <summary>A candidate as a place.</summary>
    internal Place PlaceOf(PlaceCandidate candidate) => candidate.Known ?? Gazetteer.PlaceAt(candidate.Entry);

    /// <summary>A country as a candidate.</summary>
    internal static PlaceCandidate CandidateOf(Place country, bool isMainName) => new()
    {
        Entry = -1,
        Known = country,
        Latitude = country.Latitude,
        Longitude = country.Longitude,
        Country = country.Country,
        Population = country.Population,
        Feature = PlaceFeature.Country,
        IsMainName = isMainName,
    };

    private static ReadOnlySpan<char> ToCharacters(ReadOnlySpan<byte> key, Span<char> characters)
    {
        for (var i = 0; i < key.Length; i++) characters[i] = (char)key[i];
        return characters[..key.Length];
    }

    // A row that is itself a first-level division ("Anbar" of Anbar) only lends its other names to the gazetteer's entry; a name that a
    // country or continent has already stays theirs.
    private static void AddRegion(Dictionary<string, List<PlaceCandidate>> known, string key, PlaceCandidate region, Gazetteer gazetteer)
    {
        if (known.TryGetValue(key, out var there) && there.Exists(c => c.Feature == PlaceFeature.Country)) return;
        if (region.Known is { Admin1: { } admin1, Country: { } country } && admin1 == region.Known.Name && PlaceNameKey.Of(admin1) is { } name)
        {
            var candidates = new List<PlaceCandidate>();
            gazetteer.AddCandidates(System.Text.Encoding.ASCII.GetBytes(name), candidates);
            var index = candidates.FindIndex(c => c.Feature == PlaceFeature.Admin1 && c.Country == country);
            if (index >= 0)
            {
                if (key != name) Add(known, key, candidates[index] with { IsMainName = false });
                return;
            }
        }

        Add(known, key, region);
    }

    private static void Add(Dictionary<string, List<PlaceCandidate>> known, string key, PlaceCandidate candidate)
    {
        if (!known.TryGetValue(key, out var list)) known[key] = list = new List<PlaceCandidate>(1); // nearly all names are of one place
        list.Add(candidate);
    }

    private static void AddDivisionAliases(
        string path, Gazetteer gazetteer, Dictionary<string, List<PlaceCandidate>> known, Dictionary<string, List<PlaceCandidate>> abbreviations)
    {
        var candidates = new List<PlaceCandidate>();
        foreach (var row in TabSeparatedFile.Read(path, "alias", "name", "country", "use"))
        {
            candidates.Clear();
            if (PlaceNameKey.Of(row[1]) is not { } name || PlaceNameKey.Of(row[0]) is not { } alias) throw row.Error("alias and name must be Latin names");
            gazetteer.AddCandidates(System.Text.Encoding.ASCII.GetBytes(name), candidates);
            var index = candidates.FindIndex(c => c.Feature == PlaceFeature.Admin1 && c.Country == row[2]);
            if (index < 0) throw row.Error($"the gazetteer has no first-level division {row[1]} in {row[2]}");
            switch (row[3])
            {
                case "any":
                    Add(known, alias, candidates[index] with { IsMainName = false });
                    break;
                case "comma":
                    Add(abbreviations, row[0], candidates[index] with { IsMainName = false });
                    break;
                default:
                    throw row.Error("use must be any or comma");
            }
        }
    }
}

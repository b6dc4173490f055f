using System.Globalization;

namespace Casus.Entities.Places;

/// <summary>
/// Places that no gazetteer package has, from <c>data/places/regions.tsv</c>: regions ("Donbas"), seas, straits, rivers, borders, camps.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class RegionTable
{
    private readonly Dictionary<string, List<PlaceCandidate>> _byKey = new(StringComparer.Ordinal);

    private RegionTable()
    {
    }

    /// <summary>Number of different normalised names.</summary>
    public int KeyCount => _byKey.Count;

    /// <summary>Reads the table.</summary>
    /// <param name="path">Path of <c>data/places/regions.tsv</c>.</param>
    /// <exception cref="DataFileException">The table is missing or malformed; names the line.</exception>
    public static RegionTable Load(string path)
    {
        var table = new RegionTable();
        foreach (var row in TabSeparatedFile.Read(path, "name", "aliases", "kind", "country", "admin1", "lat", "lon"))
        {
            if (!double.TryParse(row[5], CultureInfo.InvariantCulture, out var latitude) || Math.Abs(latitude) > 90
                || !double.TryParse(row[6], CultureInfo.InvariantCulture, out var longitude) || Math.Abs(longitude) > 180)
                throw row.Error("lat and lon must be decimal degrees");
            var countries = row.List(3);
            var place = new Place
            {
                Name = row[0],
                Latitude = latitude,
                Longitude = longitude,
                Country = countries.Length == 1 ? countries[0] : null,
                Admin1 = row[4].Length == 0 ? null : row[4],
                Resolution = ResolutionOf(row[2]) ?? throw row.Error($"{row[2]} is no kind; docs/data-formats.md lists them"),
            };
            var candidate = new PlaceCandidate
            {
                Entry = -1,
                Known = place,
                Latitude = latitude,
                Longitude = longitude,
                Country = place.Country,
                Feature = PlaceFeature.Region,
                IsMainName = true,
            };
            table.Add(row[0], candidate);
            foreach (var alias in row.List(1)) table.Add(alias, candidate with { IsMainName = false });
        }

        return table;
    }

    /// <summary>The places that bear a name as written, in the order of the table.</summary>
    public IReadOnlyList<Place> Find(string name)
    {
        if (PlaceNameKey.Of(name) is not { } key || !_byKey.TryGetValue(key, out var found)) return [];
        return found.ConvertAll(c => c.Known!);
    }

    /// <summary>All candidates by normalised name.</summary>
    internal IEnumerable<KeyValuePair<string, List<PlaceCandidate>>> All => _byKey;

    /// <summary>Adds the rows of another table of the same shape.</summary>
    /// <exception cref="DataFileException">The table is missing or malformed.</exception>
    internal void Add(RegionTable other)
    {
        foreach (var (key, candidates) in other._byKey)
        {
            if (_byKey.TryGetValue(key, out var list)) list.AddRange(candidates);
            else _byKey[key] = candidates;
        }
    }

    private static PlaceResolution? ResolutionOf(string kind) => kind switch
    {
        "region" or "mountains" or "desert" or "island" => PlaceResolution.Region,
        "sea" or "strait" or "river" or "canal" or "lake" => PlaceResolution.Water,
        "border" => PlaceResolution.Border,
        "camp" or "base" or "airport" or "facility" => PlaceResolution.Facility,
        "district" => PlaceResolution.Admin2,
        "continent" => PlaceResolution.Continent,
        _ => null,
    };

    private void Add(string name, PlaceCandidate candidate)
    {
        if (PlaceNameKey.Of(name) is not { } key) return;
        if (!_byKey.TryGetValue(key, out var list)) _byKey[key] = list = new List<PlaceCandidate>(1); // nearly all names are of one place
        foreach (var there in list)
            if (ReferenceEquals(there.Known, candidate.Known)) return;
        list.Add(candidate);
    }
}

using System.Globalization;

namespace Casus.Entities.Places;

/// <summary>
/// Countries and territories as places: positions from <c>data/places/countries.tsv</c>, other names and demonyms from
/// <c>data/actors/countries.tsv</c>. Immutable and safe to share between threads.
/// </summary>
internal sealed class CountryPlaces
{
    private readonly Dictionary<string, Place> _byCode = new(StringComparer.Ordinal);

    private CountryPlaces()
    {
    }

    /// <summary>Every name with its normalised form; the first one wins.</summary>
    public Dictionary<string, Place> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Every demonym ("Syrian", "Syrians") by its normalised form.</summary>
    public Dictionary<string, Place> Demonyms { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads both tables.</summary>
    /// <param name="dataFolder">The <c>data</c> folder.</param>
    /// <exception cref="DataFileException">A table is missing or malformed.</exception>
    public static CountryPlaces Load(string dataFolder)
    {
        var countries = new CountryPlaces();
        var path = Path.Combine(dataFolder, "places", "countries.tsv");
        foreach (var row in TabSeparatedFile.Read(path, "alpha2", "code", "name", "lat", "lon", "population", "geonames"))
        {
            if (!double.TryParse(row[3], CultureInfo.InvariantCulture, out var latitude) || Math.Abs(latitude) > 90
                || !double.TryParse(row[4], CultureInfo.InvariantCulture, out var longitude) || Math.Abs(longitude) > 180)
                throw row.Error("lat and lon must be decimal degrees");
            var place = new Place
            {
                Name = row[2],
                Latitude = latitude,
                Longitude = longitude,
                Country = row[1],
                GeoNamesId = row[6].Length == 0 ? null : int.Parse(row[6], CultureInfo.InvariantCulture),
                Population = long.TryParse(row[5], CultureInfo.InvariantCulture, out var population) ? population : 0,
                Resolution = PlaceResolution.Country,
            };
            if (!countries._byCode.TryAdd(row[1], place)) throw row.Error($"{row[1]} stands twice");
            Add(countries.Names, row[2], place);
        }

        countries.AddContinents(Path.Combine(dataFolder, "places", "continents.tsv"));
        countries.AddActorNames(Path.Combine(dataFolder, "actors", "countries.tsv"));
        return countries;
    }

    private void AddContinents(string path)
    {
        foreach (var row in TabSeparatedFile.Read(path, "name", "aliases", "demonyms", "lat", "lon", "geonames"))
        {
            if (!double.TryParse(row[3], CultureInfo.InvariantCulture, out var latitude) || !double.TryParse(row[4], CultureInfo.InvariantCulture, out var longitude))
                throw row.Error("lat and lon must be decimal degrees");
            var place = new Place
            {
                Name = row[0],
                Latitude = latitude,
                Longitude = longitude,
                GeoNamesId = row[5].Length == 0 ? null : int.Parse(row[5], CultureInfo.InvariantCulture),
                Resolution = PlaceResolution.Continent,
            };
            Add(Names, row[0], place);
            foreach (var alias in row.List(1)) Add(Names, alias, place);
            foreach (var demonym in row.List(2)) Add(Demonyms, demonym, place);
        }
    }

    /// <summary>The country with the alpha-3 code; null where there is none.</summary>
    public Place? Of(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);

    // A territory's row there bears its sovereign's code, so rows are tied by name first, and by code only the first time a code comes.
    private void AddActorNames(string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in TabSeparatedFile.Read(path, "code", "name", "aliases", "demonyms", "capital", "metonyms"))
        {
            var place = Named(row[1]);
            foreach (var alias in row.List(2)) place ??= Named(alias);
            if (seen.Add(row[0])) place = _byCode.GetValueOrDefault(row[0]) ?? place;
            if (place is null) continue;
            Add(Names, row[1], place);
            foreach (var alias in row.List(2)) Add(Names, alias, place);
            foreach (var demonym in row.List(3)) Add(Demonyms, demonym, place);
        }
    }

    private Place? Named(string name) => PlaceNameKey.Of(name) is { } key ? Names.GetValueOrDefault(key) : null;

    private static void Add(Dictionary<string, Place> table, string name, Place place)
    {
        if (PlaceNameKey.Of(name) is { } key) table.TryAdd(key, place);
    }
}

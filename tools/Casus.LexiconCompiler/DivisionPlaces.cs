using Casus.Entities.Places;

namespace Casus.LexiconCompiler;

/// <summary>Makes places of first- and second-level divisions: the sources give their names, their cities give position and population.</summary>
internal static class DivisionPlaces
{
    // What news leaves out: "Maidan Wardak Province" is "Maidan Wardak", "Zhytomyr Oblast" is "Zhytomyr".
    private static readonly string[] Suffixes =
        ["province", "governorate", "oblast", "region", "district", "state", "prefecture", "department", "krai", "kray", "republic", "municipality", "county", "division", "voivodeship", "canton"];

    private static readonly string[] Prefixes = ["state of ", "province of ", "provincia de ", "departamento de ", "departement de ", "muhafazat ", "qada ", "city of ", "republic of ", "region of ", "wilaya de ", "powiat "];

    /// <summary>The divisions that have at least one city.</summary>
    /// <param name="rows">All cities.</param>
    /// <param name="names">Names by code, of one level.</param>
    /// <param name="ids">GeoNames ids by code, where known.</param>
    /// <param name="points">Label points by hand, for first-level divisions that their towns do not fill.</param>
    /// <param name="feature"><see cref="PlaceFeature.Admin1"/> or <see cref="PlaceFeature.Admin2"/>.</param>
    public static IEnumerable<CompiledPlace> Make(
        List<GeoNamesPlaces.Row> rows, IReadOnlyDictionary<string, string> names, IReadOnlyDictionary<string, int> ids, PlaceFeature feature,
        IReadOnlyDictionary<(string Name, string Country), (double Latitude, double Longitude)> points)
    {
        var first = feature == PlaceFeature.Admin1;
        var cities = new SortedDictionary<string, List<CompiledPlace>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var code = first ? row.Admin1Code : row.Admin2Code;
            if (!names.ContainsKey(code)) continue;
            if (!cities.TryGetValue(code, out var list)) cities[code] = list = [];
            list.Add(row.Place);
        }

        foreach (var (code, list) in cities)
        {
            var (latitude, longitude) = CityHull.CentreOf(list.ConvertAll(c => (c.Latitude, c.Longitude)));
            if (first && points.TryGetValue((names[code], list[0].Country), out var point)) (latitude, longitude) = point;
            // Sections of a city are counted in the city.
            var population = list.Where(c => c.Feature != PlaceFeature.Section).Sum(c => c.Population);
            var name = names[code];
            var place = new CompiledPlace
            {
                Name = name,
                Latitude = latitude,
                Longitude = longitude,
                Country = list[0].Country,
                Admin1 = first ? name : list[0].Admin1,
                Admin2 = first ? "" : name,
                Population = population,
                Id = ids.GetValueOrDefault(code),
                Feature = feature,
            };
            AddNames(place, name);
            yield return place;
        }
    }

    private static void AddNames(CompiledPlace place, string name)
    {
        place.AddName(name, isMain: true);
        if (PlaceNameKey.Of(name) is not { } key) return;
        // "Orange County" is never "Orange" alone: American counties keep their word.
        if (place.Country != "USA")
        {
            foreach (var suffix in Suffixes)
                if (key.Length > suffix.Length + 3 && key.EndsWith(suffix, StringComparison.Ordinal) && key[^(suffix.Length + 1)] == ' ')
                    place.AddName(key[..^(suffix.Length + 1)], isMain: true);
        }

        foreach (var prefix in Prefixes)
            if (key.Length > prefix.Length + 2 && key.StartsWith(prefix, StringComparison.Ordinal))
                place.AddName(key[prefix.Length..], isMain: true);
    }
}

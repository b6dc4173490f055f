using System.Globalization;
using Casus.Entities.Places;

namespace Casus.LexiconCompiler;

/// <summary>Reads the GeoNames table <c>cities500.txt</c> (19 columns, see download.geonames.org/export/dump/readme.txt).</summary>
internal static class GeoNamesPlaces
{
    // Alternates of a place below this size are kept only where they are its Latin spellings of the local name; beyond it all are.
    private const long SmallPopulation = 1_000;

    /// <summary>A place with the codes of its divisions ("IQ.15", "IQ.15.9166649").</summary>
    internal readonly record struct Row(CompiledPlace Place, string Admin1Code, string Admin2Code);

    /// <summary>All rows whose country is known.</summary>
    /// <exception cref="DataFileException">A row has too few columns or a bad number.</exception>
    public static IEnumerable<Row> Read(string path, IReadOnlyDictionary<string, string> alpha3, AdminNames admin)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            var cells = line.Split('\t');
            if (cells.Length < 15) throw new DataFileException(path, number, $"{cells.Length} columns, at least 15 expected");
            if (!alpha3.TryGetValue(cells[8], out var country)) continue;
            if (!double.TryParse(cells[4], CultureInfo.InvariantCulture, out var latitude) || !double.TryParse(cells[5], CultureInfo.InvariantCulture, out var longitude)
                || !int.TryParse(cells[0], CultureInfo.InvariantCulture, out var id))
                throw new DataFileException(path, number, "id or coordinates are no numbers");
            // Abandoned, destroyed and historical places would only draw living names to them.
            if (cells[7] is "PPLH" or "PPLQ" or "PPLW" or "PPLCH") continue;
            var admin1Code = $"{cells[8]}.{cells[10]}";
            var admin2Code = $"{admin1Code}.{cells[11]}";
            var place = new CompiledPlace
            {
                Name = cells[1],
                Latitude = latitude,
                Longitude = longitude,
                Country = country,
                Admin1 = admin.First.GetValueOrDefault(admin1Code, ""),
                Admin2 = admin.Second.GetValueOrDefault(admin2Code, ""),
                Population = long.TryParse(cells[14], CultureInfo.InvariantCulture, out var population) ? population : 0,
                Id = id,
                Feature = cells[7] switch
                {
                    "PPLC" => PlaceFeature.Capital,
                    "PPLA" => PlaceFeature.Admin1Seat,
                    "PPLA2" => PlaceFeature.Admin2Seat,
                    "PPLA3" or "PPLA4" or "PPLA5" => PlaceFeature.MinorSeat,
                    "PPLX" => PlaceFeature.Section,
                    _ => PlaceFeature.Settlement,
                },
            };
            place.AddName(cells[1], isMain: true);
            place.AddName(cells[2], isMain: true);
            foreach (var alternate in cells[3].Split(','))
                if (IsUseful(alternate, place)) place.AddName(alternate, isMain: false);
            // "New York City" is "New York" where GeoNames knows it so; "Mexico City" is "Mexico" there too, and the country outweighs it.
            if (PlaceNameKey.Of(cells[1]) is { } key && key.EndsWith(" city", StringComparison.Ordinal) && place.Keys.ContainsKey(key[..^5])) place.AddName(key[..^5], isMain: true);
            yield return new Row(place, admin1Code, admin2Code);
        }
    }

    // Drops machine romanisations ("mo su er", "almwsl": they alone begin in lower case), airport and station codes ("OSM"), postal codes,
    // and for small places every spelling that begins unlike the name (they are mostly names in other countries' tongues).
    private static bool IsUseful(string alternate, CompiledPlace place)
    {
        if (alternate.Length < 3 || !char.IsUpper(alternate[0]) && char.IsLetter(alternate[0])) return false;
        var hasLower = false;
        foreach (var c in alternate)
        {
            if (char.IsDigit(c)) return false;
            hasLower |= char.IsLower(c);
        }

        if (!hasLower && alternate.Length <= 5) return false;
        return place.Population >= SmallPopulation || LatinFolding.Fold(alternate[0]) == LatinFolding.Fold(place.Name[0]);
    }
}

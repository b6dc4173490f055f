using System.Text.Json;

namespace Casus.LexiconCompiler;

/// <summary>Names of first- and second-level divisions by GeoNames code, from <c>admin1.json</c> and <c>admin2.json</c>.</summary>
internal sealed record AdminNames(IReadOnlyDictionary<string, string> First, IReadOnlyDictionary<string, string> Second)
{
    /// <summary>Reads both files of a folder.</summary>
    /// <exception cref="DataFileException">A file is no list of code and name.</exception>
    public static AdminNames Read(string folder) => new(ReadNames(Path.Combine(folder, "admin1.json")), ReadNames(Path.Combine(folder, "admin2.json")));

    /// <summary>GeoNames ids of first-level divisions by the same codes, from the package iso3166-2-db.</summary>
    /// <exception cref="DataFileException">The file has another shape.</exception>
    public static IReadOnlyDictionary<string, int> ReadIds(string? folder)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        if (folder is null) return ids;
        var path = Path.Combine(folder, "data", "iso3166-2.json");
        using var json = Parse(path);
        foreach (var country in json.RootElement.EnumerateObject())
        {
            foreach (var region in country.Value.GetProperty("regions").EnumerateArray())
            {
                if (region.TryGetProperty("admin", out var admin) && admin.ValueKind == JsonValueKind.String
                    && region.GetProperty("reference").TryGetProperty("geonames", out var id) && id.ValueKind == JsonValueKind.Number)
                    ids[$"{country.Name}.{admin.GetString()}"] = id.GetInt32();
            }
        }

        return ids;
    }

    private static Dictionary<string, string> ReadNames(string path)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        using var json = Parse(path);
        foreach (var row in json.RootElement.EnumerateArray())
        {
            if (!row.TryGetProperty("code", out var code) || !row.TryGetProperty("name", out var name))
                throw new DataFileException(path, 0, "a row lacks code or name");
            names[code.GetString()!] = name.GetString()!;
        }

        return names;
    }

    private static JsonDocument Parse(string path)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(path));
        }
        catch (JsonException e)
        {
            throw new DataFileException(path, 0, "is no JSON", e);
        }
    }
}

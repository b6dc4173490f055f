using Casus.Entities.Places;

namespace Casus.LexiconCompiler;

/// <summary>A place on its way into the gazetteer.</summary>
internal sealed class CompiledPlace
{
    /// <summary>Name to show.</summary>
    public required string Name { get; init; }

    /// <summary>Decimal degrees north.</summary>
    public required double Latitude { get; init; }

    /// <summary>Decimal degrees east.</summary>
    public required double Longitude { get; init; }

    /// <summary>ISO 3166-1 alpha-3, or KOS.</summary>
    public required string Country { get; init; }

    /// <summary>Name of the first-level division; empty where not known.</summary>
    public string Admin1 { get; init; } = "";

    /// <summary>Name of the second-level division; empty where not known.</summary>
    public string Admin2 { get; init; } = "";

    /// <summary>People living there.</summary>
    public long Population { get; init; }

    /// <summary>GeoNames id, or 0.</summary>
    public int Id { get; init; }

    /// <summary>What sort of place.</summary>
    public required PlaceFeature Feature { get; init; }

    /// <summary>Normalised names, and whether each is a main one.</summary>
    public Dictionary<string, bool> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a name where it has a key.</summary>
    public void AddName(string name, bool isMain)
    {
        // "Sūq (al)": what stands in brackets is a note of the source.
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        if (bracket > 0) name = name[..bracket];
        if (PlaceNameKey.Of(name) is not { } key) return;
        Keys[key] = isMain || Keys.GetValueOrDefault(key);
        // News writes both "al-Hudaydah" and "Hudaydah", "al-Anbar" and "Anbar".
        if (key.StartsWith("al ", StringComparison.Ordinal) && key.Length > 6 && PlaceNameKey.IsArabic(Country))
            Keys[key[3..]] = isMain || Keys.GetValueOrDefault(key[3..]);
        if (isMain && PlaceNameKey.IsArabic(Country)) AddLoose(key.StartsWith("al ", StringComparison.Ordinal) ? key[3..] : key);
    }

    private void AddLoose(string key)
    {
        var bytes = System.Text.Encoding.ASCII.GetBytes(key);
        var length = PlaceNameKey.Loosen(bytes);
        if (length > 0) Keys.TryAdd(System.Text.Encoding.ASCII.GetString(bytes, 0, length), false);
    }
}

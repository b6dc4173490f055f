namespace Casus.Entities.Actors.Petrarch;

/// <summary>Takes CAMEO actor codes apart by <c>data/cameo/actor-codes.tsv</c>: three letters a part, the first a country or an international body. Immutable.</summary>
internal sealed class CameoActorCodes
{
    private const int PartLength = 3;

    private readonly HashSet<string> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _otherCountries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Kind, Sector? Sector, string Meaning)> _parts = new(StringComparer.Ordinal);

    private CameoActorCodes()
    {
    }

    /// <summary>Reads the table and the countries' codes.</summary>
    /// <exception cref="DataFileException">A table is missing, or a row is wrong.</exception>
    public static CameoActorCodes Load(string dataDirectory)
    {
        var codes = new CameoActorCodes();
        foreach (var row in TableText.Read(Path.Combine(dataDirectory, "actors", "countries.tsv")).Rows) codes._countries.Add(row[0]);
        foreach (var row in TabSeparatedFile.Read(Path.Combine(dataDirectory, "cameo", "actor-codes.tsv"), "code", "kind", "becomes", "meaning"))
        {
            if (row[1] == "country")
            {
                codes._otherCountries[row[0]] = codes._countries.Contains(row[2]) ? row[2] : throw row.Error($"'{row[2]}' is no country code of countries.tsv");
                continue;
            }

            Sector? sector = row[2].Length == 0 ? null : Enum.TryParse<Sector>(row[2], out var known) ? known : throw row.Error($"'{row[2]}' is no sector");
            codes._parts[row[0]] = (row[1], sector, row[3]);
        }

        return codes;
    }

    /// <summary>What a code says.</summary>
    public CameoActorCode Read(string code)
    {
        var letters = code.Replace("~", "", StringComparison.Ordinal).Trim('-', ' ').ToUpperInvariant();
        string? country = null;
        var sectors = new List<Sector>();
        Sector? faith = null;
        var lost = new List<string>();
        for (var start = 0; start < letters.Length; start += PartLength)
        {
            var part = letters[start..Math.Min(start + PartLength, letters.Length)];
            if (start == 0 && (_countries.Contains(part) ? part : _otherCountries.GetValueOrDefault(part)) is { } found)
            {
                country = found;
            }
            else if (!_parts.TryGetValue(part, out var known))
            {
                // The country of an international body's branch: NGOHTI
                if (_countries.Contains(part) && country is null) country = part;
                else lost.Add($"'{part}'");
            }
            else if (known.Kind == "faith")
            {
                faith ??= known.Sector;
            }
            else if (known.Sector is { } sector)
            {
                if (!sectors.Contains(sector)) sectors.Add(sector);
            }
            else if (known.Kind != "international")
            {
                lost.Add($"'{part}' ({known.Meaning})");
            }
        }

        if (sectors.Count == 0 && faith is { } own) sectors.Add(own);
        return new CameoActorCode(country, InOrder(sectors), lost);
    }

    // "IGOUNOREF" is the UN: the body itself says more than what sort of body it is, and its field of work is no role of its own.
    private static List<Sector> InOrder(List<Sector> sectors)
    {
        if (sectors.Contains(Sector.UNO)) return [Sector.UNO];
        if (sectors.Contains(Sector.EUR)) return [Sector.EUR];
        if (sectors.Contains(Sector.IGO)) return [Sector.IGO];
        return sectors;
    }
}

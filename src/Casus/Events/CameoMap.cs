using System.Globalization;

namespace Casus.Events;

/// <summary>From PLOVER type, mode and context to the most specific CAMEO code and its Goldstein value (<c>data/cameo</c>).</summary>
public sealed class CameoMap
{
    private readonly Dictionary<(EventType Type, string Mode, string Context), string> _codes;
    private readonly Dictionary<string, double> _goldstein;

    private CameoMap(Dictionary<(EventType Type, string Mode, string Context), string> codes, Dictionary<string, double> goldstein)
    {
        _codes = codes;
        _goldstein = goldstein;
    }

    /// <summary>Reads <c>plover-to-cameo.tsv</c> and <c>goldstein.tsv</c>.</summary>
    /// <exception cref="DataFileException">A type or mode is unknown, or a type has no default code.</exception>
    public static CameoMap Load(string directory, Ontology ontology)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        var codes = new Dictionary<(EventType, string, string), string>();
        var path = Path.Combine(directory, "plover-to-cameo.tsv");
        foreach (var row in TabSeparatedFile.Read(path, "type", "mode", "context", "cameo"))
        {
            if (!Enum.TryParse<EventType>(row[0], out var type)) throw row.Error($"'{row[0]}' is none of the 16 PLOVER types");
            if (row[1].Length > 0 && !ontology.HasMode(type, row[1])) throw row.Error($"'{row[1]}' is no mode of {type}");
            codes[(type, row[1], row[2])] = row[3];
        }

        foreach (var type in Enum.GetValues<EventType>())
            if (!codes.ContainsKey((type, "", ""))) throw new DataFileException(path, 0, $"{type} has no row with empty mode and context");
        var goldstein = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var row in TabSeparatedFile.Read(Path.Combine(directory, "goldstein.tsv"), "cameo", "name", "goldstein"))
            if (row[2].Length > 0) goldstein[row[0]] = double.Parse(row[2], CultureInfo.InvariantCulture);
        return new CameoMap(codes, goldstein);
    }

    /// <summary>The most specific code: by mode and context, then by mode, then by context, then of the type.</summary>
    public string CodeOf(EventType type, IReadOnlyList<string> modes, IReadOnlyList<string> contexts)
    {
        ArgumentNullException.ThrowIfNull(modes);
        ArgumentNullException.ThrowIfNull(contexts);
        foreach (var mode in modes)
        {
            foreach (var context in contexts)
                if (_codes.TryGetValue((type, mode, context), out var specific)) return specific;
            if (_codes.TryGetValue((type, mode, ""), out var code)) return code;
        }

        foreach (var context in contexts)
            if (_codes.TryGetValue((type, "", context), out var code)) return code;
        return _codes[(type, "", "")];
    }

    /// <summary>Goldstein value of a code, of its parent where it has none itself; null where neither is known.</summary>
    public double? GoldsteinOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        for (var length = code.Length; length >= 2; length--)
            if (_goldstein.TryGetValue(code[..length], out var value)) return value;
        return null;
    }
}

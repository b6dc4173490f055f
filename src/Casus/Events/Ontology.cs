using System.Globalization;

namespace Casus.Events;

/// <summary>PLOVER 2021 as <c>data/ontology/plover.tsv</c> states it: modes, quad classes and scores. Immutable.</summary>
public sealed class Ontology
{
    private readonly Dictionary<(EventType Type, string Mode), double> _scores;
    private readonly Dictionary<EventType, int> _quads;

    private Ontology(Dictionary<(EventType Type, string Mode), double> scores, Dictionary<EventType, int> quads)
    {
        _scores = scores;
        _quads = quads;
    }

    /// <summary>Reads the table.</summary>
    /// <exception cref="DataFileException">A type is unknown or missing, or a number is none.</exception>
    public static Ontology Load(string path)
    {
        var scores = new Dictionary<(EventType, string), double>();
        var quads = new Dictionary<EventType, int>();
        foreach (var row in TabSeparatedFile.Read(path, "type", "mode", "quad", "score"))
        {
            if (!Enum.TryParse<EventType>(row[0], out var type)) throw row.Error($"'{row[0]}' is none of the 16 PLOVER types");
            if (!int.TryParse(row[2], CultureInfo.InvariantCulture, out var quad) || quad is < 1 or > 4) throw row.Error("the quad class is 1, 2, 3 or 4");
            quads[type] = quad;
            if (row[3].Length == 0)
                scores[(type, row[1])] = scores[(type, "")];
            else if (double.TryParse(row[3], CultureInfo.InvariantCulture, out var score))
                scores[(type, row[1])] = score;
            else
                throw row.Error($"'{row[3]}' is not a number");
        }

        foreach (var type in Enum.GetValues<EventType>())
            if (!quads.ContainsKey(type)) throw new DataFileException(path, 0, $"the type {type} is missing");
        return new Ontology(scores, quads);
    }

    /// <summary>Whether <paramref name="mode"/> is a mode of <paramref name="type"/>.</summary>
    public bool HasMode(EventType type, string mode) => mode.Length > 0 && _scores.ContainsKey((type, mode));

    /// <summary>Quad class, 1 to 4.</summary>
    public int QuadClassOf(EventType type) => _quads[type];

    /// <summary>Conflict-cooperation score: of the first mode, or of the type where there is none.</summary>
    public double ScoreOf(EventType type, IReadOnlyList<string> modes) =>
        modes.Count > 0 && _scores.TryGetValue((type, modes[0]), out var score) ? score : _scores[(type, "")];
}

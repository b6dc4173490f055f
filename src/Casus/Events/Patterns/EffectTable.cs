namespace Casus.Events.Patterns;

/// <summary>What each operator effect makes of each event type (<c>data/patterns/effects.tsv</c>).</summary>
internal sealed class EffectTable
{
    private readonly Dictionary<(OperatorEffect Effect, EventType? Embedded, bool Negated), EffectResult> _results;

    private EffectTable(Dictionary<(OperatorEffect Effect, EventType? Embedded, bool Negated), EffectResult> results) => _results = results;

    /// <summary>Reads the table.</summary>
    /// <exception cref="DataFileException">A cell is wrong, or a combination has no row.</exception>
    public static EffectTable Load(string path, Ontology ontology)
    {
        var results = new Dictionary<(OperatorEffect, EventType?, bool), EffectResult>();
        foreach (var row in TabSeparatedFile.Read(path, "effect", "embedded", "negated", "result", "modes", "auxiliary", "keeps"))
        {
            if (!Enum.TryParse<OperatorEffect>(row[0], ignoreCase: true, out var effect)) throw row.Error($"'{row[0]}' is no effect");
            var result = Result(row, ontology);
            foreach (var embedded in Embedded(row))
                foreach (var negated in row[2] switch { "yes" => (bool[])[true], "no" => [false], "" => [false, true], _ => throw row.Error("negated is yes, no or empty") })
                    results.TryAdd((effect, embedded, negated), result);
        }

        foreach (var effect in Enum.GetValues<OperatorEffect>())
            foreach (var type in Enum.GetValues<EventType>().Cast<EventType?>().Append(null))
                results.TryAdd((effect, type, true), new EffectResult(type is null ? EffectOutcome.Drop : EffectOutcome.Same, default, [], AuxiliaryModes.None, false));
        foreach (var effect in Enum.GetValues<OperatorEffect>())
            foreach (var type in Enum.GetValues<EventType>().Cast<EventType?>().Append(null))
                if (!results.ContainsKey((effect, type, false)))
                    throw new DataFileException(path, 0, $"no row says what '{effect.ToString().ToLowerInvariant()}' makes of {type?.ToString() ?? "none"}");
        return new EffectTable(results);
    }

    /// <summary>The result for an embedded event, or for a clause without one (null).</summary>
    public EffectResult Of(OperatorEffect effect, EventType? embedded, bool negated) => _results[(effect, embedded, negated)];

    private static IEnumerable<EventType?> Embedded(TableRow row)
    {
        if (row[1] == "none") return [null];
        if (row[1] == "*") return Enum.GetValues<EventType>().Cast<EventType?>();
        return row.List(1).Select(text => Enum.TryParse<EventType>(text, out var type) ? (EventType?)type : throw row.Error($"'{text}' is none of the 16 PLOVER types"));
    }

    private static EffectResult Result(TableRow row, Ontology ontology)
    {
        var auxiliary = AuxiliaryModes.None;
        foreach (var text in row.List(5))
            auxiliary |= Enum.TryParse<AuxiliaryModes>(text, ignoreCase: true, out var mode) ? mode : throw row.Error($"'{text}' is no auxiliary mode");
        if (row[3] is "same" or "drop") return new EffectResult(row[3] == "same" ? EffectOutcome.Same : EffectOutcome.Drop, default, [], auxiliary, false);
        if (!Enum.TryParse<EventType>(row[3], out var type)) throw row.Error($"'{row[3]}' is no result: a PLOVER type, same or drop");
        var modes = row.List(4);
        foreach (var mode in modes)
            if (!ontology.HasMode(type, mode)) throw row.Error($"'{mode}' is no mode of {type}");
        return new EffectResult(EffectOutcome.SpeechAct, type, modes, auxiliary, row[6] == "yes");
    }
}

/// <summary>What becomes of an event under an operator.</summary>
internal enum EffectOutcome : byte
{
    /// <summary>The event stays; auxiliary modes may be added.</summary>
    Same,

    /// <summary>The speech act takes its place.</summary>
    SpeechAct,

    /// <summary>There is no event.</summary>
    Drop,
}

/// <summary>One cell of the <see cref="EffectTable"/>.</summary>
internal sealed record EffectResult(EffectOutcome Outcome, EventType Type, string[] Modes, AuxiliaryModes Auxiliary, bool KeepsEmbedded);

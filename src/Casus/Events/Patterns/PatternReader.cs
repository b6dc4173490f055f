using Casus.Entities.Quantities;

namespace Casus.Events.Patterns;

/// <summary>Reads pattern and operator entries from YAML and checks them against the ontology.</summary>
internal sealed class PatternReader(Ontology ontology)
{
    private static readonly string[] Keys =
    [
        "id", "type", "modes", "contexts", "cameo", "verbs", "nouns", "adjectives", "subject", "object", "indirect", "with", "without", "clause", "speech",
        "source", "target", "reciprocal", "victims", "counts", "priority", "catches", "misses",
    ];

    /// <summary>The patterns of one file.</summary>
    /// <exception cref="DataFileException">An entry is wrong; names file, line and remedy.</exception>
    public IEnumerable<EventPattern> ReadPatterns(string path) => (YamlFile.Read(path).Items ?? []).Select(ReadPattern);

    /// <summary>The operators of one file with their trigger words.</summary>
    public static IEnumerable<OperatorTrigger> ReadOperators(string path)
    {
        foreach (var node in YamlFile.Read(path).Items ?? [])
        {
            var effect = Require(node, "effect");
            if (!Enum.TryParse<OperatorEffect>(effect.Text, ignoreCase: true, out var parsed)) throw effect.Error($"'{effect.Text}' is no effect");
            var entry = new OperatorEntry
            {
                Id = Require(node, "id").Text,
                Effect = parsed,
                Complement = Forms(node["complement"]),
                Addressee = Paths(node["addressee"]) ?? [],
                IsObjectControl = node["controller"]?.Text == "object",
            };
            foreach (var (kind, key) in TriggerKeys)
                foreach (var word in node[key]?.Texts ?? [])
                    yield return new OperatorTrigger(entry, kind, Trigger.Parse(word, kind));
        }
    }

    private static (TriggerKind Kind, string Key)[] TriggerKeys { get; } =
        [(TriggerKind.Verb, "verbs"), (TriggerKind.Noun, "nouns"), (TriggerKind.Adjective, "adjectives")];

    /// <summary>One pattern.</summary>
    /// <exception cref="DataFileException">It is wrong; names file, line and remedy.</exception>
    public EventPattern ReadPattern(YamlNode node)
    {
        foreach (var (key, value) in node.Entries ?? throw node.Error("a pattern is a mapping"))
            if (!Keys.Contains(key)) throw value.Error($"'{key}' is no key of a pattern; keys: {string.Join(", ", Keys)}");
        var id = Require(node, "id").Text;
        var typeNode = Require(node, "type");
        if (!Enum.TryParse<EventType>(typeNode.Text, out var type)) throw typeNode.Error($"'{typeNode.Text}' is none of the 16 PLOVER types");
        var modes = node["modes"]?.Texts ?? [];
        foreach (var mode in modes)
            if (!ontology.HasMode(type, mode)) throw node["modes"]!.Error($"'{mode}' is no mode of {type}");
        var kinds = TriggerKeys.Where(entry => node[entry.Key] is not null).ToArray();
        if (kinds.Length != 1) throw node.Error($"pattern '{id}' needs exactly one of verbs, nouns, adjectives");
        var kind = kinds[0].Kind;
        var pattern = new EventPattern
        {
            Id = id,
            Type = type,
            Modes = modes,
            Contexts = node["contexts"]?.Texts ?? [],
            Cameo = node["cameo"]?.Text,
            Kind = kind,
            Triggers = [.. Words(node[kinds[0].Key]!, kind).Select(word => Trigger.Parse(word, kind))],
            Subject = Condition(node["subject"]),
            Object = Condition(node["object"]),
            Indirect = Condition(node["indirect"]),
            With = Conditions(node["with"]),
            Without = Conditions(node["without"]),
            Clause = Forms(node["clause"]),
            InSpeech = node["speech"]?.Text == "true",
            Source = Paths(node["source"]) ?? [RolePath.Parse("subject")],
            Target = Paths(node["target"]) ?? [RolePath.Parse("object")],
            IsReciprocal = node["reciprocal"]?.Text == "true",
            Counts = Counted(node["counts"]),
            CountsSubject = node["victims"]?.Text == "subject" || node["counts"]?.Text is "participants" or "troops",
            Priority = node["priority"] is { } priority ? int.Parse(priority.Text, System.Globalization.CultureInfo.InvariantCulture) : 0,
            Catches = Require(node, "catches").Text,
            Misses = Require(node, "misses").Text,
            Origin = $"{Path.GetFileName(node.Path)}:{node.Line}",
        };
        pattern = WithLogicalSubject(pattern);
        return pattern with { Specificity = SpecificityOf(pattern) };
    }

    // The by-phrase of a noun is its logical subject, like a possessor or the subject of its light verb: "launched raids" is as good as "raids by".
    private static EventPattern WithLogicalSubject(EventPattern pattern)
    {
        var by = Array.FindIndex(pattern.With, entry => entry.Key == "by");
        if (pattern.Kind != TriggerKind.Noun || by < 0 || pattern.Subject is not null) return pattern;
        return pattern with { Subject = pattern.With[by].Value, NeedsSubject = true, With = [.. pattern.With.Where(entry => entry.Key != "by")], Source = [RolePath.Parse("subject"), .. pattern.Source] };
    }

    private static int SpecificityOf(EventPattern pattern)
    {
        var sum = (pattern.Subject?.Specificity ?? 0) + (pattern.Object?.Specificity ?? 0) + (pattern.Indirect?.Specificity ?? 0);
        foreach (var (_, condition) in pattern.With) sum += condition.Specificity + 1;
        if (pattern.Clause != ClauseForms.None) sum += 2;
        if (pattern.InSpeech) sum += 1;
        return sum;
    }

    private static IEnumerable<string> Words(YamlNode node, TriggerKind kind) => kind == TriggerKind.Noun ? PluralWords.WithSingulars(node.Texts) : node.Texts;

    private static YamlNode Require(YamlNode node, string key) => node[key] ?? throw node.Error($"'{key}' is missing");

    private static ArgumentCondition? Condition(YamlNode? node) => node is null ? null : ArgumentCondition.Parse(node);

    private static KeyValuePair<string, ArgumentCondition>[] Conditions(YamlNode? node) =>
        node is null ? [] : [.. (node.Entries ?? throw node.Error("a mapping from preposition to condition is expected"))
            .Select(entry => KeyValuePair.Create(entry.Key, ArgumentCondition.Parse(entry.Value)))];

    private static RolePath[]? Paths(YamlNode? node) => node is null ? null : [.. node.Texts.Select(RolePath.Parse)];

    private static ClauseForms Forms(YamlNode? node)
    {
        var forms = ClauseForms.None;
        foreach (var text in node?.Texts ?? [])
        {
            if (!Enum.TryParse<ClauseForms>(text, ignoreCase: true, out var form)) throw node!.Error($"'{text}' is no form of a complement: that, to, ing, object, quote, or a preposition (of, from, for, with, over, about, against, at, in, into, on)");
            forms |= form;
        }

        // The data file names the two large families by their commonest member: "of" also stands for with, over, about and in, "from" for against.
        if (forms.HasFlag(ClauseForms.Of)) forms |= ClauseForms.With | ClauseForms.Over | ClauseForms.About | ClauseForms.In;
        if (forms.HasFlag(ClauseForms.From)) forms |= ClauseForms.Against;
        return forms;
    }

    private static QuantityKind? Counted(YamlNode? node)
    {
        if (node is null) return null;
        return Enum.TryParse<QuantityKind>(node.Text, ignoreCase: true, out var kind) ? kind : throw node.Error($"'{node.Text}' is nothing that is counted");
    }
}

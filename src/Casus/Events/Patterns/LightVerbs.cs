namespace Casus.Events.Patterns;

/// <summary>Verbs that carry an eventive noun (<c>light-verbs.yaml</c>): "carried out an attack", "came under attack", "the attack took place".</summary>
internal sealed class LightVerbs
{
    private LightVerbs(
        Dictionary<string, Trigger[]> acting,
        Dictionary<string, Trigger[]> undergoing,
        Dictionary<string, Trigger[]> happening,
        Dictionary<string, Trigger[]> harming,
        HashSet<string> measures,
        HashSet<string> standing)
    {
        Acting = acting;
        Undergoing = undergoing;
        Happening = happening;
        Harming = harming;
        Measures = measures;
        Standing = standing;
    }

    /// <summary>Verbs whose subject does the act, by lemma.</summary>
    public Dictionary<string, Trigger[]> Acting { get; }

    /// <summary>Verbs whose subject suffers the act, by lemma.</summary>
    public Dictionary<string, Trigger[]> Undergoing { get; }

    /// <summary>Verbs that take the act as their subject, by lemma.</summary>
    public Dictionary<string, Trigger[]> Happening { get; }

    /// <summary>Verbs that take the act as their subject and its victims as their object, by lemma.</summary>
    public Dictionary<string, Trigger[]> Harming { get; }

    /// <summary>Nouns that only measure what follows their "of": "a series of attacks".</summary>
    public HashSet<string> Measures { get; }

    /// <summary>Verbs whose participles describe how things stand: "militias backed by Iran".</summary>
    public HashSet<string> Standing { get; }

    /// <summary>Reads the file.</summary>
    /// <exception cref="DataFileException">A list is missing.</exception>
    public static LightVerbs Load(string path)
    {
        var root = YamlFile.Read(path);
        return new LightVerbs(Read(root, "acting"), Read(root, "undergoing"), Read(root, "happening"), Read(root, "harming"),
            (root["measure"] ?? throw root.Error("the list 'measure' is missing")).Texts.ToHashSet(StringComparer.Ordinal),
            (root["standing"] ?? throw root.Error("the list 'standing' is missing")).Texts.ToHashSet(StringComparer.Ordinal));
    }

    private static Dictionary<string, Trigger[]> Read(YamlNode root, string key) =>
        (root[key] ?? throw root.Error($"the list '{key}' is missing")).Texts
        .Select(text => Trigger.Parse(text, TriggerKind.Verb))
        .GroupBy(trigger => trigger.Head, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}

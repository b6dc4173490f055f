namespace Casus.Events.Patterns;

/// <summary>All patterns, operators and word lists of <c>data/patterns</c>, indexed by the lemma of the trigger's head. Immutable.</summary>
internal sealed class PatternLibrary
{
    internal const string OperatorFile = "operators.yaml";
    internal const string NotEventFile = "not-events.yaml";
    internal const string LightVerbFile = "light-verbs.yaml";
    private const string ClassFilePrefix = "classes";

    // Plain tables here and in the word lists: to freeze them costs a start more than the look-ups of a thousand articles gain.
    private readonly Dictionary<string, PatternTrigger[]> _patterns;
    private readonly Dictionary<string, OperatorTrigger[]> _operators;

    private PatternLibrary(IReadOnlyList<EventPattern> patterns, List<OperatorTrigger> operators, WordClasses classes, NotEvents notEvents, LightVerbs lightVerbs)
    {
        Patterns = patterns;
        Classes = classes;
        NotEvents = notEvents;
        LightVerbs = lightVerbs;
        _patterns = patterns.SelectMany(pattern => pattern.Triggers.Select(trigger => new PatternTrigger(pattern, trigger)))
            .GroupBy(entry => entry.Trigger.Head, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _operators = operators.GroupBy(entry => entry.Trigger.Head, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Trigger.Others.Length).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>All patterns in file order.</summary>
    public IReadOnlyList<EventPattern> Patterns { get; }

    /// <summary>The word classes.</summary>
    public WordClasses Classes { get; }

    /// <summary>Phrases and fields that are no events.</summary>
    public NotEvents NotEvents { get; }

    /// <summary>Verbs that carry an eventive noun.</summary>
    public LightVerbs LightVerbs { get; }

    /// <summary>Reads a folder of pattern files.</summary>
    /// <exception cref="DataFileException">A file is wrong, an id is taken twice, or a condition names a class that is not defined.</exception>
    public static PatternLibrary Load(string directory, Ontology ontology)
    {
        var files = Directory.GetFiles(directory, "*.yaml").Order(StringComparer.Ordinal).ToArray();
        var classes = WordClasses.Load(files.Where(IsClassFile));
        var reader = new PatternReader(ontology);
        var patterns = new List<EventPattern>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (IsClassFile(file) || Path.GetFileName(file) is OperatorFile or NotEventFile or LightVerbFile) continue;
            foreach (var pattern in reader.ReadPatterns(file))
            {
                if (!ids.Add(pattern.Id)) throw new DataFileException(file, 0, $"the id '{pattern.Id}' is taken twice");
                CheckClasses(pattern, classes, file);
                patterns.Add(pattern);
            }
        }

        var operators = PatternReader.ReadOperators(Path.Combine(directory, OperatorFile)).ToList();
        return new PatternLibrary(patterns, operators, classes, NotEvents.Load(Path.Combine(directory, NotEventFile)),
            LightVerbs.Load(Path.Combine(directory, LightVerbFile)));
    }

    /// <summary>The patterns with a trigger whose head is <paramref name="lemma"/>.</summary>
    public ReadOnlySpan<PatternTrigger> PatternsOf(string lemma) => _patterns.TryGetValue(lemma, out var found) ? found : [];

    /// <summary>The operators whose head is <paramref name="lemma"/>, longer ones first.</summary>
    public ReadOnlySpan<OperatorTrigger> OperatorsOf(string lemma) => _operators.TryGetValue(lemma, out var found) ? found : [];

    /// <summary>Whether a file holds word classes, not patterns.</summary>
    internal static bool IsClassFile(string path) => Path.GetFileName(path).StartsWith(ClassFilePrefix, StringComparison.Ordinal);

    /// <summary>Throws where a condition names a class that nobody defines.</summary>
    internal static void CheckClasses(EventPattern pattern, WordClasses classes, string file)
    {
        IEnumerable<ArgumentCondition?> conditions = [pattern.Subject, pattern.Object, pattern.Indirect, .. pattern.With.Select(entry => entry.Value), .. pattern.Without.Select(entry => entry.Value)];
        foreach (var condition in conditions)
            foreach (var word in (condition?.AnyOf ?? []).Concat(condition?.NoneOf ?? []))
                if (word.StartsWith('@') && !ActorClass.IsKnown(word) && !classes.Has(word))
                    throw new DataFileException(file, 0, $"pattern '{pattern.Id}' asks for the class '{word}', which neither classes*.yaml nor the resolver has");
    }
}

/// <summary>A pattern and one of its triggers.</summary>
internal sealed record PatternTrigger(EventPattern Pattern, Trigger Trigger);

/// <summary>An operator and one of its triggers.</summary>
internal sealed record OperatorTrigger(OperatorEntry Entry, TriggerKind Kind, Trigger Trigger);

namespace Casus.Events.Patterns;

/// <summary>Finds everything that is wrong in the pattern files, where <see cref="PatternLibrary"/> stops at the first error.</summary>
/// <param name="ontology">Types and modes.</param>
/// <param name="contexts">Names of the contexts.</param>
/// <param name="cameo">CAMEO codes.</param>
/// <param name="problems">Where to put what is found.</param>
internal sealed class PatternChecker(Ontology ontology, IReadOnlySet<string> contexts, IReadOnlySet<string> cameo, ICollection<DataFileProblem> problems)
{
    /// <summary>Checks all files of a folder.</summary>
    public void Check(string directory)
    {
        if (!Directory.Exists(directory)) return;
        var files = Directory.GetFiles(directory, "*.yaml").Order(StringComparer.Ordinal).ToArray();
        var classes = Try(() => WordClasses.Load(files.Where(PatternLibrary.IsClassFile)));
        var reader = new PatternReader(ontology);
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (PatternLibrary.IsClassFile(file) || Path.GetFileName(file) is PatternLibrary.OperatorFile or PatternLibrary.NotEventFile or PatternLibrary.LightVerbFile) continue;
            foreach (var node in Try(() => YamlFile.Read(file))?.Items ?? [])
            {
                if (Try(() => reader.ReadPattern(node)) is not { } pattern) continue;
                if (!lines.TryAdd(pattern.Id, pattern.Origin)) Add(node, $"the id '{pattern.Id}' is taken in {lines[pattern.Id]}; give this pattern another one");
                foreach (var context in pattern.Contexts)
                    if (!contexts.Contains(context)) Add(node["contexts"]!, $"'{context}' is no context of data/contexts");
                if (pattern.Cameo is { } code && !cameo.Contains(code)) Add(node["cameo"]!, $"'{code}' is no CAMEO code of data/cameo/goldstein.tsv; write it as a string with its leading zero");
                if (classes is not null) CheckClasses(pattern, classes, node);
            }
        }
    }

    private void CheckClasses(EventPattern pattern, WordClasses classes, YamlNode node)
    {
        try
        {
            PatternLibrary.CheckClasses(pattern, classes, node.Path);
        }
        catch (DataFileException exception)
        {
            Add(node, exception.Problem);
        }
    }

    private T? Try<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (DataFileException exception)
        {
            problems.Add(new DataFileProblem(exception.File, exception.Line, exception.Problem));
            return null;
        }
    }

    private void Add(YamlNode node, string message) => problems.Add(new DataFileProblem(node.Path, node.Line, message));
}

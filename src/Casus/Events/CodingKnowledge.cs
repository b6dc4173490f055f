using Casus.Events.Patterns;

namespace Casus.Events;

/// <summary>Everything the event coder knows, read once from <c>data/</c> and shared by all threads.</summary>
public sealed class CodingKnowledge
{
    private CodingKnowledge(Ontology ontology, PatternLibrary patterns, EffectTable effects, ContextFinder contexts, CameoMap cameo)
    {
        Ontology = ontology;
        Patterns = patterns;
        Effects = effects;
        Contexts = contexts;
        Cameo = cameo;
    }

    /// <summary>Types, modes, scores.</summary>
    public Ontology Ontology { get; }

    /// <summary>CAMEO codes and Goldstein values.</summary>
    public CameoMap Cameo { get; }

    /// <summary>Number of patterns.</summary>
    public int PatternCount => Patterns.Patterns.Count;

    internal PatternLibrary Patterns { get; }

    internal EffectTable Effects { get; }

    internal ContextFinder Contexts { get; }

    /// <summary>Reads a data folder.</summary>
    /// <exception cref="DataFileException">A file is wrong; names file, line and remedy.</exception>
    public static CodingKnowledge Load(string dataDirectory)
    {
        var ontology = Ontology.Load(Path.Combine(dataDirectory, "ontology", "plover.tsv"));
        var patterns = Path.Combine(dataDirectory, "patterns");
        return new CodingKnowledge(
            ontology,
            PatternLibrary.Load(patterns, ontology),
            EffectTable.Load(Path.Combine(patterns, "effects.tsv"), ontology),
            ContextFinder.Load(Path.Combine(dataDirectory, "contexts")),
            CameoMap.Load(Path.Combine(dataDirectory, "cameo"), ontology));
    }

    /// <summary>Finds everything that is wrong in the patterns, not the first thing only.</summary>
    internal static void Check(string dataDirectory, ICollection<DataFileProblem> problems)
    {
        Ontology ontology;
        try
        {
            ontology = Ontology.Load(Path.Combine(dataDirectory, "ontology", "plover.tsv"));
        }
        catch (DataFileException exception)
        {
            // Without types and modes nothing can be said about a pattern.
            problems.Add(new DataFileProblem(exception.File, exception.Line, exception.Problem));
            return;
        }

        var cameo = new HashSet<string>(StringComparer.Ordinal);
        var codes = Path.Combine(dataDirectory, "cameo", "goldstein.tsv");
        if (File.Exists(codes))
            foreach (var row in TableText.Read(codes).Rows) cameo.Add(row[0]);
        new PatternChecker(ontology, ContextNames(dataDirectory), cameo, problems).Check(Path.Combine(dataDirectory, "patterns"));
    }

    /// <summary>Names of the contexts of <c>data/contexts</c>; what cannot be read has none.</summary>
    internal static IReadOnlySet<string> ContextNames(string dataDirectory)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var directory = Path.Combine(dataDirectory, "contexts");
        if (!Directory.Exists(directory)) return names;
        foreach (var file in Directory.GetFiles(directory, "*.yaml"))
        {
            try
            {
                foreach (var node in YamlFile.Read(file).Items ?? [])
                    if (node["context"]?.Scalar is { } name) names.Add(name);
            }
            catch (DataFileException)
            {
                // Loading names the file and the line; here only the names count.
            }
        }

        return names;
    }
}

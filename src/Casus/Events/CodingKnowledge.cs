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
}

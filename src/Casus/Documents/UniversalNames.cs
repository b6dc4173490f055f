using System.Collections.Frozen;

namespace Casus.Documents;

/// <summary>Spells the tags and relations as the treebanks do (<c>nsubj:pass</c>, <c>PRP$</c>) and reads them back.</summary>
internal static class UniversalNames
{
    private static readonly string[] TagNames =
    [
        "_", "ADD", "AFX", "CC", "CD", ":", ",", "''", "$", "DT", "EX", "FW", "GW", "HYPH", "IN", "JJ", "JJR", "JJS", "-LRB-", "LS", "MD", "NFP", "NN",
        "NNP", "NNPS", "NNS", "``", "PDT", ".", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "-RRB-", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN",
        "VBP", "VBZ", "WDT", "WP", "WP$", "WRB",
    ];

    private static readonly string[] PartNames = [.. Enum.GetNames<PartOfSpeech>().Select(n => n.ToUpperInvariant())];
    private static readonly string[] RelationNames = [.. Enum.GetNames<DependencyRelation>().Select(n => n.ToLowerInvariant().Replace('_', ':'))];

    private static readonly FrozenDictionary<string, PennTag> Tags =
        TagNames.Select((name, i) => (name, i)).ToFrozenDictionary(p => p.name, p => (PennTag)p.i, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, PartOfSpeech> Parts =
        PartNames.Select((name, i) => (name, i)).ToFrozenDictionary(p => p.name, p => (PartOfSpeech)p.i, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, DependencyRelation> Relations =
        RelationNames.Select((name, i) => (name, i)).ToFrozenDictionary(p => p.name, p => (DependencyRelation)p.i, StringComparer.Ordinal);

    /// <summary>Number of relations in <see cref="DependencyRelation"/>.</summary>
    public static int RelationCount => RelationNames.Length;

    /// <summary>The treebank's spelling.</summary>
    public static string NameOf(PennTag tag) => TagNames[(int)tag];

    /// <summary>The treebank's spelling.</summary>
    public static string NameOf(PartOfSpeech part) => PartNames[(int)part];

    /// <summary>The treebank's spelling.</summary>
    public static string NameOf(DependencyRelation relation) => RelationNames[(int)relation];

    /// <summary>The tag of that name; <see cref="PennTag.None"/> for one that is not known.</summary>
    public static PennTag TagOf(string name) => Tags.GetValueOrDefault(name, PennTag.None);

    /// <summary>The tag of that name; <see cref="PartOfSpeech.X"/> for one that is not known.</summary>
    public static PartOfSpeech PartOf(string name) => Parts.GetValueOrDefault(name, PartOfSpeech.X);

    /// <summary>The relation of that name; an unknown subtype gives its base relation, an unknown base gives <see cref="DependencyRelation.Dep"/>.</summary>
    public static DependencyRelation RelationOf(string name)
    {
        if (Relations.TryGetValue(name, out var relation)) return relation;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Relations.TryGetValue(name[..colon], out relation) ? relation : DependencyRelation.Dep;
    }
}

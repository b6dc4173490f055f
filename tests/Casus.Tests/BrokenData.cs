namespace Casus.Tests;

/// <summary>A copy of <c>data/</c> in which many things were broken, checked once.</summary>
public sealed class BrokenData : IDisposable
{
    /// <summary>Rows put at the end of tables; a table that is not there is made, with the header of actors.</summary>
    private static readonly (string Table, string Row)[] Rows =
    [
        ("actors/zz.tsv", "Amina Odera\t\tperson\tKEX\tGOV\tmayor\t\t\town knowledge"),
        ("actors/zz.tsv", "Juma Barasa\t\tperson\tKEN\tGOV\tmayor\t\t\t"),
        ("actors/zz.tsv", "Ruth Barasa\t\tperson\tGBR\tGOV\tprime minister\t1998\t2001\town knowledge"),
        ("actors/zz.tsv", "Order of Rivers\tNATO\torganization\t\tIGO\talliance\t\t\town knowledge"),
        ("actors/agents.tsv", "gunman\tUAF\tperson\t"),
        ("places/borders.tsv", "IRQ\tSYX\tsome border\t34\t41"),
        ("places/regions.tsv", "Rivers\t\tregion\tKEN\t\t134\t41"),
        ("places/regions.tsv", "Hills\t\tprovince\tKEN\t\t34\t41"),
        ("cameo/plover-to-cameo.tsv", "ASSAULT\taerial\tcyber\t1999"),
        ("ontology/plover.tsv", "ASSAULT\tthrow\t4\t-99"),
        ("quantities/predicates.tsv", "hug\tobject\thugged"),
        ("dates/holidays.tsv", "Day of Rivers\t\t13-45"),
        ("places/moons.tsv", "Phobos"),
    ];

    private static readonly string[] Patterns =
    [
        "type: ASSALT", "type: ASSAULT\n  modes: [shouting]", "type: ASSAULT\n  contexts: [gardening]", "type: ASSAULT\n  cameo: \"999\"", "type: ASSAULT\n  object: [\"@gardener\"]",
    ];

    private readonly string _data = Directory.CreateTempSubdirectory("casus-data-").FullName;

    /// <summary>Copies, breaks, checks.</summary>
    public BrokenData()
    {
        foreach (var file in Directory.GetFiles(RepositoryFiles.Data, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_data, Path.GetRelativePath(RepositoryFiles.Data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var (table, row) in Rows)
        {
            var file = Path.Combine(_data, table);
            if (!File.Exists(file)) File.WriteAllText(file, "name\taliases\tkind\tcountry\tsectors\trole\tfrom\tto\tsource\n");
            File.AppendAllText(file, row + "\n");
        }

        for (var i = 0; i < Patterns.Length; i++)
            File.AppendAllText(Path.Combine(_data, "patterns", "new.yaml"), $"- id: new-{i}\n  {Patterns[i]}\n  verbs: [nudge]\n  catches: \"a\"\n  misses: \"b\"\n");
        Problems = DataChecker.Check(_data);
    }

    /// <summary>What the check found.</summary>
    public IReadOnlyList<DataFileProblem> Problems { get; }

    /// <summary>The problems that name a file and hold some words.</summary>
    public IEnumerable<DataFileProblem> At(string table, string words) =>
        Problems.Where(problem => Path.GetRelativePath(_data, problem.File).Replace('\\', '/') == table && problem.Message.Contains(words, StringComparison.Ordinal));

    /// <summary>The line of a row that was put in.</summary>
    public int LineOf(string table, string row) => Array.IndexOf(File.ReadAllLines(Path.Combine(_data, table)), row) + 1;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_data, recursive: true);
}

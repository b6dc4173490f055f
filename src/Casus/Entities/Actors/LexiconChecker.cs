namespace Casus.Entities.Actors;

/// <summary>Finds everything that is wrong in tables of actors and agent nouns: the shipped ones or a user's.</summary>
public static class LexiconChecker
{
    private const string ActorTables = "actors/*.tsv";
    private const string AgentTable = "actors/agents.tsv";

    /// <summary>Checks a user's tables by themselves: their names win over the shipped ones, so that these cannot contradict them.</summary>
    /// <param name="dataDirectory">The folder <c>data</c>, whose codes, sources and offices hold for the user's rows too.</param>
    /// <param name="lexicon">The user's tables.</param>
    /// <returns>What is wrong, by file as given, then by line.</returns>
    /// <exception cref="DataFileException">The data folder is not complete.</exception>
    public static IReadOnlyList<DataFileProblem> Check(string dataDirectory, UserLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(dataDirectory);
        ArgumentNullException.ThrowIfNull(lexicon);
        var problems = new List<DataFileProblem>();
        var schema = TableSchema.Load(Path.Combine(dataDirectory, "schema.tsv"));
        var tables = new TableChecker(new TableCodes(dataDirectory, Codes), problems);
        var actors = new ActorTableChecker(OfficeTable.Load(Path.Combine(dataDirectory, "offices.tsv")), problems);
        foreach (var file in lexicon.Files)
        {
            var text = TableText.Read(file);
            var isAgents = text.Header is ["noun", ..];
            var rows = tables.Check(text, schema.ColumnsOf(isAgents ? AgentTable : ActorTables) ?? throw NoSchema(dataDirectory));
            if (!isAgents && rows is not null) actors.Add(rows);
        }

        actors.Check();
        return InOrder(problems, lexicon.Files);
    }

    /// <summary>The code sets that stand in no table.</summary>
    internal static Dictionary<string, IReadOnlySet<string>> Codes { get; } = new(StringComparer.Ordinal)
    {
        ["sector"] = new HashSet<string>(Enum.GetNames<Sector>(), StringComparer.Ordinal),
    };

    /// <summary>Orders problems by file, then by line; those of one line as they were found.</summary>
    internal static IReadOnlyList<DataFileProblem> InOrder(IEnumerable<DataFileProblem> problems, IReadOnlyList<string> files)
    {
        var rank = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++) rank.TryAdd(files[i], i);
        return [.. problems.OrderBy(problem => rank.GetValueOrDefault(problem.File, int.MaxValue)).ThenBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];
    }

    private static DataFileException NoSchema(string dataDirectory) =>
        new(Path.Combine(dataDirectory, "schema.tsv"), 0, $"no row describes {ActorTables} or {AgentTable}; the data folder is not complete");
}

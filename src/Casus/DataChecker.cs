using Casus.Entities.Actors;
using Casus.Entities.Dates;
using Casus.Entities.Quantities;
using Casus.Events;

namespace Casus;

/// <summary>Finds everything that is wrong in a folder <c>data/</c>: every table by <c>data/schema.tsv</c>, every pattern, and what the engine would refuse to load.</summary>
public static class DataChecker
{
    private const string ActorFolder = "actors/";

    /// <summary>Checks a data folder.</summary>
    /// <param name="dataDirectory">The folder.</param>
    /// <returns>What is wrong, by file, then by line; empty where all is sound.</returns>
    /// <exception cref="DataFileException">The schema or the table of offices is missing.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder is missing.</exception>
    public static IReadOnlyList<DataFileProblem> Check(string dataDirectory)
    {
        ArgumentNullException.ThrowIfNull(dataDirectory);
        var problems = new List<DataFileProblem>();
        var files = Directory.GetFiles(dataDirectory, "*.tsv", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        CheckTables(dataDirectory, files, problems);
        CodingKnowledge.Check(dataDirectory, problems);
        CheckLoading(dataDirectory, problems);
        return LexiconChecker.InOrder(problems, files);
    }

    private static void CheckTables(string dataDirectory, string[] files, List<DataFileProblem> problems)
    {
        var schema = TableSchema.Load(Path.Combine(dataDirectory, "schema.tsv"));
        var codes = new Dictionary<string, IReadOnlySet<string>>(LexiconChecker.Codes, StringComparer.Ordinal) { ["context"] = CodingKnowledge.ContextNames(dataDirectory) };
        var tables = new TableChecker(new TableCodes(dataDirectory, codes), problems);
        var actors = new ActorTableChecker(OfficeTable.Load(Path.Combine(dataDirectory, "offices.tsv")), problems);
        foreach (var file in files)
        {
            var table = Path.GetRelativePath(dataDirectory, file).Replace('\\', '/');
            if (schema.ColumnsOf(table) is not { } columns)
            {
                problems.Add(new DataFileProblem(file, 0, $"no row of data/schema.tsv describes {table}; add one for each of its columns"));
                continue;
            }

            var rows = tables.Check(TableText.Read(file), columns);
            if (rows is not null && table.StartsWith(ActorFolder, StringComparison.Ordinal) && columns[0].Column == "name" && columns.Count == 9) actors.Add(rows);
        }

        actors.Check();
    }

    // What only the loaders know: the shape of rules and metonyms. Each stops at its first error, so a line that is named above is not named again.
    private static void CheckLoading(string dataDirectory, List<DataFileProblem> problems)
    {
        ReadOnlySpan<Action> loaders =
        [
            () => ActorLexicon.Load(dataDirectory),
            () => CodingKnowledge.Load(dataDirectory),
            () => _ = new DateResolver(dataDirectory),
            () => _ = new QuantityFinder(dataDirectory),
        ];
        foreach (var load in loaders)
        {
            try
            {
                load();
            }
            catch (DataFileException exception)
            {
                if (!problems.Exists(problem => problem.File == exception.File && (problem.Line == exception.Line || exception.Line == 0)))
                    problems.Add(new DataFileProblem(exception.File, exception.Line, exception.Problem));
            }
        }
    }
}

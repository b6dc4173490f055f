namespace Casus;

/// <summary>What every table of <c>data/</c> looks like, from <c>data/schema.tsv</c>. Immutable.</summary>
internal sealed class TableSchema
{
    private readonly Dictionary<string, List<ColumnRule>> _tables = new(StringComparer.Ordinal);

    private TableSchema()
    {
    }

    /// <summary>Reads the schema.</summary>
    /// <exception cref="DataFileException">The file is missing or not a table of four columns.</exception>
    public static TableSchema Load(string path)
    {
        if (!File.Exists(path)) throw new DataFileException(path, 0, "the file is missing; the data folder is not complete");
        var schema = new TableSchema();
        foreach (var row in TabSeparatedFile.Read(path, "table", "column", "holds", "rules"))
        {
            if (!schema._tables.TryGetValue(row[0], out var columns)) schema._tables[row[0]] = columns = [];
            var rules = row.List(3);
            columns.Add(new ColumnRule
            {
                Column = row[1],
                Holds = row[2],
                IsNeeded = rules.Contains("needed"),
                IsMany = rules.Contains("many"),
                IsUnique = rules.Contains("unique"),
            });
        }

        return schema;
    }

    /// <summary>The columns of a table in their order; null where no row is about it.</summary>
    /// <param name="table">Path below <c>data/</c>, with <c>/</c> between folders.</param>
    public IReadOnlyList<ColumnRule>? ColumnsOf(string table)
    {
        if (_tables.TryGetValue(table, out var columns)) return columns;
        var slash = table.LastIndexOf('/');
        return slash >= 0 && _tables.TryGetValue($"{table[..slash]}/*.tsv", out columns) ? columns : null;
    }
}

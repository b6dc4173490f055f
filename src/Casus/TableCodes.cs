namespace Casus;

/// <summary>The codes that cells may hold, by the word the schema uses for them: <c>=TABLE:COLUMN</c>, or a set that the caller knows.</summary>
/// <param name="dataDirectory">The folder <c>data</c>.</param>
/// <param name="named">Sets that stand in no table, such as <c>sector</c>.</param>
internal sealed class TableCodes(string dataDirectory, IReadOnlyDictionary<string, IReadOnlySet<string>> named)
{
    private readonly Dictionary<string, IReadOnlySet<string>?> _columns = new(StringComparer.Ordinal);

    /// <summary>The set; null where the words name none.</summary>
    public IReadOnlySet<string>? Of(string holds)
    {
        if (named.TryGetValue(holds, out var known)) return known;
        if (holds.Length < 2 || holds[0] != '=') return null;
        if (!_columns.TryGetValue(holds, out var values)) _columns[holds] = values = Read(holds);
        return values;
    }

    private HashSet<string>? Read(string holds)
    {
        var colon = holds.IndexOf(':', StringComparison.Ordinal);
        var path = colon < 0 ? null : Path.Combine(dataDirectory, holds[1..colon]);
        if (path is null || !File.Exists(path)) return null;
        var text = TableText.Read(path);
        var column = text.ColumnOf(holds[(colon + 1)..]);
        if (column < 0) return null;
        var values = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in text.Rows)
            if (column < row.Cells.Length && row.Cells[column].Trim() is { Length: > 0 } value) values.Add(value);
        return values;
    }
}

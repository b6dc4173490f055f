namespace Casus;

/// <summary>
/// Reads the tables of <c>data/</c>: UTF-8, a header line, tabs between cells, <c>#</c> starts a comment line, blank lines are passed over.
/// </summary>
internal static class TabSeparatedFile
{
    /// <summary>Whether the first line that is no comment is a header of these columns.</summary>
    public static bool HasHeader(string path, params ReadOnlySpan<string> columns)
    {
        foreach (var line in File.ReadLines(path))
            if (line.Length > 0 && line[0] != '#' && !string.IsNullOrWhiteSpace(line)) return line.Split('\t').AsSpan().SequenceEqual(columns);
        return false;
    }

    /// <summary>The rows of a table, each with its line number; a missing last cell reads as empty.</summary>
    /// <exception cref="DataFileException">The header differs from <paramref name="columns"/>, or a row has too many cells.</exception>
    public static IEnumerable<TableRow> Read(string path, params string[] columns)
    {
        var number = 0;
        var seenHeader = false;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#' || string.IsNullOrWhiteSpace(line)) continue;
            var cells = line.Split('\t');
            if (!seenHeader)
            {
                seenHeader = true;
                if (!cells.AsSpan().SequenceEqual(columns))
                    throw new DataFileException(path, number, $"the header must be: {string.Join(" <tab> ", columns)}");
                continue;
            }

            if (cells.Length > columns.Length)
                throw new DataFileException(path, number, $"{cells.Length} cells, at most {columns.Length} expected; is there a stray tab?");
            yield return new TableRow(path, number, cells);
        }
    }
}

/// <summary>One row of a table in <c>data/</c>.</summary>
internal readonly record struct TableRow(string Path, int Line, string[] Cells)
{
    /// <summary>The cell at <paramref name="index"/>, trimmed; empty where the row ends before it.</summary>
    public string this[int index] => index < Cells.Length ? Cells[index].Trim() : "";

    /// <summary>The parts of a cell between <c>|</c> signs, trimmed, without empty ones.</summary>
    public string[] List(int index) => this[index].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The error for something wrong in this row.</summary>
    public DataFileException Error(string problem) => new(Path, Line, problem);
}

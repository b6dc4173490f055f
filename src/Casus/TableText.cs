using System.Text;

namespace Casus;

/// <summary>
/// A table as it stands in its file, right or wrong: <see cref="TabSeparatedFile"/> stops at the first error, a check wants them all.
/// </summary>
internal sealed class TableText
{
    /// <summary>Comment lines that declare a source which the rows below may name.</summary>
    private const string SourceDeclaration = "# source:";

    private TableText(string path) => Path = path;

    /// <summary>Path of the file, as opened.</summary>
    public string Path { get; }

    /// <summary>Cells of the header; empty where the file holds no line.</summary>
    public IReadOnlyList<string> Header { get; private set; } = [];

    /// <summary>Line of the header.</summary>
    public int HeaderLine { get; private set; }

    /// <summary>The rows below the header.</summary>
    public List<TableRow> Rows { get; } = [];

    /// <summary>Sources that comment lines of the file declare.</summary>
    public HashSet<string> DeclaredSources { get; } = new(StringComparer.Ordinal);

    /// <summary>Lines with bytes that are no UTF-8, or with control characters.</summary>
    public List<int> UnreadableLines { get; } = [];

    /// <summary>Reads a file.</summary>
    public static TableText Read(string path)
    {
        var text = new TableText(path);
        var number = 0;
        foreach (var line in File.ReadLines(path, Encoding.UTF8))
        {
            number++;
            if (IsUnreadable(line)) text.UnreadableLines.Add(number);
            if (line.StartsWith(SourceDeclaration, StringComparison.Ordinal)) text.DeclaredSources.Add(line[SourceDeclaration.Length..].Trim());
            if (line.Length == 0 || line[0] == '#' || string.IsNullOrWhiteSpace(line)) continue;
            var cells = line.Split('\t');
            if (text.HeaderLine > 0)
            {
                text.Rows.Add(new TableRow(path, number, cells));
                continue;
            }

            text.HeaderLine = number;
            text.Header = Array.ConvertAll(cells, cell => cell.Trim());
        }

        return text;
    }

    /// <summary>Index of a column of the header; -1 where there is none.</summary>
    public int ColumnOf(string name)
    {
        for (var i = 0; i < Header.Count; i++)
            if (Header[i] == name) return i;
        return -1;
    }

    private static bool IsUnreadable(string line)
    {
        foreach (var c in line)
            if (c == '\uFFFD' || (char.IsControl(c) && c != '\t')) return true;
        return false;
    }
}

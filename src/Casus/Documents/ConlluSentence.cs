namespace Casus.Documents;

/// <summary>One sentence of a CoNLL-U file as it stands there: comments and rows of ten cells, multiword ranges and empty nodes included.</summary>
internal sealed class ConlluSentence
{
    /// <summary>Number of cells a row.</summary>
    public const int CellCount = 10;

    /// <summary>The lines that begin with <c>#</c>, whole.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>All rows in order.</summary>
    public List<string[]> Rows { get; } = [];

    /// <summary>Whether a row is a word, neither a range ("1-2") nor an empty node ("8.1").</summary>
    public static bool IsWord(string[] row) => row[0].AsSpan().IndexOfAny('-', '.') < 0;

    /// <summary>The rows that are words.</summary>
    public List<string[]> Words()
    {
        var words = new List<string[]>(Rows.Count);
        foreach (var row in Rows)
            if (IsWord(row)) words.Add(row);
        return words;
    }
}

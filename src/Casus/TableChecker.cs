using System.Globalization;

namespace Casus;

/// <summary>Holds tables against the schema and collects everything that is wrong, row by row.</summary>
/// <param name="codes">What cells may hold.</param>
/// <param name="problems">Where to put what is found.</param>
internal sealed class TableChecker(TableCodes codes, ICollection<DataFileProblem> problems)
{
    // A cell of a message is cut here: a list of fifty aliases tells no more than its beginning.
    private const int ShownLength = 60;

    /// <summary>Checks one table.</summary>
    /// <returns>The rows with their cells in the order of the rules, so that further checks can go on even where the columns are in another order; null where
    /// the header is not that of the table.</returns>
    public List<TableRow>? Check(TableText table, IReadOnlyList<ColumnRule> rules)
    {
        foreach (var line in table.UnreadableLines)
            Add(table.Path, line, "the line holds control characters or bytes that are not UTF-8; save the file as UTF-8 text and type the line anew");
        if (Order(table, rules) is not { } order) return null;
        var rows = new List<TableRow>(table.Rows.Count);
        var seenRows = new Dictionary<string, int>(StringComparer.Ordinal);
        var unique = new Dictionary<string, int>[rules.Count];
        for (var i = 0; i < rules.Count; i++) unique[i] = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var cells = new string[rules.Count];
            for (var i = 0; i < cells.Length; i++) cells[i] = row[order[i]];
            if (!HasColumns(row, rules, order)) continue;
            if (!seenRows.TryAdd(string.Join('\t', cells), row.Line))
                Add(row, $"the same row stands in line {seenRows[string.Join('\t', cells)]} already; take one of them out");
            for (var i = 0; i < cells.Length; i++)
            {
                CheckCell(table, row, rules[i], cells[i]);
                if (!rules[i].IsUnique || cells[i].Length == 0 || unique[i].TryAdd(cells[i], row.Line)) continue;
                Add(row, $"'{Shown(cells[i])}' stands in column {rules[i].Column} of line {unique[i][cells[i]]} already; put the two rows together");
            }

            rows.Add(new TableRow(row.Path, row.Line, cells));
        }

        return rows;
    }

    // Where each column of the rules stands in the file; null where the header is another one.
    private int[]? Order(TableText table, IReadOnlyList<ColumnRule> rules)
    {
        var wanted = string.Join(" <tab> ", rules.Select(rule => rule.Column));
        if (table.HeaderLine == 0)
        {
            Add(table.Path, 0, $"the table is empty; its first line must be: {wanted}");
            return null;
        }

        var order = new int[rules.Count];
        var inOrder = table.Header.Count == rules.Count;
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = table.ColumnOf(rules[i].Column);
            inOrder &= order[i] == i;
        }

        if (inOrder) return order;
        var isComplete = !order.Contains(-1);
        Add(table.Path, table.HeaderLine, isComplete && table.Header.Count == rules.Count
            ? $"the columns are in another order; they must be: {wanted}"
            : $"the header must be: {wanted}");
        return isComplete ? order : null;
    }

    private bool HasColumns(TableRow row, IReadOnlyList<ColumnRule> rules, int[] order)
    {
        var least = 0;
        for (var i = 0; i < rules.Count; i++)
            if (rules[i].IsNeeded) least = Math.Max(least, order[i] + 1);
        if (row.Cells.Length > rules.Count)
            Add(row, $"{row.Cells.Length} cells where the table has {rules.Count} columns; take out the stray tab");
        else if (row.Cells.Length < least)
            Add(row, $"{row.Cells.Length} cells where the table has {rules.Count} columns; a tab stands between two cells even where one is empty");
        else
            return true;
        return false;
    }

    private void CheckCell(TableText table, TableRow row, ColumnRule rule, string cell)
    {
        if (cell.Length == 0)
        {
            if (rule.IsNeeded) Add(row, $"{rule.Column} is missing");
            return;
        }

        if (cell.Length > 1 && cell[0] == '"' && cell[^1] == '"')
        {
            Add(row, $"{rule.Column} stands in quotation marks; a spreadsheet puts them there: save as plain text with tabs");
            return;
        }

        if (!rule.IsMany)
        {
            CheckValue(table, row, rule, cell);
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in cell.Split('|', StringSplitOptions.TrimEntries))
        {
            if (part.Length == 0) Add(row, $"{rule.Column} has an empty part between | signs; take out one |");
            else if (!seen.Add(part)) Add(row, $"{rule.Column} names '{Shown(part)}' twice; take one out");
            else CheckValue(table, row, rule, part);
        }
    }

    private void CheckValue(TableText table, TableRow row, ColumnRule rule, string value)
    {
        switch (rule.Holds)
        {
            case "text":
                return;
            case "date":
                if (!TableDates.TryRead(value, last: false, out _)) Add(row, $"'{Shown(value)}' in column {rule.Column} is no date; write YYYY, YYYY-MM or YYYY-MM-DD");
                return;
            case var range when range.StartsWith("number ", StringComparison.Ordinal) || range.StartsWith("integer ", StringComparison.Ordinal):
                CheckNumber(row, rule, value);
                return;
            case var list when list.Contains('|', StringComparison.Ordinal):
                if (!list.Split('|').Contains(value)) Add(row, $"'{Shown(value)}' is no {rule.Column}; it must be one of {list.Replace("|", ", ", StringComparison.Ordinal)}");
                return;
        }

        if (codes.Of(rule.Holds) is not { } known)
        {
            if (value != rule.Holds) Add(row, $"'{Shown(value)}' is no {rule.Column}; it must be {rule.Holds}");
        }
        else if (!known.Contains(value) && !(rule.Column == "source" && table.DeclaredSources.Contains(value)))
        {
            Add(row, $"'{Shown(value)}' is no {rule.Column} {WhereListed(rule, known)}");
        }
    }

    private void CheckNumber(TableRow row, ColumnRule rule, string value)
    {
        var isInteger = rule.Holds[0] == 'i';
        var range = rule.Holds.AsSpan(rule.Holds.IndexOf(' ', StringComparison.Ordinal) + 1);
        var dots = range.IndexOf("..", StringComparison.Ordinal);
        var low = dots > 0 ? double.Parse(range[..dots], CultureInfo.InvariantCulture) : double.MinValue;
        var high = dots + 2 < range.Length ? double.Parse(range[(dots + 2)..], CultureInfo.InvariantCulture) : double.MaxValue;
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || (isInteger && number != Math.Floor(number)))
            Add(row, $"'{Shown(value)}' in column {rule.Column} is no {(isInteger ? "whole number" : "number with a decimal point")}");
        else if (number < low || number > high)
            Add(row, $"{value} in column {rule.Column} is out of range; it must be {range}");
    }

    // Few codes are listed, many are pointed at.
    private static string WhereListed(ColumnRule rule, IReadOnlySet<string> known)
    {
        const int Few = 40;
        if (rule.Column == "source") return "of data/sources.tsv; name one of those, or declare it in a line '# source: …' at the head of the file";
        return known.Count <= Few ? $"code; it must be one of {string.Join(", ", known.Order(StringComparer.Ordinal))}" : $"of data/{rule.Holds.TrimStart('=').Split(':')[0]}; look it up there";
    }

    private static string Shown(string cell) => cell.Length <= ShownLength ? cell : $"{cell[..ShownLength]}…";

    private void Add(TableRow row, string message) => Add(row.Path, row.Line, message);

    private void Add(string file, int line, string message) => problems.Add(new DataFileProblem(file, line, message));
}

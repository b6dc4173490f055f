namespace Casus;

/// <summary>What may stand in one column of a table: a row of <c>data/schema.tsv</c>.</summary>
internal sealed record ColumnRule
{
    /// <summary>Name in the header.</summary>
    public required string Column { get; init; }

    /// <summary>The sort of value: text, date, number A..B, integer A..B, words between |, =TABLE:COLUMN, sector, context.</summary>
    public required string Holds { get; init; }

    /// <summary>Whether the cell may not be empty.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>Whether the cell is a list, its parts between | signs.</summary>
    public bool IsMany { get; init; }

    /// <summary>Whether no two rows may have the same cell.</summary>
    public bool IsUnique { get; init; }
}

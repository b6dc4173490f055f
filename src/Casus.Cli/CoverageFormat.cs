namespace Casus.Cli;

/// <summary>Forms of the list of unknown names.</summary>
internal enum CoverageFormat
{
    /// <summary>Columns for people.</summary>
    Table,

    /// <summary>Cells with tabs between them and a header: to open in a spreadsheet.</summary>
    Tsv,

    /// <summary>One JSON object a name.</summary>
    Jsonl,
}

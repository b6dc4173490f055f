namespace Casus.Cli;

/// <summary>How <c>casus code</c> prints events.</summary>
internal enum EventFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>One JSON object an event (docs/formats.md).</summary>
    Jsonl,

    /// <summary>One row an event, with a header.</summary>
    Csv,

    /// <summary>PLOVER's JSON lines interchange records.</summary>
    Plover,
}

namespace Casus.Articles;

/// <summary>How articles are read. The limits guard against hostile input; where one is hit, a diagnostic says so.</summary>
public sealed record ArticleReaderOptions
{
    /// <summary>Publication date of articles that have none of their own; null by default.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>
    /// Bytes read of one page, one plain text or one JSONL row, after decompression; what follows is left out. Default 64 MiB, at most
    /// 512 MiB.
    /// </summary>
    public long MaxFileBytes { get; init; } = 64L << 20;

    /// <summary>
    /// Element nesting in a page from which on its text is taken without its structure. Default 512, at most 4096; pages of real
    /// newspapers stay below 60.
    /// </summary>
    public int MaxDepth { get; init; } = 512;

    /// <summary>Elements in a page from which on its text is taken without its structure. Default 1,000,000.</summary>
    public int MaxElements { get; init; } = 1_000_000;

    /// <summary>Checks the limits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit is zero, negative or above what its comment allows.</exception>
    internal ArticleReaderOptions Validated()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxFileBytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxFileBytes, 1L << 29);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxDepth);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxDepth, 4096);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxElements);
        return this;
    }
}

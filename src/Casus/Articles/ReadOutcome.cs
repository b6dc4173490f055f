namespace Casus.Articles;

/// <summary>What reading one input gave: an article, or the reason why there is none. Exactly one of the two is set.</summary>
public sealed record ReadOutcome
{
    /// <summary>Where it came from: the path as given, with <c>:line</c> for a row of a JSONL file.</summary>
    public required string Origin { get; init; }

    /// <summary>The article; null where reading failed.</summary>
    public Article? Article { get; init; }

    /// <summary>Why there is no article, naming the input and the remedy; null where there is one.</summary>
    public Diagnostic? Failure { get; init; }
}

using Casus.Documents;

namespace Casus.Entities.Quantities;

/// <summary>A number of people in the text: "at least 12 soldiers were killed" is killed, low 12, best 12, no upper bound.</summary>
public sealed record Quantity
{
    /// <summary>The sentence it stands in.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The words of the number ("at least 12", "dozens"), without the counted noun.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>Where those words stand.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Index of the token that is counted ("soldiers"), or of the number itself.</summary>
    public required int Counted { get; init; }

    /// <summary>Index of the verb or noun that says what happened to them ("killed"); -1 where there is none.</summary>
    public int Predicate { get; init; } = -1;

    /// <summary>What is counted; null where the clause does not tell.</summary>
    public QuantityKind? Kind { get; init; }

    /// <summary>Lower bound; null where there is none.</summary>
    public long? Low { get; init; }

    /// <summary>Best reading; null where there is none ("dozens").</summary>
    public long? Best { get; init; }

    /// <summary>Upper bound; null where there is none.</summary>
    public long? High { get; init; }

    /// <summary>Whether it is the sum so far ("raising the toll to 14"), which holds what was told before.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Whether it comes on top of what was told before ("two more people died").</summary>
    public bool IsAddition { get; init; }
}

using Casus.Documents;

namespace Casus.Entities.Dates;

/// <summary>A time expression in the text and what it means. Without a publication date a relative one stays unresolved.</summary>
public sealed record DateExpression
{
    /// <summary>The sentence it stands in.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>Its words.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>Where its words stand.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The TIMEX3 type.</summary>
    public required DateExpressionType Type { get; init; }

    /// <summary>TIMEX3 value (<c>2021-06-27</c>, <c>2021-W25</c>, <c>2020-01</c>, <c>P3Y</c>, <c>PAST_REF</c>); null where unresolved.</summary>
    public string? Value { get; init; }

    /// <summary>First day; null where not known.</summary>
    public DateOnly? Begin { get; init; }

    /// <summary>Last day, included; null where not known or open.</summary>
    public DateOnly? End { get; init; }

    /// <summary>How exact it is.</summary>
    public DateGranularity Granularity { get; init; }

    /// <summary>What it was counted from, for the trace: <c>calendar</c>, <c>publication</c>, <c>text</c>, <c>none</c>.</summary>
    public string Anchor { get; init; } = "none";
}

using Casus.Documents;

namespace Casus.Entities.Quotes;

/// <summary>Who says what: a direct or indirect quotation with its speaker and cue. Spans count in the text of the sentences' part.</summary>
public sealed record Quotation
{
    /// <summary>The sentence of the cue, or the first one of the content where there is no cue.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The speaker's words; empty where no speaker is named.</summary>
    public IReadOnlyList<TextSpan> Source { get; init; } = [];

    /// <summary>The speaker as a mention; null where no speaker is named.</summary>
    public Mention? Speaker { get; init; }

    /// <summary>The verb or phrase of saying.</summary>
    public IReadOnlyList<TextSpan> Cue { get; init; } = [];

    /// <summary>What is said; several spans where the cue stands in between.</summary>
    public IReadOnlyList<TextSpan> Content { get; init; } = [];

    /// <summary>Which of its words stand in quotation marks, marks included.</summary>
    public IReadOnlyList<TextSpan> Quoted { get; init; } = [];

    /// <summary>What the speaker does with the content: only <see cref="QuotationKind.Speech"/> and <see cref="QuotationKind.Evidence"/> report it.</summary>
    public QuotationKind Kind { get; init; }

    /// <summary>Whether it stands inside what somebody else says: "Ali said that his brother had told him …".</summary>
    public bool IsNested { get; init; }

    /// <summary>Whether it stands in quotation marks.</summary>
    public bool IsDirect { get; init; }
}

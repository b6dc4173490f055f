using Casus.Documents;
using Casus.Entities.Dates;
using Casus.Entities.Places;
using Casus.Entities.Quantities;
using Casus.Entities.Quotes;

namespace Casus.Entities;

/// <summary>A document whose words are tied to the world: who, where, when, how many, who says so. All lists are in text order.</summary>
public sealed class ResolvedDocument
{
    /// <summary>The document, unchanged.</summary>
    public required Document Document { get; init; }

    /// <summary>Everything that names or stands for a thing, by sentence and first token; longer ones first.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>Place names.</summary>
    public required IReadOnlyList<ToponymResolution> Places { get; init; }

    /// <summary>Time expressions.</summary>
    public required IReadOnlyList<DateExpression> Dates { get; init; }

    /// <summary>Numbers of people.</summary>
    public required IReadOnlyList<Quantity> Quantities { get; init; }

    /// <summary>Quotations.</summary>
    public required IReadOnlyList<Quotation> Quotations { get; init; }

    /// <summary>What the resolver noticed.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}

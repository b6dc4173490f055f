namespace Casus.Entities.Quotes;

/// <summary>A word of <c>data/quotes/cues.tsv</c> and what may follow it.</summary>
/// <param name="Kind">What it does with its content.</param>
/// <param name="Content">The forms of the content.</param>
/// <param name="Prepositions">Prepositions that bring in the content: "worried about".</param>
/// <param name="Rest">The words that belong to it behind the first: "out" of "point out"; empty for a single word.</param>
internal sealed record AttributionCue(QuotationKind Kind, CueContent Content, string[] Prepositions, string[] Rest)
{
    /// <summary>Whether it can bring in a quotation without a that-clause: "…, she noted".</summary>
    public bool TakesQuote => (Content & CueContent.Quote) != 0;

    /// <summary>Whether it takes content of that form.</summary>
    public bool Takes(CueContent form) => (Content & form) != 0;

    /// <summary>Whether the preposition brings in its content.</summary>
    public bool Takes(ReadOnlySpan<char> preposition)
    {
        foreach (var own in Prepositions)
            if (preposition.SequenceEqual(own)) return true;
        return false;
    }
}

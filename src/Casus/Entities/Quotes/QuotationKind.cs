namespace Casus.Entities.Quotes;

/// <summary>What somebody does with the content that is ascribed to him.</summary>
public enum QuotationKind : byte
{
    /// <summary>Somebody says or writes it: "said that", "according to", "a claim that".</summary>
    Speech,

    /// <summary>Somebody thinks, knows or feels it: "believes that", "worried about".</summary>
    Thought,

    /// <summary>Somebody wants, plans, backs or opposes it: "wants to", "opposes".</summary>
    Stance,

    /// <summary>A document, a poll or an inquiry shows it: "the report found that".</summary>
    Evidence,

    /// <summary>It seems so to somebody who is not named: "appears to", "reportedly".</summary>
    Seeming,
}

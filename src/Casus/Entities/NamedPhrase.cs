using Casus.Documents;
using Casus.Entities.Actors;

namespace Casus.Entities;

/// <summary>A base noun phrase that stands for somebody: what a mention is made of.</summary>
internal sealed record NamedPhrase
{
    /// <summary>All its words.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>Index of the head token.</summary>
    public required int Head { get; init; }

    /// <summary>The words of the name, or the head.</summary>
    public required TokenRange Name { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>Whether its core is a proper name.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether it is a name of the lexicon, whose actor is beyond doubt.</summary>
    public bool IsKnown { get; init; }

    /// <summary>The agent noun at its core; null where a name is the core.</summary>
    public AgentNoun? Agent { get; init; }

    /// <summary>Who is meant; null where it is no actor.</summary>
    public Actor? Actor { get; init; }
}

using Casus.Entities.Quantities;

namespace Casus.Events.Patterns;

/// <summary>One entry of <c>data/patterns</c>: which words, with which arguments, are an event of which type, and who is who in it.</summary>
internal sealed record EventPattern
{
    /// <summary>Unique id.</summary>
    public required string Id { get; init; }

    /// <summary>The type it codes.</summary>
    public required EventType Type { get; init; }

    /// <summary>The modes it codes.</summary>
    public required string[] Modes { get; init; }

    /// <summary>The contexts that come with it.</summary>
    public required string[] Contexts { get; init; }

    /// <summary>The CAMEO code, where the pattern is more specific than type and mode.</summary>
    public string? Cameo { get; init; }

    /// <summary>Verb, noun or adjective.</summary>
    public required TriggerKind Kind { get; init; }

    /// <summary>The words that trigger it.</summary>
    public required Trigger[] Triggers { get; init; }

    /// <summary>Condition on the logical subject.</summary>
    public ArgumentCondition? Subject { get; init; }

    /// <summary>Whether a noun needs its subject: "a raid by militants" is force, a raid by nobody in particular may be the tax office's.</summary>
    public bool NeedsSubject { get; init; }

    /// <summary>Condition on the logical object.</summary>
    public ArgumentCondition? Object { get; init; }

    /// <summary>Condition on the indirect object.</summary>
    public ArgumentCondition? Indirect { get; init; }

    /// <summary>Prepositional phrases that must be there.</summary>
    public required KeyValuePair<string, ArgumentCondition>[] With { get; init; }

    /// <summary>Prepositional phrases that must not be there.</summary>
    public required KeyValuePair<string, ArgumentCondition>[] Without { get; init; }

    /// <summary>Complement clauses, one of which must follow; none = no condition.</summary>
    public ClauseForms Clause { get; init; }

    /// <summary>Whether the clause must be reported speech: an evaluation counts only where somebody voices it.</summary>
    public bool InSpeech { get; init; }

    /// <summary>Where the source is found, first that is there.</summary>
    public required RolePath[] Source { get; init; }

    /// <summary>Where the target is found, first that is there.</summary>
    public required RolePath[] Target { get; init; }

    /// <summary>Whether both sides are sources.</summary>
    public bool IsReciprocal { get; init; }

    /// <summary>What the victims' numbers count.</summary>
    public QuantityKind? Counts { get; init; }

    /// <summary>Whether the counted people are the subject ("thousands marched") rather than the object ("killed 12").</summary>
    public bool CountsSubject { get; init; }

    /// <summary>Breaks ties by hand.</summary>
    public int Priority { get; init; }

    /// <summary>A sentence of our own that it catches.</summary>
    public required string Catches { get; init; }

    /// <summary>A sentence of our own that it must not catch.</summary>
    public required string Misses { get; init; }

    /// <summary>File and line, for messages.</summary>
    public required string Origin { get; init; }

    /// <summary>How much its conditions narrow; the more specific of two fitting patterns wins.</summary>
    public int Specificity { get; init; }
}

namespace Casus.Events;

/// <summary>What the words around a predicate say about its reality.</summary>
[Flags]
internal enum Modality
{
    /// <summary>Nothing: a plain statement.</summary>
    None = 0,

    /// <summary>"did not attack".</summary>
    Negated = 1,

    /// <summary>"will attack".</summary>
    Future = 2,

    /// <summary>"would attack": a future of the past, or a condition.</summary>
    Would = 4,

    /// <summary>"may attack".</summary>
    Possible = 8,

    /// <summary>In a condition or a question.</summary>
    Conditional = 16,

    /// <summary>"must leave".</summary>
    Obligation = 32,

    /// <summary>"had attacked".</summary>
    Pluperfect = 64,

    /// <summary>"allegedly attacked".</summary>
    Alleged = 128,
}

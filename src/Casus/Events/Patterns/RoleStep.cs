namespace Casus.Events.Patterns;

/// <summary>One step of a <see cref="RolePath"/>.</summary>
internal enum RoleStep : byte
{
    /// <summary>No step.</summary>
    None,

    /// <summary>The logical subject.</summary>
    Subject,

    /// <summary>The logical object.</summary>
    Object,

    /// <summary>The indirect object.</summary>
    Indirect,

    /// <summary>The possessor: "Iran's refusal".</summary>
    Possessive,

    /// <summary>A modifier that is an actor: "Israeli airstrike".</summary>
    Modifier,

    /// <summary>The complement of a preposition.</summary>
    Preposition,

    /// <summary>The predicate of the complement clause.</summary>
    Clause,

    /// <summary>Who says the sentence, where it is reported speech.</summary>
    Speaker,

    /// <summary>The event has no such party.</summary>
    Nobody,
}

namespace Casus.Entities.References;

/// <summary>Whether something is "who" or "what".</summary>
internal enum Animacy : byte
{
    /// <summary>Not known: a name that nothing explains.</summary>
    Unknown,

    /// <summary>A person or people.</summary>
    Person,

    /// <summary>A thing, an idea, a place, a body.</summary>
    Thing,
}

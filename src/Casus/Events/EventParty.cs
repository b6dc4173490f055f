using Casus.Entities.Actors;

namespace Casus.Events;

/// <summary>A source, target or speaker of an event: the words and who they mean.</summary>
public sealed record EventParty
{
    /// <summary>The words, as written.</summary>
    public required string Text { get; init; }

    /// <summary>Where they stand, in the text of the event's sentence (or of the part the party was found in).</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Who they mean; an actor without entity, country and sector is an unknown name that is kept.</summary>
    public required Actor Actor { get; init; }
}

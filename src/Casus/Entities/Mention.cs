using Casus.Documents;
using Casus.Entities.Actors;

namespace Casus.Entities;

/// <summary>Words that name or stand for a thing in the world, and the actor they were resolved to.</summary>
public sealed record Mention
{
    /// <summary>The sentence it stands in.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>All its words, titles and modifiers included ("Iraqi Shia militia commander Abu X").</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>Index of the syntactic head token.</summary>
    public required int Head { get; init; }

    /// <summary>The words of the name alone, or the head where there is none.</summary>
    public required TokenRange Name { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>Whether it holds a proper name.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether it is a pronoun.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>
    /// Whether it only names a thing, an idea or a time, or points at one ("the road", "this"): nobody who takes part in an event, so that
    /// event coding and quotations pass over it.
    /// </summary>
    public bool IsThing { get; init; }

    /// <summary>Who or what it means on the article's date; null where it is no actor.</summary>
    public Actor? Actor { get; init; }

    /// <summary>Number of the coreference cluster in the article; mentions with the same number mean the same thing.</summary>
    public int Cluster { get; init; }

    /// <summary>Whether its name is a people's or an adjective of one ("Americans", "Dutch"), though it stands for the country in event coding.</summary>
    internal bool IsDemonym { get; init; }

    /// <summary>Whether it is a time expression: "Tuesday", "the week".</summary>
    internal bool IsTime { get; init; }

    /// <summary>Whether it is several things joined ("the minister and his aide"), which "they" may stand for.</summary>
    internal bool IsCoordination { get; init; }

    /// <summary>Where all its words stand.</summary>
    public TextSpan Span => Sentence.SpanOf(Tokens);
}

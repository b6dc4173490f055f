using Casus.Documents;

namespace Casus.Entities.Places;

/// <summary>A place name in the text and the gazetteer entry it means; ambiguity is kept in <see cref="Candidates"/>.</summary>
public sealed record ToponymResolution
{
    /// <summary>The sentence it stands in.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>Its words.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>Where its words stand.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Whether the place itself is meant.</summary>
    public ToponymKind Kind { get; init; }

    /// <summary>Whether it is a country's or continent's adjective ("Syrian forces"): always associative, never the place of an event.</summary>
    public bool IsAdjective { get; init; }

    /// <summary>The chosen entry; null where it was left unresolved.</summary>
    public required Place? Place { get; init; }

    /// <summary>The entries of that name that were weighed, best first, the chosen one included.</summary>
    public IReadOnlyList<Place> Candidates { get; init; } = [];

    /// <summary>Name of the policy that chose, for the trace.</summary>
    public string Policy { get; init; } = "";
}

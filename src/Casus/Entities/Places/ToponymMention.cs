using Casus.Documents;

namespace Casus.Entities.Places;

/// <summary>A place name found in a text, before it is decided which place it means.</summary>
internal sealed class ToponymMention
{
    /// <summary>The sentence it stands in.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>Its words.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>Where they stand; equals the words' span but for spans given from outside.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Normalised name.</summary>
    public required string Key { get; init; }

    /// <summary>Everything that bears the name.</summary>
    public required List<PlaceCandidate> Candidates { get; init; }

    /// <summary>Whether the place itself is meant.</summary>
    public ToponymKind Kind { get; set; }

    /// <summary>The place behind the comma ("Mosul, Iraq"); null where there is none.</summary>
    public ToponymMention? Container { get; set; }

    /// <summary>What the words beside the name say it is ("Aleppo province"); null where they say nothing.</summary>
    public PlaceFeature? Designated { get; set; }

    /// <summary>Whether it stands in the dateline.</summary>
    public bool IsDateline { get; set; }

    /// <summary>A place that the words settle by themselves, such as a border; null otherwise.</summary>
    public Place? Settled { get; set; }

    /// <summary>Whether it names a building, road or site that is in no table; it is put at the place in its name, or else at the one named nearest.</summary>
    public bool IsFacility { get; init; }

    /// <summary>How much speaks for a place name; only for ranking while finding.</summary>
    public double Evidence { get; set; }
}

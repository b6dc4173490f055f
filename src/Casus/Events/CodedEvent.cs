using Casus.Articles;
using Casus.Documents;

namespace Casus.Events;

/// <summary>One coded record: who did what to whom, where, when, at what cost, who says so, and which words say it.</summary>
public sealed record CodedEvent
{
    /// <summary>Stable id: the same article and engine give the same ids.</summary>
    public required string Id { get; init; }

    /// <summary>The article it was coded from.</summary>
    public required Article Article { get; init; }

    /// <summary>The sentence it was coded from; spans count in that sentence's text.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>PLOVER type.</summary>
    public required EventType Type { get; init; }

    /// <summary>PLOVER modes of the type: how.</summary>
    public IReadOnlyList<string> Modes { get; init; } = [];

    /// <summary>PLOVER contexts: why, on what matter.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>Auxiliary modes.</summary>
    public AuxiliaryModes Auxiliary { get; init; }

    /// <summary>1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    public required int QuadClass { get; init; }

    /// <summary>PLOVER conflict-cooperation score, -10 to 10.</summary>
    public required double Score { get; init; }

    /// <summary>The most specific CAMEO code.</summary>
    public string? Cameo { get; init; }

    /// <summary>Goldstein value of the CAMEO code, -10 to 10.</summary>
    public double? Goldstein { get; init; }

    /// <summary>The words that name the act.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>Who does it; several for compound actors and for reciprocal events.</summary>
    public IReadOnlyList<EventParty> Sources { get; init; } = [];

    /// <summary>To whom; empty for reciprocal events.</summary>
    public IReadOnlyList<EventParty> Targets { get; init; } = [];

    /// <summary>Where; null where not known.</summary>
    public EventPlace? Place { get; init; }

    /// <summary>When; null where not known.</summary>
    public EventDate? Date { get; init; }

    /// <summary>Numbers of people, one a kind.</summary>
    public IReadOnlyList<Magnitude> Magnitudes { get; init; } = [];

    /// <summary>Whoever, other than the narrator, reports the event; null in a speech act of the speaker's own.</summary>
    public EventParty? Speaker { get; init; }

    /// <summary>How firmly it is claimed.</summary>
    public Assertion Assertion { get; init; }

    /// <summary>How sure the engine is, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>What produced it.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Readings that were weighed, for <c>casus explain</c>; empty unless asked for.</summary>
    public IReadOnlyList<string> Trace { get; init; } = [];
}

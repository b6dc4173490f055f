using Casus.Documents;
using Casus.Events.Clauses;
using Casus.Events.Patterns;

namespace Casus.Events;

/// <summary>An event while it is being coded: what is known so far about one act in one sentence.</summary>
internal sealed class EventDraft
{
    /// <summary>The sentence.</summary>
    public required SentenceReading Reading { get; init; }

    /// <summary>The predicate: the pattern's trigger, or the operator whose speech act took its place.</summary>
    public required int Token { get; init; }

    /// <summary>The innermost predicate, where the circumstances stand.</summary>
    public required int Act { get; init; }

    /// <summary>The words of the trigger.</summary>
    public required TokenRange Words { get; init; }

    /// <summary>The pattern that found it; null where an operator alone made it.</summary>
    public EventPattern? Pattern { get; init; }

    /// <summary>PLOVER type.</summary>
    public required EventType Type { get; set; }

    /// <summary>PLOVER modes.</summary>
    public List<string> Modes { get; init; } = [];

    /// <summary>Who does it.</summary>
    public List<EventParty> Sources { get; init; } = [];

    /// <summary>To whom.</summary>
    public List<EventParty> Targets { get; init; } = [];

    /// <summary>Head tokens of the arguments that became parties, for the numbers.</summary>
    public List<int> CountedTokens { get; init; } = [];

    /// <summary>The numbers of people that belong to it.</summary>
    public List<Magnitude> Magnitudes { get; } = [];

    /// <summary>Auxiliary modes.</summary>
    public AuxiliaryModes Auxiliary { get; set; }

    /// <summary>Who reports it.</summary>
    public EventParty? Speaker { get; set; }

    /// <summary>How firmly.</summary>
    public Assertion Assertion { get; set; }

    /// <summary>Ids of pattern and operators, innermost first.</summary>
    public required string Chain { get; set; }

    /// <summary>Whether a speech act of an operator took the place of a pattern's event.</summary>
    public bool IsSpeechAct { get; init; }

    /// <summary>Whether the trigger itself holds the negation ("did not accept" as a refusal), so that it negates nothing more.</summary>
    public bool IsNegationSpent { get; init; }

    /// <summary>How specifically the pattern fits.</summary>
    public int Score { get; init; }

    /// <summary>Weighed readings, where the caller asked for them.</summary>
    public List<string>? Trace { get; init; }

    /// <summary>Whether another draft has taken it in.</summary>
    public bool IsAbsorbed { get; set; }
}

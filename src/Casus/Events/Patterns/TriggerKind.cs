namespace Casus.Events.Patterns;

/// <summary>What sort of word names the act.</summary>
public enum TriggerKind : byte
{
    /// <summary>A verb: "bombed".</summary>
    Verb,

    /// <summary>An eventive noun: "airstrike".</summary>
    Noun,

    /// <summary>A predicative adjective: "critical of".</summary>
    Adjective,
}

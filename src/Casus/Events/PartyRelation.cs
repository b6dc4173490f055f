namespace Casus.Events;

/// <summary>The relation between two given parties of a sentence.</summary>
/// <param name="Type">The PLOVER type; null where no word of the sentence names an act.</param>
/// <param name="QuadClass">Its quad class, 1 to 4.</param>
/// <param name="Modes">Its modes.</param>
/// <param name="Auxiliary">Its auxiliary modes.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Pattern">What found it.</param>
public sealed record PartyRelation(EventType? Type, int? QuadClass, IReadOnlyList<string> Modes, AuxiliaryModes Auxiliary, double Confidence, string? Pattern);

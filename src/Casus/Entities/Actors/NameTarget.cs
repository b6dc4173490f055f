namespace Casus.Entities.Actors;

/// <summary>What a sequence of words may name, and how it must be written to do so.</summary>
/// <param name="Entry">The bearer.</param>
/// <param name="Form">In which way it is named.</param>
/// <param name="Sector">What a metonym stands for (Pentagon: MIL); null otherwise.</param>
/// <param name="Capitals">Bit i: word i must begin with a capital in text of mixed case.</param>
/// <param name="IsShortAcronym">Whether it must be in capitals throughout, since the small letters are another word ("US", "WHO").</param>
/// <param name="Words">Number of words.</param>
internal readonly record struct NameTarget(ActorEntry Entry, NameForm Form, Sector? Sector, uint Capitals, bool IsShortAcronym, int Words);

using Casus.Documents;
using Casus.Events.Clauses;

namespace Casus.Events.Patterns;

/// <summary>A pattern that fits at a token.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Trigger">The words of the pattern that were found.</param>
/// <param name="Frame">The arguments of the trigger.</param>
/// <param name="Words">The words of the trigger, particles included.</param>
/// <param name="Modes">Its modes, and those of other patterns of its type that fit the same words: "assassinated in a drone strike" is targeted and drone.</param>
/// <param name="Score">How specifically it fits, for ranking only.</param>
internal sealed record PatternMatch(EventPattern Pattern, Trigger Trigger, PredicateFrame Frame, TokenRange Words, string[] Modes, int Score);

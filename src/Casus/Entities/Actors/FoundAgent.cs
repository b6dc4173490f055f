using Casus.Documents;

namespace Casus.Entities.Actors;

/// <summary>Words of a sentence that are an agent noun.</summary>
/// <param name="Tokens">The words.</param>
/// <param name="Agent">The row of the lexicon.</param>
internal readonly record struct FoundAgent(TokenRange Tokens, AgentNoun Agent);

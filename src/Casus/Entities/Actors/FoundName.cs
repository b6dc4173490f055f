using Casus.Documents;

namespace Casus.Entities.Actors;

/// <summary>Words of a sentence that are a name of the lexicon.</summary>
/// <param name="Tokens">The words, a leading article of the name ("al-") included, "the" not.</param>
/// <param name="Target">What they name; where several things share the name, the one that fits the document.</param>
/// <param name="IsShared">Whether several things share the name.</param>
/// <param name="Node">The node of the trie, from which the others can be found.</param>
/// <param name="Capitals">Bit i: word i stands with a capital.</param>
/// <param name="IsAllCapitals">Whether every letter is a capital.</param>
internal readonly record struct FoundName(TokenRange Tokens, NameTarget Target, bool IsShared, int Node, uint Capitals, bool IsAllCapitals);

using Casus.Documents;

namespace Casus.Entities.Actors;

/// <summary>One place in a document where somebody is named, or meant by a noun, whom the lexicon does not hold.</summary>
/// <param name="Text">The longest form of the name in the document ("Juma Barasa" for a "Barasa" further down), or the lemma of the noun.</param>
/// <param name="Kind">What it seems to be; <see cref="MentionKind.Role"/> for nouns.</param>
/// <param name="IsCoded">Whether the words beside it gave a code nevertheless: "Kenyan police chief Juma Barasa".</param>
/// <param name="Sentence">The sentence.</param>
public readonly record struct UnknownName(string Text, MentionKind Kind, bool IsCoded, Sentence Sentence);

using Casus.Documents;

namespace Casus.Entities;

/// <summary>One part of a noun phrase that says who is meant.</summary>
/// <param name="Tokens">Its words.</param>
/// <param name="Sort">Which list it stands in.</param>
/// <param name="Index">Its number in that list.</param>
internal readonly record struct PhraseItem(TokenRange Tokens, PhraseItemSort Sort, int Index);

/// <summary>Where an item of a noun phrase comes from.</summary>
internal enum PhraseItemSort : byte
{
    /// <summary>A name of the lexicon.</summary>
    Known,

    /// <summary>A name that the lexicon does not know.</summary>
    Unknown,

    /// <summary>An agent noun.</summary>
    Agent,

    /// <summary>A place name.</summary>
    Place,
}

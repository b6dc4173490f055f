using Casus.Documents;
using Casus.Entities.Actors;

namespace Casus.Entities;

/// <summary>A proper name that the lexicon does not know.</summary>
/// <param name="Tokens">Its words, without titles.</param>
/// <param name="Kind">Person, Organization, or Other where nothing tells.</param>
/// <param name="Body">The agent noun that heads the name ("Ministry"); null where there is none.</param>
/// <param name="Country">Country that the name itself says ("Turkish Red Crescent Society"); null otherwise.</param>
/// <param name="Sector">Sector that a title in front says ("Col."); null otherwise.</param>
/// <param name="Gender">What the honorific says.</param>
/// <param name="IsCertain">Whether the kind is shown by the text, and not only likely.</param>
internal readonly record struct ProperName(TokenRange Tokens, MentionKind Kind, AgentNoun? Body, string? Country, Sector? Sector, Gender Gender, bool IsCertain);

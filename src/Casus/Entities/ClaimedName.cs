using Casus.Documents;

namespace Casus.Entities;

/// <summary>Words already known to name a person, a body or a country, so that place finding does not take "Paris Hilton" for a place.</summary>
/// <param name="Sentence">The sentence they stand in.</param>
/// <param name="Tokens">The words of the name alone.</param>
/// <param name="Kind">
/// <see cref="MentionKind.Person"/>, <see cref="MentionKind.Organization"/> and <see cref="MentionKind.Group"/> keep places out;
/// <see cref="MentionKind.Country"/> is a place too where it is a noun. Other kinds say nothing.
/// </param>
/// <param name="Country">ISO 3166-1 alpha-3 of the thing named, where known: it tells which countries the article is about.</param>
public readonly record struct ClaimedName(Sentence Sentence, TokenRange Tokens, MentionKind Kind, string? Country);

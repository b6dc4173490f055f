namespace Casus.Entities.Actors.Petrarch;

/// <summary>What a CAMEO actor code says in our codes.</summary>
/// <param name="Country">Country; null for international bodies and agent nouns.</param>
/// <param name="Sectors">Sectors, the most specific first; may be empty.</param>
/// <param name="Lost">Parts that none of ours says, with their meaning where it is known.</param>
internal sealed record CameoActorCode(string? Country, IReadOnlyList<Sector> Sectors, IReadOnlyList<string> Lost);

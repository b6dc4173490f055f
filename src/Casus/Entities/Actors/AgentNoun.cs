namespace Casus.Entities.Actors;

/// <summary>A common noun that makes its bearer an actor: "gunman", "foreign minister", "ministry". A row of <c>agents.tsv</c>.</summary>
/// <param name="Noun">The singular lemma, one or several words.</param>
/// <param name="Sectors">Sectors, the most specific first; may be empty.</param>
/// <param name="Kind">Role for people, Group or Organization for bodies, Other for a word that only describes one ("congressional").</param>
/// <param name="Country">Country code; almost always null.</param>
internal sealed record AgentNoun(string Noun, IReadOnlyList<Sector> Sectors, MentionKind Kind, string? Country);

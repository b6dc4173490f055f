namespace Casus.Entities.Actors.Petrarch;

/// <summary>What became of dictionaries: tables in our format, and what could not be said in it.</summary>
/// <param name="ActorTable">A table of actors with its header; null where the dictionaries hold none.</param>
/// <param name="AgentTable">A table of agent nouns with its header; null where they hold none.</param>
/// <param name="Actors">Number of actors written.</param>
/// <param name="Nouns">Number of agent nouns written.</param>
/// <param name="LeftOut">Number of entries of which nothing was written.</param>
/// <param name="Problems">Errors: what was left out; information: parts of codes that were lost. In the order of files and lines.</param>
public sealed record PetrarchImport(string? ActorTable, string? AgentTable, int Actors, int Nouns, int LeftOut, IReadOnlyList<DataFileProblem> Problems);

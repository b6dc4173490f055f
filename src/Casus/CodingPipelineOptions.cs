using Casus.Entities.Actors;

namespace Casus;

/// <summary>Where the engine finds what it knows.</summary>
public sealed record CodingPipelineOptions
{
    /// <summary>The folder <c>data/</c>: names, places, patterns. Default: beside the program.</summary>
    public string DataDirectory { get; init; } = Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>The folder <c>models/</c>: trained weights and the gazetteer. Default: beside the program.</summary>
    public string ModelDirectory { get; init; } = Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>
    /// The folder of what <see cref="CodingPipeline.Prepare"/> wrote: used where it was made from the very files that lie in the other two
    /// folders, passed over where not. Default: beside the program.
    /// </summary>
    public string PreparedDirectory { get; init; } = Path.Combine(AppContext.BaseDirectory, "prepared");

    /// <summary>A user's tables of actors, which win over the shipped ones; default: none.</summary>
    public UserLexicon Lexicon { get; init; } = UserLexicon.None;
}

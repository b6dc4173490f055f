using System.CommandLine;

namespace Casus.Cli;

/// <summary><c>casus lexicon</c>: check, import and measure what Casus knows of actors.</summary>
internal static class LexiconCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create() => new("lexicon", "Check tables of actors, import them, list who is not known")
    {
        LexiconCheckCommand.Create(),
        LexiconImportCommand.Create(),
        LexiconCoverageCommand.Create(),
    };
}

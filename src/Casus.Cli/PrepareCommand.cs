using System.CommandLine;

namespace Casus.Cli;

/// <summary><c>casus prepare</c>: makes the tables ready that a start then only maps into memory. The build runs it; nobody else needs to.</summary>
internal static class PrepareCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var command = new Command("prepare", "Write beside the program what every start would else unpack") { Hidden = true };
        command.SetAction(_ => CodingPipeline.Prepare(new CodingPipelineOptions()));
        return command;
    }
}

using System.CommandLine;
using System.Globalization;
using Casus.Entities.Actors;

namespace Casus.Cli;

/// <summary><c>casus lexicon check [FILE…]</c>: every error of the shipped knowledge, or of a user's tables, with file and line.</summary>
internal static class LexiconCheckCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Your tables or folders of them; without one the shipped data is checked",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var data = new Option<string?>("--data") { Description = "The folder data/ to check, or whose codes hold for your tables (default: beside the program)" };
        var command = new Command("check", "Report every error of a table of actors, with file, line and remedy; exit status 1 where there is one") { files, data };
        command.SetAction(call => Run(call.GetValue(files) ?? [], call.GetValue(data) ?? new CodingPipelineOptions().DataDirectory));
        return command;
    }

    private static int Run(string[] paths, string dataDirectory)
    {
        if (!Directory.Exists(dataDirectory)) throw new UsageException($"{dataDirectory}: there is no such folder");
        var problems = paths.Length == 0 ? DataChecker.Check(dataDirectory) : LexiconChecker.Check(dataDirectory, UserLexicon.At(paths));
        foreach (var problem in problems) Console.Out.WriteLine(problem);
        var errors = problems.Count(problem => problem.Severity == DiagnosticSeverity.Error);
        Console.Error.WriteLine(errors == 0
            ? $"casus: no errors in {(paths.Length == 0 ? dataDirectory : string.Join(", ", paths))}"
            : string.Create(CultureInfo.InvariantCulture, $"casus: {errors} {(errors == 1 ? "error" : "errors")}"));
        return errors == 0 ? ExitCode.Ok : ExitCode.SomeFailed;
    }
}

using System.CommandLine;
using System.Globalization;
using Casus.Entities.Actors.Petrarch;

namespace Casus.Cli;

/// <summary><c>casus lexicon import FILE… -o OUT.tsv</c>: PETRARCH dictionaries to tables of ours.</summary>
internal static class LexiconImportCommand
{
    private static readonly string[] Kinds = ["person", "group", "organization"];

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Actor and agent dictionaries of PETRARCH or TABARI", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "Table to write; agent nouns go to a second one beside it (-agents) where there are both", Required = true };
        var kind = new Option<string?>("--kind") { Description = "person, group or organization for all actors (default: guessed for each from its name, code and dates)" };
        kind.AcceptOnlyFromAmong(Kinds);
        var command = new Command("import", "Turn actor and agent dictionaries with CAMEO codes into tables for --lexicon; what cannot be said in them is named with its line") { files, output, kind };
        command.SetAction(call => Run(call.GetRequiredValue(files), call.GetRequiredValue(output), call.GetValue(kind)));
        return command;
    }

    private static int Run(string[] files, string output, string? kind)
    {
        foreach (var file in files)
            if (!File.Exists(file)) throw new UsageException($"{file}: there is no such file");
        var import = PetrarchImporter.Import(new CodingPipelineOptions().DataDirectory, files, kind);
        var agents = import.ActorTable is null ? output : Path.Combine(Path.GetDirectoryName(output) ?? "", $"{Path.GetFileNameWithoutExtension(output)}-agents{Path.GetExtension(output)}");
        if (import.ActorTable is { } actorTable) File.WriteAllText(output, actorTable);
        if (import.AgentTable is { } agentTable) File.WriteAllText(agents, agentTable);
        foreach (var problem in import.Problems) Console.Error.WriteLine($"casus: {problem}");
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"casus: {import.Actors} actors{(import.ActorTable is null ? "" : $" in {output}")}, {import.Nouns} agent nouns{(import.AgentTable is null ? "" : $" in {agents}")}, {import.LeftOut} entries left out"));
        return import.Problems.Any(problem => problem.Severity == DiagnosticSeverity.Error) ? ExitCode.SomeFailed : ExitCode.Ok;
    }
}

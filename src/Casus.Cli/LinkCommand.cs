using System.CommandLine;
using Casus.Articles;
using Casus.Linkage;

namespace Casus.Cli;

/// <summary><c>casus link PATH…</c>: which articles are copies of which, and which report the same happening.</summary>
internal static class LinkCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var inputs = new InputOptions();
        var command = new Command("link", "Find copies and articles on the same story; one JSON line an article");
        inputs.AddTo(command);
        command.SetAction(call => Run(inputs.Read(call)));
        return command;
    }

    private static int Run(IEnumerable<ReadOutcome> outcomes)
    {
        var failures = new Failures();
        var articles = new List<Article>();
        foreach (var outcome in outcomes)
            if (!failures.AddIfFailed(outcome)) articles.Add(outcome.Article!);
        using var stream = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        foreach (var assignment in EventLinker.Load(new CodingPipelineOptions().DataDirectory).Link(articles))
            stream.Write(JsonLines.Render(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("id", assignment.Id);
                writer.WriteString("story", assignment.Story);
                writer.WriteString("duplicate_of", assignment.DuplicateOf);
                writer.WriteEndObject();
            }));
        return failures.ExitCode;
    }
}

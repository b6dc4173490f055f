using System.CommandLine;
using Casus.Articles;

namespace Casus.Cli;

/// <summary><c>casus read PATH…</c>: what the pages say, one JSON line an article.</summary>
internal static class ReadCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var inputs = new InputOptions();
        var command = new Command("read", "Read articles: title, paragraphs, publication date, publisher; one JSON line each");
        inputs.AddTo(command);
        command.SetAction((call, cancellation) => ArticleLines.RunAsync(
            inputs.Read(call), inputs.JobsIn(call), article => JsonLines.Render(writer => ArticleRecordWriter.Write(writer, article)), cancellation));
        return command;
    }
}

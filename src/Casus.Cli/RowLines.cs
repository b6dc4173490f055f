using System.CommandLine;
using System.Text.Json;

namespace Casus.Cli;

/// <summary>The shape of the commands that read JSON rows which are no articles and print one line a row.</summary>
internal sealed class RowLines
{
    private readonly Argument<string> _file;
    private readonly Option<int> _jobs = new("--jobs", "-j") { Description = "Rows worked on at the same time", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly LexiconOption _lexicon = new();

    private RowLines(string rows) => _file = new Argument<string>("FILE") { Description = $"JSON lines {rows}, or -" };

    /// <summary>Creates a command of this shape.</summary>
    /// <param name="name">What the user types.</param>
    /// <param name="description">What it does.</param>
    /// <param name="rows">The fields of a row.</param>
    /// <param name="render">The line of one row; called by several threads at a time.</param>
    public static Command Create(string name, string description, string rows, Func<CodingPipeline, JsonElement, byte[]> render)
    {
        var shape = new RowLines(rows);
        var command = new Command(name, description) { shape._file, shape._jobs };
        shape._lexicon.AddTo(command);
        command.SetAction((call, cancellation) => shape.RunAsync(call, render, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult call, Func<CodingPipeline, JsonElement, byte[]> render, CancellationToken cancellationToken)
    {
        var pipeline = CodingPipeline.Load(_lexicon.In(call));
        var failures = new Failures();
        using var stream = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        await OrderedBatch.RunAsync(
            RowFile.Read(call.GetRequiredValue(_file), failures), Math.Max(1, call.GetValue(_jobs)), row => render(pipeline, row), line => stream.Write(line), cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        return failures.ExitCode;
    }
}

using System.CommandLine;
using System.Globalization;
using Casus.Articles;

namespace Casus.Cli;

/// <summary>The arguments that every command on articles has: what to read, and the publication date of inputs that state none.</summary>
internal sealed class InputOptions
{
    /// <summary>Files, folders, or <c>-</c> for standard input.</summary>
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Files (.html, .txt, .jsonl, each also .gz), folders, or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Publication date of inputs that state none.</summary>
    public Option<string?> Published { get; } = new("--published")
    {
        Description = "Publication date (YYYY-MM-DD) of inputs that state none; without one, relative dates stay unresolved",
    };

    /// <summary>Number of articles worked on at a time.</summary>
    public Option<int> Jobs { get; } = new("--jobs", "-j")
    {
        Description = "Articles worked on at the same time (default: the number of processors); the output is the same for any number",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    /// <summary>Adds all to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Paths);
        command.Options.Add(Published);
        command.Options.Add(Jobs);
    }

    /// <summary>The inputs of a call, read one by one as they are asked for.</summary>
    /// <exception cref="UsageException">The date is none.</exception>
    public IEnumerable<ReadOutcome> Read(ParseResult call)
    {
        foreach (var path in call.GetRequiredValue(Paths))
            if (path.Length > 1 && path[0] == '-' && !Path.Exists(path)) throw new UsageException($"there is no option '{path}'; 'casus COMMAND --help' lists them");
        var reader = ArticleReader.Load(new CodingPipelineOptions().DataDirectory, new ArticleReaderOptions { Published = PublishedIn(call) });
        return call.GetRequiredValue(Paths).SelectMany(path => path == "-" ? reader.ReadStream(Console.OpenStandardInput(), "-") : reader.ReadPath(path));
    }

    /// <summary>Number of articles worked on at a time, at least 1.</summary>
    public int JobsIn(ParseResult call) => call.GetValue(Jobs) is var jobs and > 0 ? jobs : throw new UsageException("--jobs must be at least 1");

    private DateOnly? PublishedIn(ParseResult call)
    {
        if (call.GetValue(Published) is not { } text) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UsageException($"--published '{text}' is no date; write it as 2021-06-28");
    }
}

using System.CommandLine;
using Casus.Entities.Actors;

namespace Casus.Cli;

/// <summary>The option of every command that resolves actors: a user's own tables.</summary>
internal sealed class LexiconOption
{
    /// <summary>Environment variable with paths of lexicons, for calls without the option.</summary>
    private const string Variable = "CASUS_LEXICON";

    private readonly Option<string[]> _option = new("--lexicon")
    {
        Description = $"Your own actors: a .tsv file or a folder of them, laid over the shipped ones; may be repeated (default: the paths in {Variable})",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Options.Add(_option);

    /// <summary>The engine's options of a call.</summary>
    /// <exception cref="DataFileException">A lexicon is not there.</exception>
    public CodingPipelineOptions In(ParseResult call)
    {
        var paths = call.GetValue(_option) ?? [];
        if (paths.Length == 0 && Environment.GetEnvironmentVariable(Variable) is { } variable)
            paths = variable.Split(Path.PathSeparator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new CodingPipelineOptions { Lexicon = UserLexicon.At(paths) };
    }
}

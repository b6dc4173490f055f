using Casus.Articles;

namespace Casus.Cli;

/// <summary>Names on standard error every input that failed or was limited, and remembers whether any failed.</summary>
internal sealed class Failures
{
    /// <summary>Number of inputs that failed.</summary>
    public int Count { get; private set; }

    /// <summary>The exit code of the call so far.</summary>
    public int ExitCode => Count == 0 ? Cli.ExitCode.Ok : Cli.ExitCode.SomeFailed;

    /// <summary>Names an input that failed.</summary>
    public void Add(string origin, Diagnostic diagnostic)
    {
        Count++;
        Console.Error.WriteLine($"casus: {origin}: {diagnostic.Message} [{diagnostic.Code}]");
    }

    /// <summary>Names what was limited or left out in an input that was read; it did not fail.</summary>
    public static void Note(string origin, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            if (diagnostic.Severity != DiagnosticSeverity.Information) Console.Error.WriteLine($"casus: {origin}: {diagnostic.Message} [{diagnostic.Code}]");
    }

    /// <summary>The failure of an outcome, if it is one.</summary>
    public bool AddIfFailed(ReadOutcome outcome)
    {
        if (outcome.Failure is not { } failure) return false;
        Add(outcome.Origin, failure);
        return true;
    }
}

using System.Diagnostics;

namespace Casus.Tests.Cli;

/// <summary>Runs the command line as a user would, in a process of its own.</summary>
internal static class CliProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Casus.Cli.dll");

    /// <summary>Runs a command to its end.</summary>
    public static async Task<CliResult> RunAsync(string directory, string[] arguments, string? input = null)
    {
        using var process = Start(directory, arguments, redirectInput: input is not null);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CliResult(process.ExitCode, await output, await error);
    }

    /// <summary>Starts a command and kills it (SIGKILL) after a while, unless it has ended.</summary>
    public static async Task KillAfterAsync(string directory, string[] arguments, TimeSpan delay)
    {
        using var process = Start(directory, arguments, redirectInput: false);
        _ = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        _ = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await Task.Delay(delay, TestContext.Current.CancellationToken);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static Process Start(string directory, string[] arguments, bool redirectInput)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = redirectInput,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}

/// <summary>What a command left: its exit status and what it printed.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Error);

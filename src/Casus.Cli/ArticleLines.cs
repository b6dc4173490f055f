using Casus.Articles;

namespace Casus.Cli;

/// <summary>The shape of the commands that work on one article after the other.</summary>
internal static class ArticleLines
{
    /// <summary>Renders every article and writes the lines in input order; an article that fails is named, the rest goes on.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IEnumerable<ReadOutcome> outcomes, int jobs, Func<Article, byte[]> render, CancellationToken cancellationToken)
    {
        using var stream = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var exit = await TakeAsync(outcomes, jobs, render, (_, line) => stream.Write(line), cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        return exit;
    }

    /// <summary>Works on every article and hands the results on in input order; an article that fails is named, the rest goes on.</summary>
    /// <param name="outcomes">What was read.</param>
    /// <param name="jobs">Articles worked on at a time.</param>
    /// <param name="work">What to do with one; called by several threads at a time.</param>
    /// <param name="take">Takes a result; called on one thread, in order.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> TakeAsync<T>(
        IEnumerable<ReadOutcome> outcomes, int jobs, Func<Article, T> work, Action<Article, T> take, CancellationToken cancellationToken)
    {
        var failures = new Failures();
        using var progress = ProgressLine.Start(isWanted: Console.IsOutputRedirected);
        await OrderedBatch.RunAsync(
            outcomes,
            jobs,
            outcome => Work(outcome, work),
            result =>
            {
                progress.Advance();
                if (failures.AddIfFailed(result.Outcome)) return;
                Failures.Note(result.Outcome.Origin, result.Outcome.Article!.Diagnostics);
                if (result.Problem is { } problem) failures.Add(result.Outcome.Origin, problem);
                else take(result.Outcome.Article!, result.Found!);
            },
            cancellationToken).ConfigureAwait(false);
        return failures.ExitCode;
    }

    private static (ReadOutcome Outcome, T? Found, Diagnostic? Problem) Work<T>(ReadOutcome outcome, Func<Article, T> work)
    {
        if (outcome.Article is not { } article) return (outcome, default, null);
        try
        {
            return (outcome, work(article), null);
        }
#pragma warning disable CA1031 // One article that trips a bug must not stop a batch: it is named, and the rest goes on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (outcome, default, new Diagnostic("ENT001", $"could not be read into words: {exception.GetType().Name}: {exception.Message}; please report it with the article", DiagnosticSeverity.Error));
        }
    }
}

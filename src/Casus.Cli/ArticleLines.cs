using Casus.Articles;

namespace Casus.Cli;

/// <summary>The shape of the commands that print one line an article.</summary>
internal static class ArticleLines
{
    /// <summary>Renders every article and writes the lines in input order; an article that fails is named, the rest goes on.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IEnumerable<ReadOutcome> outcomes, int jobs, Func<Article, byte[]> render, CancellationToken cancellationToken)
    {
        var failures = new Failures();
        using var stream = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        using var progress = ProgressLine.Start(isWanted: Console.IsOutputRedirected);
        await OrderedBatch.RunAsync(
            outcomes,
            jobs,
            outcome => (Outcome: outcome, Line: outcome.Article is { } article ? Render(article, render, out var problem) : Nothing(out problem), Problem: problem),
            result =>
            {
                progress.Advance();
                if (failures.AddIfFailed(result.Outcome)) return;
                Failures.Note(result.Outcome.Origin, result.Outcome.Article!.Diagnostics);
                if (result.Problem is { } problem) failures.Add(result.Outcome.Origin, problem);
                else stream.Write(result.Line);
            },
            cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        return failures.ExitCode;
    }

    private static byte[] Nothing(out Diagnostic? problem)
    {
        problem = null;
        return [];
    }

    private static byte[] Render(Article article, Func<Article, byte[]> render, out Diagnostic? problem)
    {
        try
        {
            problem = null;
            return render(article);
        }
#pragma warning disable CA1031 // One article that trips a bug must not stop a batch: it is named, and the rest goes on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            problem = new Diagnostic("ENT001", $"could not be read into words: {exception.GetType().Name}: {exception.Message}; please report it with the article", DiagnosticSeverity.Error);
            return [];
        }
    }
}

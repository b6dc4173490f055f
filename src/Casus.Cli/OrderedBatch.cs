using System.Threading.Channels;

namespace Casus.Cli;

/// <summary>Works on many inputs at the same time and hands the results on in input order, so that the output is the same for any number of workers.</summary>
internal static class OrderedBatch
{
    // Results that wait for an earlier one: enough that a long article does not stop the others, few enough that memory stays small.
    private const int WaitingPerJob = 16;

    /// <summary>Runs <paramref name="work"/> over the inputs with at most <paramref name="jobs"/> at a time; <paramref name="take"/> is called on one thread, in order.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; results handed on before that stay handed on.</exception>
    public static async Task RunAsync<TInput, TResult>(
        IEnumerable<TInput> inputs, int jobs, Func<TInput, TResult> work, Action<TResult> take, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var free = new SemaphoreSlim(jobs);
        var waiting = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(jobs * WaitingPerJob) { SingleReader = true, SingleWriter = true });
        var producer = Task.Run(
            async () =>
            {
                try
                {
                    foreach (var input in inputs)
                    {
                        await free.WaitAsync(stop.Token).ConfigureAwait(false);
                        var task = Task.Run(
                            () =>
                            {
                                try
                                {
                                    return work(input);
                                }
                                finally
                                {
                                    free.Release();
                                }
                            },
                            CancellationToken.None);
                        await waiting.Writer.WriteAsync(task, stop.Token).ConfigureAwait(false);
                    }

                    waiting.Writer.Complete();
                }
                catch (Exception exception)
                {
                    waiting.Writer.Complete(exception);
                }
            },
            CancellationToken.None);
        try
        {
            await foreach (var task in waiting.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
                take(await task.ConfigureAwait(false));
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            // Tasks still running use the semaphore: let them end before it goes.
            while (waiting.Reader.TryRead(out var rest)) await ((Task)rest).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await producer.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            for (var i = 0; i < jobs; i++) await free.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }
}

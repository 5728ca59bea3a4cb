using System.Collections.Concurrent;

namespace Casus.App.Pipelines;

/// <summary>
/// Work on the items of a sequence by several threads, with results in the order of the items and few items in memory.
/// </summary>
public static class OrderedWork
{
    /// <summary>
    /// Results come as soon as they and all before them are ready, also while the source waits for more. As many items
    /// for each thread as <paramref name="ahead"/> says are worked on before the results are asked for.
    /// </summary>
    public static IEnumerable<TResult> Map<T, TResult>(
        IEnumerable<T> source,
        int threads,
        Func<T, TResult> work,
        TaskScheduler? on = null,
        int ahead = 4
    ) => threads == 1 ? source.Select(work) : InParallel(source, threads, work, on ?? TaskScheduler.Default, ahead);

    static IEnumerable<TResult> InParallel<T, TResult>(
        IEnumerable<T> source,
        int threads,
        Func<T, TResult> work,
        TaskScheduler on,
        int ahead
    )
    {
        using var stop = new CancellationTokenSource();
        using var tasks = new BlockingCollection<Task<TResult>>(ahead * threads);
        var workers = new TaskFactory(new ConcurrentExclusiveSchedulerPair(on, threads).ConcurrentScheduler);
        var feeding = Task.Factory.StartNew(
            () => Feed(source, tasks, item => workers.StartNew(() => work(item)), stop.Token),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        try
        {
            foreach (var task in tasks.GetConsumingEnumerable())
                yield return task.GetAwaiter().GetResult();
            feeding.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
        }
    }

    static void Feed<T, TResult>(
        IEnumerable<T> source,
        BlockingCollection<Task<TResult>> tasks,
        Func<T, Task<TResult>> start,
        CancellationToken stop
    )
    {
        try
        {
            foreach (var item in source)
                tasks.Add(start(item), stop);
        }
        catch (OperationCanceledException) { }
        finally
        {
            tasks.CompleteAdding();
        }
    }
}

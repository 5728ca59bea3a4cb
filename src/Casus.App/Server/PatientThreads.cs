using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Casus.App.Server;

/// <summary>
/// Threads of their own for long work beside the pages: they leave the pool alone, and give way to all other threads
/// that need the processor.
/// </summary>
sealed partial class PatientThreads : TaskScheduler
{
    // On Linux a thread has a niceness of its own, and .NET's priorities do nothing. A little is enough among the
    // threads of one process; with much more, collecting garbage, which waits for all threads to halt, would wait for
    // other programs.
    const int ofThread = 0,
        thisOne = 0,
        nicer = 5;

    readonly BlockingCollection<Task> tasks = [];

    public PatientThreads(int count)
    {
        for (var i = 0; i < count; i++)
            new Thread(Run)
            {
                IsBackground = true,
                Priority = ThreadPriority.BelowNormal,
                Name = "coding",
            }.Start();
    }

    public Task<T> Start<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.DenyChildAttach, this);

    protected override void QueueTask(Task task) => tasks.Add(task);

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

    protected override IEnumerable<Task> GetScheduledTasks() => [.. tasks];

    void Run()
    {
        if (OperatingSystem.IsLinux())
            _ = SetPriority(ofThread, thisOne, Priority(ofThread, thisOne) + nicer);
        foreach (var task in tasks.GetConsumingEnumerable())
            TryExecuteTask(task);
    }

    [LibraryImport("libc", EntryPoint = "getpriority")]
    private static partial int Priority(int which, int who);

    [LibraryImport("libc", EntryPoint = "setpriority")]
    private static partial int SetPriority(int which, int who, int priority);
}

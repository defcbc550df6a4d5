using System.Collections.Concurrent;

namespace Smooch.Tests;

/// <summary>Records the exceptions of failed tasks that were never awaited.</summary>
internal sealed class UnobservedExceptions : IDisposable
{
    private readonly ConcurrentQueue<Exception> heard = new();

    public UnobservedExceptions()
    {
        CollectGarbage(); // What others left behind is not of interest.
        TaskScheduler.UnobservedTaskException += Hear;
    }

    /// <summary>Collects the garbage, in which such tasks lie.</summary>
    public IReadOnlyCollection<Exception> Collect()
    {
        CollectGarbage();
        return heard;
    }

    public void Dispose() => TaskScheduler.UnobservedTaskException -= Hear;

    private static void CollectGarbage()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    private void Hear(object? sender, UnobservedTaskExceptionEventArgs e) => heard.Enqueue(e.Exception);
}

namespace Smooch.Tests;

/// <summary>A door that handlers stand before until the test opens it.</summary>
internal sealed class Door
{
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Gets a task that completes when a caller waits at the door.</summary>
    public Task Reached => reached.Task.WaitAsync(TestContext.Current.CancellationToken);

    public Task PassAsync(CancellationToken cancellationToken = default)
    {
        reached.TrySetResult();
        return opened.Task.WaitAsync(cancellationToken);
    }

    public void Open() => opened.TrySetResult();
}

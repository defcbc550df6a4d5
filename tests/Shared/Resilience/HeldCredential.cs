namespace Smooch.Tests;

/// <summary>Resolves a credential no sooner than the test lets it.</summary>
internal sealed class HeldCredential(SmoochCredential credential)
{
    private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Gets a task that completes when a client asks.</summary>
    public Task Asked => asked.Task;

    public async ValueTask<SmoochCredential> ResolveAsync()
    {
        asked.TrySetResult();
        await released.Task;
        return credential;
    }

    public void Release() => released.TrySetResult();
}

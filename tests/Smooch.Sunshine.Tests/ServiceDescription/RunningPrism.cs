namespace Smooch.Sunshine.Tests;

/// <summary>A Prism that rejects what violates the description, started when the first test asks for it.</summary>
public sealed class RunningPrism : IAsyncDisposable
{
    private readonly Lazy<Task<PrismProcess>> process = new(() => PrismProcess.StartAsync(Description.Path, "--errors"));

    internal Task<PrismProcess> StartedAsync() => process.Value;

    public async ValueTask DisposeAsync()
    {
        if (process.IsValueCreated)
            await (await process.Value).DisposeAsync();
    }
}

namespace Smooch.IntegrationTests;

/// <summary>One <c>LocalSmooch</c> for the tests of a class, started when the first asks for it.</summary>
public sealed class RunningLocalSmooch : IAsyncDisposable
{
    private readonly Lazy<Task<LocalSmoochProcess>> process = new(() => LocalSmoochProcess.StartAsync(CancellationToken.None));

    internal Task<LocalSmoochProcess> StartedAsync() => process.Value;

    public async ValueTask DisposeAsync()
    {
        if (process.IsValueCreated)
            await (await process.Value).DisposeAsync();
    }
}

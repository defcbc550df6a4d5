namespace Smooch.Tests;

/// <summary>One <c>smooch serve</c> for the tests of a class, started when the first asks for it.</summary>
public sealed class RunningTool : IAsyncDisposable
{
    private readonly Lazy<Task<ToolProcess>> process = new(() => ToolProcess.ServeAsync(CancellationToken.None));

    internal Task<ToolProcess> StartedAsync() => process.Value;

    public async ValueTask DisposeAsync()
    {
        if (process.IsValueCreated)
            await (await process.Value).DisposeAsync();
    }
}

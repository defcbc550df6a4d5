namespace Smooch.IntegrationTests;

/// <summary>A Prism for each version, started when the first test asks for it.</summary>
public sealed class RunningPrism : IAsyncDisposable
{
    private readonly Dictionary<string, Lazy<Task<PrismProcess>>> processes = Description.All.ToDictionary(
        description => description.Name,
        description => new Lazy<Task<PrismProcess>>(() => PrismProcess.StartAsync(description.File)));

    internal Task<PrismProcess> StartedAsync(Description description) => processes[description.Name].Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var process in processes.Values.Where(process => process.IsValueCreated))
            await (await process.Value).DisposeAsync();
    }
}

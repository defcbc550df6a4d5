using Smooch.IntegrationTests;

[assembly: AssemblyFixture(typeof(WireMock))]

namespace Smooch.IntegrationTests;

/// <summary>The one WireMock of a test run, started when the first test asks for it.</summary>
public sealed class WireMock : IAsyncDisposable
{
    private readonly Lazy<Task<WireMockServer>> server = new(WireMockServer.StartAsync);

    /// <summary>Skips the test, or in CI fails it, when the machine cannot run WireMock.</summary>
    internal Task<WireMockServer> StartedAsync()
    {
        Requirement.Check(WireMockServer.Missing);
        return server.Value;
    }

    public async ValueTask DisposeAsync()
    {
        if (server.IsValueCreated)
            await (await server.Value).DisposeAsync();
    }
}

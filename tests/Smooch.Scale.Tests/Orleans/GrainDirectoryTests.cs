using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Smooch.Scale.Tests;

/// <summary>The warning about a grain directory that is in the memory of the cluster.</summary>
public sealed class GrainDirectoryTests : IDisposable
{
    private readonly LogCollector logs = new();

    [Fact]
    public async Task A_directory_in_memory_is_logged_at_Warning()
    {
        using var redis = LocalRedis.Start();
        await using var instance = await Instance.StartAloneAsync(
            silo => silo.AddRedisGrainStorageAsDefault(options =>
                options.ConfigurationOptions = ConfigurationOptions.Parse(redis.ConnectionString)),
            Environments.Production,
            Collect);

        Assert.Equal(LogLevel.Warning, Assert.Single(Warnings()).Level);
    }

    [Fact]
    public async Task A_directory_in_memory_is_not_logged_in_development()
    {
        await using var instance = await Instance.StartAloneAsync(
            static silo => silo.AddMemoryGrainStorageAsDefault(), Environments.Development, Collect);

        Assert.Contains(logs.Entries, static entry => entry.Id.Name == "WebhookGrainsNotPersistent");
        Assert.Empty(Warnings());
    }

    [Fact]
    public async Task A_directory_in_Redis_is_not_logged()
    {
        using var redis = LocalRedis.Start();
        await using var instance = await Instance.StartWithOrleansAsync(redis.ConnectionString, new HandledEvents(), Collect);

        Assert.NotEmpty(logs.Entries);
        Assert.Empty(Warnings());
    }

    public void Dispose() => logs.Dispose();

    private IEnumerable<LogCollector.Entry> Warnings() =>
        logs.Entries.Where(static entry => entry.Id.Name == "WebhookGrainDirectoryInMemory");

    private void Collect(IServiceCollection services) => services.AddSingleton<ILoggerProvider>(logs);
}

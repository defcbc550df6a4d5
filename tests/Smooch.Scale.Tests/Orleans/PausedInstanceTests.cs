using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.Scale.Tests;

/// <summary>An instance that was paused for so long that the others may have declared it dead.</summary>
public sealed class PausedInstanceTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    private readonly HandledEvents events = new();
    private readonly ShiftedTime time = new();
    private readonly LogCollector logs = new();
    private int sent;

    [Fact]
    public async Task An_instance_that_was_declared_dead_handles_no_event_any_more()
    {
        using var redis = LocalRedis.Start();
        await using var instance = await StartAsync(redis);
        var table = TableOf(instance);
        Assert.Equal(HttpStatusCode.OK, await SendAsync(instance));

        time.Pause(Long);
        table.Set(() => Task.FromResult(SiloStatus.Dead));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await SendAsync(instance));
        table.Set(read: null);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await SendAsync(instance));

        Assert.Single(events.Counts);
        AssertWarned("WebhookSiloDeclaredDead");
    }

    [Fact]
    public async Task An_instance_that_is_still_a_member_reads_the_table_once_for_a_pause()
    {
        using var redis = LocalRedis.Start();
        await using var instance = await StartAsync(redis);
        var table = TableOf(instance);
        await SendAsync(instance);
        var before = table.Reads;

        time.Pause(Long);
        Assert.Equal(HttpStatusCode.OK, await SendAsync(instance));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(instance));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(instance));

        Assert.Equal(before + 1, table.Reads);
        Assert.Equal(4, events.Counts.Count);
    }

    [Fact]
    public async Task An_event_is_rejected_while_the_table_cannot_be_read_and_handled_afterwards()
    {
        using var redis = LocalRedis.Start();
        await using var instance = await StartAsync(redis);
        var table = TableOf(instance);
        await SendAsync(instance);

        time.Pause(Long);
        table.Set(static () => throw new TimeoutException("The table does not respond."));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await SendAsync(instance));
        Assert.Single(events.Counts);
        table.Set(read: null);
        Assert.Equal(HttpStatusCode.OK, await SendAsync(instance));

        Assert.Equal(2, events.Counts.Count);
        AssertWarned("WebhookSiloStatusUnknown");
    }

    [Fact]
    public async Task A_row_that_was_read_before_a_pause_does_not_count_after_it()
    {
        using var redis = LocalRedis.Start();
        await using var instance = await StartAsync(redis);
        var table = TableOf(instance);
        await SendAsync(instance);

        time.Pause(Long);
        table.Set(() =>
        {
            time.Pause(Long);
            return Task.FromResult(SiloStatus.Active);
        });
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await SendAsync(instance));
        Assert.Single(events.Counts);
        table.Set(read: null);
        Assert.Equal(HttpStatusCode.OK, await SendAsync(instance));
    }

    [Fact]
    public async Task Events_that_arrive_together_share_one_read()
    {
        using var redis = LocalRedis.Start();
        await using var instance = await StartAsync(redis);
        var table = TableOf(instance);
        await SendAsync(instance);
        var before = table.Reads;

        time.Pause(Long);
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var reading = new TaskCompletionSource<SiloStatus>(TaskCreationOptions.RunContinuationsAsynchronously);
        table.Set(() =>
        {
            started.TrySetResult();
            return reading.Task;
        });
        var deliveries = Enumerable.Range(0, 20).Select(_ => SendAsync(instance)).ToList();
        await started.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.Single(events.Counts);
        reading.SetResult(SiloStatus.Active);

        Assert.All(await Task.WhenAll(deliveries), static status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(before + 1, table.Reads);
    }

    public void Dispose() => logs.Dispose();

    private static MembershipTable TableOf(Instance instance) =>
        (MembershipTable)instance.Services.GetRequiredService<IMembershipTable>();

    private Task<Instance> StartAsync(LocalRedis redis) => Instance.StartWithOrleansAsync(redis.ConnectionString, events, services =>
    {
        services.AddSingleton<TimeProvider>(time);
        services.AddSingleton<ILoggerProvider>(logs);
        MembershipTable.Decorate(services);
    });

    private void AssertWarned(string name) =>
        Assert.Equal(LogLevel.Warning, Assert.Single(logs.Entries, entry => entry.Id.Name == name).Level);

    private Task<HttpStatusCode> SendAsync(Instance instance) =>
        instance.DeliverAsync(Deliveries.Message($"user{++sent}", $"message{sent}", sent));
}

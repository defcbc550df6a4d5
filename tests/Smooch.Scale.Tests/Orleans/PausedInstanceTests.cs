using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.Scale.Tests;

/// <summary>An instance that was paused for so long that the others may have declared it dead.</summary>
public sealed class PausedInstanceTests : IAsyncLifetime
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    private readonly HandledEvents events = new();
    private readonly ShiftedTime time = new();
    private readonly LogCollector logs = new();
    private readonly LocalRedis redis = LocalRedis.Start();
    private Instance instance = null!;
    private MembershipTable table = null!;
    private int sent;

    [Fact]
    public async Task An_instance_that_was_declared_dead_handles_no_event_any_more()
    {
        table.Set(() => Task.FromResult(SiloStatus.Dead));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await SendAsync());
        table.Set(read: null);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await SendAsync());

        Assert.Single(events.Counts);
        AssertWarned("WebhookSiloDeclaredDead");
    }

    [Fact]
    public async Task An_instance_that_is_still_a_member_reads_the_table_once_for_a_pause()
    {
        var before = table.Reads;
        Assert.Equal(HttpStatusCode.OK, await SendAsync());
        Assert.Equal(HttpStatusCode.OK, await SendAsync());
        Assert.Equal(HttpStatusCode.OK, await SendAsync());

        Assert.Equal(before + 1, table.Reads);
        Assert.Equal(4, events.Counts.Count);
    }

    [Fact]
    public async Task An_event_is_rejected_while_the_table_cannot_be_read_and_handled_afterwards()
    {
        table.Set(static () => throw new TimeoutException("The table does not respond."));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await SendAsync());
        Assert.Single(events.Counts);
        table.Set(read: null);
        Assert.Equal(HttpStatusCode.OK, await SendAsync());

        Assert.Equal(2, events.Counts.Count);
        AssertWarned("WebhookSiloStatusUnknown");
    }

    [Fact]
    public async Task A_row_that_was_read_before_a_pause_does_not_count_after_it()
    {
        table.Set(() =>
        {
            time.Pause(Long);
            return Task.FromResult(SiloStatus.Active);
        });
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await SendAsync());
        Assert.Single(events.Counts);
        table.Set(read: null);
        Assert.Equal(HttpStatusCode.OK, await SendAsync());
    }

    [Fact]
    public async Task Events_that_arrive_together_share_one_read()
    {
        var before = table.Reads;
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var reading = new TaskCompletionSource<SiloStatus>(TaskCreationOptions.RunContinuationsAsynchronously);
        table.Set(() =>
        {
            started.TrySetResult();
            return reading.Task;
        });
        var deliveries = Enumerable.Range(0, 20).Select(_ => SendAsync()).ToList();
        await started.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.Single(events.Counts);
        reading.SetResult(SiloStatus.Active);

        Assert.All(await Task.WhenAll(deliveries), static status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(before + 1, table.Reads);
    }

    /// <summary>Handles one event, and then the pause.</summary>
    public async ValueTask InitializeAsync()
    {
        instance = await Instance.StartWithOrleansAsync(redis.ConnectionString, events, services =>
        {
            services.AddSingleton<TimeProvider>(time);
            services.AddSingleton<ILoggerProvider>(logs);
            MembershipTable.Decorate(services);
        });
        table = (MembershipTable)instance.Services.GetRequiredService<IMembershipTable>();
        Assert.Equal(HttpStatusCode.OK, await SendAsync());
        time.Pause(Long);
    }

    public async ValueTask DisposeAsync()
    {
        await instance.DisposeAsync();
        redis.Dispose();
        logs.Dispose();
    }

    private void AssertWarned(string name) =>
        Assert.Equal(LogLevel.Warning, Assert.Single(logs.Entries, entry => entry.Id.Name == name).Level);

    private Task<HttpStatusCode> SendAsync() =>
        instance.DeliverAsync(Deliveries.Message($"user{++sent}", $"message{sent}", sent));
}

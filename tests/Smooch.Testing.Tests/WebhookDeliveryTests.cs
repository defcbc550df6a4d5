namespace Smooch.Testing.Tests;

public sealed class WebhookDeliveryTests : IAsyncLifetime
{
    private readonly TestClock time = new();
    private Fake fake = null!;
    private Receiver receiver = null!;

    public async ValueTask InitializeAsync()
    {
        fake = await Fake.StartAsync(new FakeSmoochOptions { TimeProvider = time });
        receiver = await Receiver.StartAsync();
        (await fake.PostAsync("v1.1/webhooks", $$"""{"target":"{{receiver.Url}}"}""")).Expect(201);
    }

    public async ValueTask DisposeAsync()
    {
        await fake.DisposeAsync();
        await receiver.DisposeAsync();
    }

    [Fact]
    public async Task Events_arrive_in_the_order_in_which_they_happened()
    {
        var user = fake.Smooch.CreateUser();
        for (var i = 0; i < 50; i++)
            await user.SayAsync($"{i}", Fake.Token);

        for (var i = 0; i < 50; i++)
            Assert.Equal($"{i}", (string)(await receiver.NextAsync())["messages"]![0]!["text"]!);

        await fake.Smooch.WhenWebhooksDeliveredAsync(Fake.Token);
        Assert.True(receiver.IsEmpty);
    }

    [Fact]
    public async Task A_failed_delivery_is_tried_six_times_with_growing_delays_and_then_dropped()
    {
        receiver.Response = _ => 500;
        await fake.Smooch.CreateUser().SayAsync("Hello", Fake.Token);
        var first = await receiver.NextAsync();
        var idle = fake.Smooch.WhenWebhooksDeliveredAsync(Fake.Token);
        foreach (var seconds in new[] { 30, 60, 120, 240, 480 })
        {
            await time.WhenTimerIsSetForAsync(TimeSpan.FromSeconds(seconds), Fake.Token);
            Assert.False(idle.IsCompleted);
            time.Advance(TimeSpan.FromSeconds(seconds));
            Assert.Equal(first.Payload.ToJsonString(), (await receiver.NextAsync()).Payload.ToJsonString());
        }

        await idle;
        var attempts = fake.Smooch.Journal.Deliveries.Where(delivery => delivery.Trigger == "message:appUser");
        Assert.Equal(
            [(1, 500), (2, 500), (3, 500), (4, 500), (5, 500), (6, 500)],
            attempts.Select(attempt => (attempt.Attempt, attempt.Status!.Value)));
    }

    [Fact]
    public async Task A_retry_that_succeeds_is_the_last_one()
    {
        var count = 0;
        receiver.Response = _ => ++count < 2 ? 503 : 200;
        await fake.Smooch.CreateUser().SayAsync("Hello", Fake.Token);
        await time.WhenTimerIsSetForAsync(TimeSpan.FromSeconds(30), Fake.Token);
        time.Advance(TimeSpan.FromSeconds(30));
        await fake.Smooch.WhenWebhooksDeliveredAsync(Fake.Token);
        Assert.Equal(2, count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(406)]
    public async Task A_final_rejection_is_not_retried(int status)
    {
        receiver.Response = _ => status;
        await fake.Smooch.CreateUser().SayAsync("Hello", Fake.Token);
        await fake.Smooch.WhenWebhooksDeliveredAsync(Fake.Token);
        Assert.Equal(status, fake.Smooch.Journal.Deliveries[^1].Status);
    }

    [Theory]
    [InlineData(302)]
    [InlineData(409)]
    [InlineData(413)]
    [InlineData(429)]
    public async Task Any_other_rejection_is_retried(int status)
    {
        var count = 0;
        receiver.Response = _ => ++count < 2 ? status : 200;
        await fake.Smooch.CreateUser().SayAsync("Hello", Fake.Token);
        await time.WhenTimerIsSetForAsync(TimeSpan.FromSeconds(30), Fake.Token);
        time.Advance(TimeSpan.FromSeconds(30));
        await fake.Smooch.WhenWebhooksDeliveredAsync(Fake.Token);
        Assert.Equal(2, count);
    }

    [Fact]
    public async Task A_failed_delivery_holds_up_no_later_one()
    {
        receiver.Response = received => (string)received["messages"]![0]!["text"]! == "first" ? 500 : 200;
        var user = fake.Smooch.CreateUser();
        await user.SayAsync("first", Fake.Token);
        await user.SayAsync("second", Fake.Token);
        Assert.Equal("first", (string)(await receiver.NextAsync())["messages"]![0]!["text"]!);
        Assert.Equal("second", (string)(await receiver.NextAsync())["messages"]![0]!["text"]!);
    }

    [Fact]
    public async Task A_receiver_has_twenty_seconds()
    {
        var count = 0;
        receiver.Hold = token =>
            ++count == 1
                ? Task.Delay(Timeout.Infinite, token)
                    .ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default)
                : Task.CompletedTask;
        await fake.Smooch.CreateUser().SayAsync("Hello", Fake.Token);
        await receiver.NextAsync();
        time.Advance(TimeSpan.FromSeconds(20));
        var timedOut = await fake.Smooch.Journal.WaitForDeliveryAsync(delivery => delivery.Failure is not null, Fake.Token);
        Assert.Contains("00:00:20", timedOut.Failure, StringComparison.Ordinal);
        await time.WhenTimerIsSetForAsync(TimeSpan.FromSeconds(30), Fake.Token);
        time.Advance(TimeSpan.FromSeconds(30));
        await receiver.NextAsync();
        await fake.Smooch.WhenWebhooksDeliveredAsync(Fake.Token);
    }

    [Fact]
    public async Task A_target_elsewhere_is_recorded_and_not_called()
    {
        (await fake.PostAsync("v1.1/webhooks", """{"target":"https://bot.example.org/hook"}""")).Expect(201);
        await fake.Smooch.CreateUser().SayAsync("Hello", Fake.Token);
        var skipped = await fake.Smooch.Journal.WaitForDeliveryAsync(
            delivery => delivery.Target.Contains("example.org", StringComparison.Ordinal),
            Fake.Token);
        Assert.Contains("not sent", skipped.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dispose_drops_deliveries_that_wait_for_a_retry()
    {
        receiver.Response = _ => 500;
        await fake.Smooch.CreateUser().SayAsync("Hello", Fake.Token);
        await time.WhenTimerIsSetForAsync(TimeSpan.FromSeconds(30), Fake.Token);
        var idle = fake.Smooch.WhenWebhooksDeliveredAsync(Fake.Token);
        await fake.Smooch.DisposeAsync();
        await idle;
    }
}

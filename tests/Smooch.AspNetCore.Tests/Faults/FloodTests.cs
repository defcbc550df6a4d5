using Microsoft.Extensions.DependencyInjection;

namespace Smooch.AspNetCore.Tests.Faults;

/// <summary>One flooding user, handlers that never return, handlers that wait for themselves: everybody else is served.</summary>
public sealed class FloodTests
{
    private const int HandlerTimedOut = 210;
    private const int HandlerAbandoned = 211;

    [Theory]
    [InlineData(100, 1000, 300)]
    [InlineData(1, 1000, 50)]
    [InlineData(10, 40, 100)]
    [InlineData(20, 1000, 21)]
    [InlineData(5, 60, 500)]
    [InlineData(100, 160, 1000)]
    public async Task A_flooding_user_takes_no_more_than_the_room_of_one(int perKey, int capacity, int events)
    {
        const int Others = 30;
        var door = new Door();
        await using var bot = await Bot.StartAsync(
            o => o.AcknowledgeMode = AcknowledgeMode.OnEnqueue,
            all =>
                all.AddHandler<SmoochWebhookEvent, First>()
                    .ConfigureDispatch(o => (o.CapacityPerOrderingKey, o.Capacity) = (perKey, capacity)));
        bot.Probe.Do = (_, handled, token) => handled.AppUser!.Id == "flood" ? door.PassAsync(token) : Task.CompletedTask;

        var statuses = new List<int>();
        for (var i = 0; i < events; i++)
            statuses.Add(await bot.PostAsync(Bodies.Message("f" + i, "flood")));
        Assert.Equal(Math.Min(perKey, events), statuses.Count(status => status == 200));
        Assert.Equal(Math.Max(0, events - perKey), statuses.Count(status => status == 503));

        for (var i = 0; i < Others; i++)
            Assert.Equal(200, await bot.PostAsync(Bodies.Message("o" + i, "other" + i)));
        door.Open();
        await bot.App.StopAsync(Bot.Token);
        Assert.Equal(Math.Min(perKey, events) + Others, bot.Probe.Calls.Count);
        Assert.Contains(
            bot.Logs.Lines,
            line => line.Id.Id == 203 && line.Text.Contains("CapacityPerOrderingKey", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(32)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public async Task Handlers_that_never_return_do_not_end_the_service(int concurrency)
    {
        var clock = new TestClock();
        var inside = new CountdownEvent(concurrency);
        var never = new TaskCompletionSource();
        await using var bot = await Bot.StartAsync(
            handlers: all =>
                all.AddHandler<SmoochWebhookEvent, First>()
                    .ConfigureDispatch(o => (o.MaxConcurrency, o.HandlerTimeout) = (concurrency, TimeSpan.FromMinutes(1))),
            time: clock);
        bot.Probe.Do = (_, handled, _) =>
        {
            if (handled.AppUser!.Id == "good")
                return Task.CompletedTask;
            inside.Signal();
            return never.Task;
        };

        var stuck = Enumerable.Range(0, concurrency).Select(i => bot.PostAsync(Bodies.Message("s" + i, "stuck" + i))).ToList();
        while (!inside.IsSet)
            await Task.Yield();
        var waiting = bot.PostAsync(Bodies.Message("g1", "good"));
        clock.Advance(TimeSpan.FromMinutes(1));
        await bot.Logs.WhenLoggedAsync(HandlerTimedOut);
        clock.Advance(TimeSpan.FromSeconds(5));
        await bot.Logs.WhenLoggedAsync(HandlerAbandoned);

        Assert.Equal(200, await waiting);
        Assert.All(await Task.WhenAll(stuck), status => Assert.Equal(500, status));
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("g2", "good")));
        never.SetResult();
    }

    [Theory]
    [InlineData("ignores the token for a while")]
    [InlineData("hears the token")]
    [InlineData("throws when cancelled")]
    [InlineData("blocks its thread")]
    [InlineData("registers a callback that throws")]
    public async Task A_handler_that_takes_too_long_fails_its_event_only(string how)
    {
        var clock = new TestClock();
        var (entered, release) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new ManualResetEventSlim());
        await using var bot = await Bot.StartAsync(
            handlers: all => all.AddHandler<SmoochWebhookEvent, First>().ConfigureDispatch(o => o.HandlerTimeout = TimeSpan.FromMinutes(1)),
            time: clock);
        bot.Probe.Do = async (_, handled, token) =>
        {
            if (Probe.Name(handled) != "slow")
                return;
            if (how == "registers a callback that throws")
                token.Register(() => throw new InvalidOperationException("Callback."));
            entered.TrySetResult();
            if (how == "blocks its thread")
                release.Wait(Bot.Token);
            else if (how == "ignores the token for a while")
                await Task.Run(() => release.Wait(Bot.Token), Bot.Token);
            else
                await Task.Delay(Timeout.Infinite, token);
        };

        var slow = bot.PostAsync(Bodies.Message("slow", "u"));
        await entered.Task.WaitAsync(Bot.Token);
        var next = bot.PostAsync(Bodies.Message("next", "u"));
        clock.Advance(TimeSpan.FromMinutes(1));
        await bot.Logs.WhenLoggedAsync(HandlerTimedOut);
        clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(500, await slow);
        Assert.Equal(200, await next);
        release.Set();
    }

    [Theory]
    [InlineData("itself again", true)]
    [InlineData("its user", true)]
    [InlineData("a merge of its user", true)]
    [InlineData("a merge into its user", true)]
    [InlineData("its user through another", true)]
    [InlineData("another user", false)]
    public async Task A_handler_that_waits_for_its_own_ordering_key_gets_an_error_instead_of_a_lock(string dispatches, bool isRejected)
    {
        var thrown = new TaskCompletionSource<Exception?>();
        await using var bot = await Bot.StartAsync();
        var dispatcher = bot.App.Services.GetRequiredService<WebhookDispatcher>();
        bot.Probe.Do = async (_, handled, token) =>
        {
            switch (Probe.Name(handled))
            {
                case "outer":
                    thrown.TrySetResult(await Record.ExceptionAsync(() => DispatchAsync(dispatches switch
                    {
                        "itself again" => Bodies.Message("outer"),
                        "its user" => Bodies.Message("inner"),
                        "a merge of its user" => Bodies.Merge("user-9", "user-1"),
                        "a merge into its user" => Bodies.Merge("user-1", "user-9"),
                        "its user through another" => Bodies.Message("through", "user-2"),
                        _ => Bodies.Message("inner", "user-2"),
                    })));
                    break;
                case "through":
                    await DispatchAsync(Bodies.Message("inner"));
                    break;
            }

            async Task DispatchAsync(string body)
            {
                var identity = new WebhookIdentity("app-1");
                if (await dispatcher.DispatchAsync(Bodies.Event(body), identity, token) == WebhookOutcome.Failed)
                    throw new InvalidOperationException("The inner handler failed.");
            }
        };

        Assert.Equal(200, await bot.PostAsync(Bodies.Message("outer")).WaitAsync(TimeSpan.FromSeconds(60), Bot.Token));
        var error = await thrown.Task;
        Assert.Equal(isRejected, error is InvalidOperationException);
        await bot.App.StopAsync(Bot.Token);
    }

    [Fact]
    public async Task An_event_that_a_handler_accepts_without_waiting_is_handled_after_it()
    {
        await using var bot = await Bot.StartAsync();
        var dispatcher = bot.App.Services.GetRequiredService<WebhookDispatcher>();
        bot.Probe.Do = (_, handled, _) =>
        {
            if (Probe.Name(handled) == "outer")
                Assert.True(dispatcher.Accept(Bodies.Event(Bodies.Message("inner")), new WebhookIdentity("app-1")).Accepted);
            return Task.CompletedTask;
        };
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("outer")));
        await bot.App.StopAsync(Bot.Token);
        Assert.Equal(["First: outer", "First: inner"], bot.Probe.Calls);
    }
}

using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Smooch.AspNetCore.Tests;

/// <summary>Handlers that block the thread of their call, where they start.</summary>
public sealed class BlockedThreadTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(4);

    [Fact]
    public async Task A_handler_that_blocks_its_thread_for_too_long_results_in_503_and_continues()
    {
        var time = new TestClock();
        using var gate = new Gate();
        await using var bot = await Bot.StartAsync(o => o.ResponseTimeout = Limit, time: time);
        bot.Probe.Do = (_, _, _) => gate.Block();
        var first = bot.PostAsync(Bodies.Message("m1"));
        await gate.Entered;
        time.Advance(Limit);
        Assert.Equal(503, await first);
        Assert.Single(bot.Logs.Lines, static line => line.Id.Name == "WebhookNotFinishedInTime");

        var second = bot.PostAsync(Bodies.Message("m1"));
        gate.Open();
        Assert.Equal(200, await second);
        Assert.Equal(["First: m1"], bot.Probe.Calls);
        Assert.DoesNotContain(bot.Logs.Lines, static line => line.Id.Name is "WebhookLateResponseFailed" or "ApplicationError");
    }

    [Fact]
    public async Task Each_of_several_calls_with_blocked_threads_is_responded_to_in_its_own_time()
    {
        var time = new TestClock();
        using var gates = new CountdownEvent(1);
        var entered = new[] { NewSignal(), NewSignal() };
        await using var bot = await Bot.StartAsync(o => o.ResponseTimeout = Limit, time: time);
        bot.Probe.Do = (_, handled, _) =>
        {
            entered[Probe.Name(handled) == "m1" ? 0 : 1].SetResult();
            gates.Wait(Bot.Token);
            return Task.CompletedTask;
        };
        var first = bot.PostAsync(Bodies.Message("m1", "u"));
        await entered[0].Task.WaitAsync(Bot.Token);
        time.Advance(TimeSpan.FromSeconds(3));
        var second = bot.PostAsync(Bodies.Message("m2", "v"));
        await entered[1].Task.WaitAsync(Bot.Token);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(503, await first);
        Assert.False(second.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(503, await second);
        gates.Signal();
    }

    [Fact]
    public async Task The_connection_of_a_blocked_call_is_not_used_again()
    {
        var time = new TestClock();
        using var gate = new Gate();
        await using var bot = await Bot.StartAsync(o => o.ResponseTimeout = Limit, time: time);
        bot.Probe.Do = (_, _, _) => gate.Block();
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", bot.Url.Port, Bot.Token);
        var body = Bodies.Message("m1");
        await client.GetStream().WriteAsync(
            Encoding.UTF8.GetBytes(
                $"POST /smooch HTTP/1.1\r\nHost: bot\r\n{WebhookVerifier.HeaderName}: {Bot.Secret}\r\nContent-Type: application/json\r\n"
                + $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"),
            Bot.Token);
        await gate.Entered;
        time.Advance(Limit);
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
        Assert.Equal("HTTP/1.1 503 Service Unavailable", await reader.ReadLineAsync(Bot.Token));
        gate.Open();
        Assert.Contains("connection: close", await reader.ReadToEndAsync(Bot.Token), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_blocked_thread_that_is_released_at_the_limit_results_in_one_response()
    {
        var time = new TestClock();
        await using var bot = await Bot.StartAsync(o => o.ResponseTimeout = Limit, time: time);
        for (var i = 0; i < 100; i++)
        {
            using var gate = new Gate();
            bot.Probe.Do = (_, _, _) => gate.Block();
            var post = bot.PostAsync(Bodies.Message($"m{i}"));
            await gate.Entered;
            await Task.WhenAll(Task.Run(() => time.Advance(Limit), Bot.Token), Task.Run(gate.Open, Bot.Token));
            Assert.Contains(await post, (int[])[200, 503]);
            Assert.Equal(200, await bot.PostAsync(Bodies.Message($"m{i}")));
        }

        Assert.Equal(100, bot.Probe.Calls.Count);
        Assert.DoesNotContain(bot.Logs.Lines, static line => line.Id.Name is "WebhookLateResponseFailed" or "ApplicationError");
    }

    [Fact]
    public async Task A_sender_that_disconnects_while_the_thread_is_blocked_does_not_end_the_handler()
    {
        var time = new TestClock();
        using var gate = new Gate();
        using var leave = new CancellationTokenSource();
        await using var bot = await Bot.StartAsync(o => o.ResponseTimeout = Limit, time: time);
        bot.Probe.Do = (_, _, _) => gate.Block();
        var first = bot.SendAsync(HttpMethod.Post, new StringContent(Bodies.Message("m1")), Bot.Secret, leave.Token);
        await gate.Entered;
        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        time.Advance(Limit);
        gate.Open();
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m1")));
        Assert.Equal(["First: m1"], bot.Probe.Calls);
    }

    [Fact]
    public async Task A_function_is_not_blocked_by_its_handlers()
    {
        var time = new TestClock();
        using var gate = new Gate();
        await using var bot = await Bot.StartAsync(o => o.ResponseTimeout = Limit, time: time);
        bot.Probe.Do = (_, _, _) => gate.Block();
        var receiver = bot.App.Services.GetRequiredService<WebhookReceiver>();
        var received = receiver.ReceiveAsync(
            WebhookRequest.Create("POST", bot.Url.AbsoluteUri, [new(WebhookVerifier.HeaderName, Bot.Secret)]),
            Encoding.UTF8.GetBytes(Bodies.Message("m1")),
            Bot.Token);
        Assert.False(received.IsCompleted);
        await gate.Entered;
        await time.WhenTimerIsSetAsync(Limit, Bot.Token);
        time.Advance(Limit);
        Assert.Equal(503, await received);
        gate.Open();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Blocks the thread that enters it until it is opened.</summary>
    private sealed class Gate : IDisposable
    {
        private readonly TaskCompletionSource entered = NewSignal();
        private readonly ManualResetEventSlim open = new();

        public Task Entered => entered.Task.WaitAsync(Bot.Token);

        public Task Block()
        {
            entered.TrySetResult();
            open.Wait(Bot.Token);
            return Task.CompletedTask;
        }

        public void Open() => open.Set();

        // The event is not disposed: a handler may still wait for it.
        public void Dispose() => open.Set();
    }
}

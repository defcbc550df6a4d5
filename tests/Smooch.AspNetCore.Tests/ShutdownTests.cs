using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Smooch.AspNetCore.Tests;

public sealed class ShutdownTests
{
    [Fact]
    public async Task The_host_ends_when_what_was_accepted_is_handled()
    {
        var door = new Door();
        await using var bot = await Bot.StartAsync(o => o.AcknowledgeMode = AcknowledgeMode.OnEnqueue);
        bot.Probe.Do = (_, _, token) => door.PassAsync(token);
        await bot.PostAsync(Bodies.Message("m1"));
        await bot.PostAsync(Bodies.Message("m2"));
        await door.Reached;
        var stop = bot.App.StopAsync(Bot.Token);
        Assert.False(stop.IsCompleted);
        door.Open();
        await stop;
        Assert.Equal(["First: m1", "First: m2"], bot.Probe.Calls);
    }

    [Fact]
    public async Task A_call_that_waits_for_its_handlers_still_gets_its_response()
    {
        var door = new Door();
        await using var bot = await Bot.StartAsync();
        bot.Probe.Do = (_, _, token) => door.PassAsync(token);
        var post = bot.PostAsync(Bodies.Message("m1"));
        await door.Reached;
        var stop = bot.App.StopAsync(Bot.Token);
        Assert.False(stop.IsCompleted);
        door.Open();
        Assert.Equal(200, await post);
        await stop;
    }

    [Fact]
    public async Task At_the_deadline_the_handlers_are_cancelled()
    {
        var door = new Door();
        var cancelled = new TaskCompletionSource();
        await using var bot = await Bot.StartAsync(o => o.AcknowledgeMode = AcknowledgeMode.OnEnqueue);
        bot.Probe.Do = async (_, _, token) =>
        {
            token.Register(cancelled.SetResult);
            await door.PassAsync(token);
        };
        await bot.PostAsync(Bodies.Message("m1"));
        await door.Reached;
        using var deadline = new CancellationTokenSource();
        var stop = bot.App.StopAsync(deadline.Token);
        await deadline.CancelAsync();
        await cancelled.Task.WaitAsync(Bot.Token);
        await Record.ExceptionAsync(() => stop);
        Assert.Contains(bot.Logs.Lines, line => line.Id.Id == 205);
    }

    [Fact]
    public async Task Events_are_rejected_before_the_server_stops()
    {
        await using var bot = await Bot.StartAsync();
        foreach (var host in bot.App.Services.GetServices<IHostedService>().OfType<WebhookHost>())
            await host.StoppingAsync(Bot.Token);
        Assert.Equal(503, await bot.PostAsync(Bodies.Message("m1")));
        Assert.Empty(bot.Probe.Calls);
    }

    [Fact]
    public async Task An_event_that_arrives_while_the_host_stops_results_in_503()
    {
        await using var bot = await Bot.StartAsync();
        bot.App.Services.GetRequiredService<WebhookDispatcher>().StopAccepting();
        Assert.Equal(503, await bot.PostAsync(Bodies.Message("m1")));
        Assert.Empty(bot.Probe.Calls);
    }
}

#if NET10_0_OR_GREATER
using System.Net;

namespace Cookbook.Tests;

/// <summary>Tests of a bot in cases that seldom happen: duplicates, failures, wrong secrets, long histories.</summary>
public sealed class FailureTests
{
    [Fact]
    public async Task A_duplicate_is_handled_once()
    {
        await using var smooch = await FakeSmooch.StartAsync();
        await using var bot = Start(smooch);
        // snippet:duplicate
        var mira = smooch.CreateUser();
        smooch.Faults.DuplicateDeliveries(1);
        await mira.SayAsync("Hi!");

        Assert.Equal("You wrote: Hi!", (await mira.ReceiveAsync<TextContent>()).Text);
        await mira.ReceiveNothingAsync();
        // endsnippet
        Assert.Equal(2, smooch.Journal.Deliveries.Count(delivery => delivery.Body.Contains("\"Hi!\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_handler_that_failed_runs_again()
    {
        // snippet:failed-send
        await using var smooch = await FakeSmooch.StartAsync(new() { WebhookRetryDelay = TimeSpan.FromMilliseconds(10) });
        await using var bot = Start(smooch);
        var mira = smooch.CreateUser();
        smooch.Faults.Script(FakeFault.Status(503) with
        {
            When = request => request.Path.EndsWith("/messages", StringComparison.Ordinal),
        });
        await mira.SayAsync("Hi!");

        Assert.Equal("You wrote: Hi!", (await mira.ReceiveAsync<TextContent>()).Text);
        await mira.ReceiveNothingAsync();
        // endsnippet
        Assert.Contains(smooch.Journal.Requests, request => request.Status == 503);
    }

    [Fact]
    public async Task A_wrong_secret_is_rejected()
    {
        await using var smooch = await FakeSmooch.StartAsync();
        await using var bot = Start(smooch);
        // snippet:wrong-secret
        using var http = bot.CreateClient();
        var call = FakeWebhookCall.Create("v2", "conversation:message", new()
        {
            Target = new Uri(bot.ClientOptions.BaseAddress, "sunshine").ToString(),
            Secret = new("a wrong secret"),
        });
        using var response = await http.SendAsync(call.CreateRequest());
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        // endsnippet
    }

    [Fact]
    public async Task A_long_history_is_paged()
    {
        // snippet:long-history
        await using var smooch = await FakeSmooch.StartAsync();
        using var sunshine = smooch.CreateSunshineClient();
        var mira = smooch.CreateUser();
        await mira.SayAsync("Hi!");
        var start = DateTimeOffset.UtcNow.AddDays(-1);
        mira.AppendHistory(Enumerable.Range(1, 249).Select(i => new FakeHistoryMessage($"Message {i}", start.AddSeconds(i))));

        var history = await sunshine.Messages.EnumerateAsync(mira.Conversation!.Id).ToListAsync();
        Assert.Equal(250, history.Count);
        // endsnippet
        Assert.Equal(3, smooch.Journal.Requests.Count(request => request.Method == "GET"));
    }

    // snippet:start
    private static BotFactory Start(FakeSmooch smooch)
    {
        var bot = new BotFactory(smooch);
        bot.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        bot.StartServer();
        smooch.App.AddIntegration(new()
        {
            WebhookTarget = new Uri(bot.ClientOptions.BaseAddress, "sunshine").ToString(),
            WebhookSecret = "test-secret",
        });
        return bot;
    }

    // endsnippet
}
#endif

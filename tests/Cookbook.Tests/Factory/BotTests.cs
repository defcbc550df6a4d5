#if NET10_0_OR_GREATER
using System.Net;
#endif

namespace Cookbook.Tests;

/// <summary>The test of a program with WebApplicationFactory: the service calls its webhook over HTTP.</summary>
public sealed class BotTests
{
#if NET10_0_OR_GREATER
    [Fact]
    public async Task The_bot_replies()
    {
        // snippet:factory-test
        await using var smooch = await FakeSmooch.StartAsync();
        await using var bot = new BotFactory(smooch);
        bot.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        bot.StartServer();
        smooch.App.AddIntegration(new()
        {
            WebhookTarget = new Uri(bot.ClientOptions.BaseAddress, "sunshine").ToString(),
            WebhookSecret = "test-secret",
        });

        var mira = smooch.CreateUser();
        await mira.SayAsync("Hi!");
        var reply = await mira.ReceiveAsync<TextContent>();
        Assert.Equal("You wrote: Hi!", reply.Text);
        // endsnippet
    }
#endif

    [Fact]
    public async Task The_bot_on_a_port_of_its_own_replies()
    {
        // snippet:factory-8-test
        await using var smooch = await FakeSmooch.StartAsync();
        await using var bot = new ListeningBotFactory(smooch);
        smooch.App.AddIntegration(new()
        {
            WebhookTarget = new Uri(bot.Start(), "sunshine").ToString(),
            WebhookSecret = "test-secret",
        });

        var mira = smooch.CreateUser();
        await mira.SayAsync("Hi!");
        var reply = await mira.ReceiveAsync<TextContent>();
        Assert.Equal("You wrote: Hi!", reply.Text);
        // endsnippet
    }
}

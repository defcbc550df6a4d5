using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Smooch.Testing;

namespace Smooch.AspNetCore.Tests.Snippets;

public sealed class ReceivingSnippetTests
{
    [Fact]
    public async Task The_bot_creates_its_webhook_and_responds()
    {
        await using var service = await FakeSmooch.StartAsync(cancellationToken: Bot.Token);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        builder.Configuration.AddInMemoryCollection(
        [
            new("Smooch:KeyId", service.KeyId), new("Smooch:Secret", service.Secret), new(
                "Smooch:BaseAddress",
                service.BaseAddress.ToString()),
            new("Smooch:Webhooks:AllowStartWithoutSecret", "true"),
        ]);
        await using var app = ReceivingSnippets.BuildBot(builder);
        await app.StartAsync(Bot.Token);
        await ReceivingSnippets.RegisterAsync(app, app.Urls.Single() + "/smooch", Bot.Token);

        var mira = service.CreateUser(new FakeUserOptions { UserId = "mira@example.org" });
        await mira.SayAsync("Hello", Bot.Token);
        await service.WhenWebhooksDeliveredAsync(Bot.Token);
        Assert.Equal("You said: Hello", (string?)mira.Messages[^1]["text"]);

        await ReceivingSnippets.TestAsync(new(app.Services.GetRequiredService<SmoochClient>()), Bot.Token);
        Assert.Equal("You said: Hi", (string?)mira.Messages[^1]["text"]);
    }

    [Theory]
    [InlineData(
        "right",
        """{"trigger":"message:appUser","messages":[{"type":"image","mediaType":"image/png"}]}""",
        200,
        "an image: image/png")]
    [InlineData("right", """{"trigger":"postback","postbacks":[{"action":{"type":"postback","payload":"YES"}}]}""", 200, "a tap on YES")]
    [InlineData("right", """{"trigger":"message:delivery:failure","error":{"code":"bad_request"}}""", 200, "not delivered: bad_request")]
    [InlineData("right", """{"trigger":"merge:appUser","surviving":{"_id":"u1"}}""", 200, "users became u1")]
    [InlineData("right", """{"trigger":"conversation:mood"}""", 200, "new to this SDK: conversation:mood")]
    [InlineData("right", """{"trigger":"conversation:read"}""", 200, "conversation:read")]
    [InlineData("right", "[1]", 400, "")]
    [InlineData("wrong", "{}", 401, "")]
    [InlineData(null, "{}", 401, "")]
    public async Task Without_a_web_server_the_parts_respond_alike(string? key, string body, int status, string audit)
    {
        using var written = new StringWriter();
        await using var services = ReceivingSnippets.ForConsole(written);
        var receiver = new ReceivingSnippets.Receiver(services.GetRequiredService<WebhookDispatcher>(), new SmoochSecret("right"));
        Assert.Equal(status, await receiver.ReceiveAsync(key, Encoding.UTF8.GetBytes(body), Bot.Token));
        Assert.Equal(audit, written.ToString().Trim());
    }

    [Fact]
    public async Task The_settings_are_taken()
    {
        var services = new ServiceCollection();
        ReceivingSnippets.Secrets(services, "old", "next");
        ReceivingSnippets.Inbox(services, "another");
        ReceivingSnippets.Shutdown(services);
        ReceivingSnippets.Shared(services.AddWebhookDispatcher());
        await using var provider = services.BuildServiceProvider();
        Assert.Equal(AcknowledgeMode.OnEnqueue, provider.GetRequiredService<IOptions<SmoochWebhookOptions>>().Value.AcknowledgeMode);
        Assert.Equal(64, provider.GetRequiredService<IOptions<WebhookDispatchOptions>>().Value.MaxConcurrency);
        Assert.Equal(TimeSpan.FromSeconds(25), provider.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout);
        Assert.IsType<ReceivingSnippets.SharedStore>(provider.GetRequiredService<IWebhookDeduplicationStore>());
    }
}

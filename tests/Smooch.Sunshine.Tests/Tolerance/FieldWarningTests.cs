using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.Sunshine.Tests;

/// <summary>
/// A registered client and a registered receiver log each field that does not fit, once, with its path and without its value.
/// </summary>
public sealed class FieldWarningTests
{
    private const string Secret = "p3Zk9vQy-1mT_0aXw7LrBd";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Events => new()
    {
        {
            """{"id":"e","type":"conversation:message","payload":{"conversation":"canary","message":{"id":"m","content":{"type":"text","text":"hi"}}}}""",
            "payload.conversation"
        },
        {
            """{"id":"e","type":"conversation:message","payload":{"message":{"id":"m","received":"canary","content":{"type":"text","text":"hi"}}}}""",
            "payload.message.received"
        },
        {
            """{"id":"e","type":"conversation:message","payload":{"message":{"id":"m","content":{"type":"text","text":"hi canary\ud83d"}}}}""",
            "payload.message.content.text"
        },
        {
            """{"id":"e","type":"conversation:message","createdAt":"canary","payload":{"message":{"id":"m","content":{"type":"text","text":"hi"}}}}""",
            "createdAt"
        },
        {
            """{"id":"e","type":"conversation:message","payload":{"message":{"id":"m","author":{"type":"user","user":{"id":"u","authenticated":"canary"}},"content":{"type":"text","text":"hi"}}}}""",
            "payload.message.author.user.authenticated"
        },
        {
            """{"id":"e","type":"conversation:message","payload":{"message":{"id":"m","metadata":{"a":"canary\ud83d"},"content":{"type":"text","text":"hi"}}}}""",
            "payload.message.metadata"
        },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public async Task Webhook_warning_names_the_field_and_not_its_value(string json, string path)
    {
        using var logs = new LogCollector();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(logs));
        services.AddSunshineWebhooks(options => options.AddSecret(Secret));
        await using var provider = services.BuildServiceProvider();
        var webhooks = provider.GetRequiredService<SunshineWebhooks>();
        var request = WebhookRequest.Create("POST", "https://bot.example.org/sunshine", [KeyValuePair.Create("X-API-Key", Secret)]);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            var parts = webhooks.Read(request, Encoding.UTF8.GetBytes($$"""{"events":[{{json}}]}""")).Parts;
            var message = Assert.IsType<ConversationMessageEvent>(Assert.Single(parts!).Event);
            Assert.StartsWith("hi", Assert.IsType<TextContent>(message.Content).Text, StringComparison.Ordinal);
        }

        FieldWarnings.AssertOne(logs, "SunshineWebhookEvent." + path);
    }

    [Theory]
    [InlineData("""{"user":{"id":"u","profile":"canary"}}""", "UserResponse.user.profile")]
    [InlineData("""{"user":{"id":"u","signedUpAt":"canary"}}""", "UserResponse.user.signedUpAt")]
    [InlineData("""{"user":{"id":"u","profile":{"givenName":"canary\ud83d"}}}""", "UserResponse.user.profile.givenName")]
    [InlineData("""{"user":{"id":"u","metadata":["canary"]}}""", "UserResponse.user.metadata")]
    public async Task Warning_of_a_response_names_the_field_and_not_its_value(string json, string path)
    {
        using var logs = new LogCollector();
        using var service = new RecordingService { Response = json };
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(logs));
        services
            .AddSunshine(options =>
            {
                options.Subdomain = "acme";
                options.AppId = "app1";
                options.Credential = SmoochCredential.Basic("app_key", "secret");
            })
            .ConfigurePrimaryHttpMessageHandler(() => service);
        await using var provider = services.BuildServiceProvider();
        var sunshine = provider.GetRequiredService<SunshineClient>();

        Assert.Equal("u", (await sunshine.Users.GetAsync("u", cancellationToken: Token)).Id);
        Assert.Equal("u", (await sunshine.Users.UpdateAsync("u", new UserUpdate { ToBeRetained = true }, cancellationToken: Token)).Id);

        FieldWarnings.AssertOne(logs, path);
    }

    [Fact]
    public async Task Send_whose_response_has_an_odd_field_returns_the_message()
    {
        using var service = new RecordingService
        {
            Response = """{"messages":[{"id":"m","author":7,"content":{"type":"text","text":"hi \ud83d"}}]}""",
        };
        using var sunshine = new SunshineClient(
            new SunshineClientOptions { Subdomain = "acme", AppId = "app1", Credential = SmoochCredential.Basic("app_key", "secret") },
            service);

        var message = Assert.Single((await sunshine.Messages.SendAsync("c", "hi", Token)).Messages);

        Assert.Equal("m", message.Id);
        Assert.Null(message.Author);
        Assert.Equal("hi \uFFFD", Assert.IsType<TextContent>(message.Content).Text);
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.MessageBird.Tests.Models;

/// <summary>A field whose JSON has another type costs only itself, and one warning names it.</summary>
public sealed class FieldToleranceTests
{
    private const string SigningKey = "8Fv2qLr0T3xWm9Zk";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Documents => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_field_that_does_not_fit_costs_nothing_else(string name) =>
        FieldTolerance.Check(Fixture.TypeOf(name), Fixture.WithoutNulls(JsonNode.Parse(Fixture.Bytes(name)))!.ToJsonString());

    [Theory]
    [InlineData(
        """{"type":"message.created","conversation":"canary","message":{"id":"m","type":"text","content":{"text":"hi"}}}""",
        "conversation")]
    [InlineData(
        """{"type":"message.created","contact":{"id":"c","displayName":"canary\ud83d"},"message":{"id":"m","type":"text","content":{"text":"hi"}}}""",
        "contact.displayName")]
    [InlineData(
        """{"type":"message.created","message":{"id":"m","type":"text","content":{"text":"hi canary\ud83d"}}}""",
        "message.content.text")]
    [InlineData(
        """{"type":"message.created","message":{"id":"m","type":"text","createdDatetime":"canary","content":{"text":"hi"}}}""",
        "message.createdDatetime")]
    public async Task Webhook_warning_names_the_field_and_not_its_value(string json, string path)
    {
        using var logs = new LogCollector();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(logs));
        services.AddMessageBirdWebhooks(options => options.AddSigningKey(SigningKey));
        await using var provider = services.BuildServiceProvider();
        var webhooks = provider.GetRequiredService<MessageBirdWebhooks>();

        foreach (var _ in Enumerable.Range(0, 2))
        {
            var body = Encoding.UTF8.GetBytes(json);
            var received = Assert.IsType<MessageCreatedEvent>(webhooks.Parse(body, WebhookIdentity.None));
            Assert.StartsWith("hi", Assert.IsType<TextMessage>(received.Message).Content!.Text, StringComparison.Ordinal);
            Assert.Equal(WebhookVerificationResult.Valid, webhooks.Read(Signed(body), body).Verification);
        }

        FieldWarnings.AssertOne(logs, "MessageBirdWebhookEvent." + path);
    }

    [Theory]
    [InlineData("""{"id":"c1","contact":"canary"}""", "contact")]
    [InlineData("""{"id":"c1","updatedDatetime":"canary"}""", "updatedDatetime")]
    [InlineData("""{"id":"c1","contact":{"id":"p","firstName":"canary\ud83d"}}""", "contact.firstName")]
    public async Task Warning_of_a_response_names_the_field_and_not_its_value(string json, string path)
    {
        using var logs = new LogCollector();
        using var handler = new FixedResponse(json);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(logs));
        services
            .AddMessageBird(options => options.Credential = MessageBirdCredential.AccessKey("made-up-access-key"))
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();
        var messageBird = provider.GetRequiredService<MessageBirdClient>();

        Assert.Equal("c1", (await messageBird.Conversations.GetAsync("c1", Token)).Id);
        Assert.Equal("c1", (await messageBird.Conversations.ArchiveAsync("c1", Token)).Id);

        FieldWarnings.AssertOne(logs, "Conversation." + path);
    }

    /// <summary>A call signed by the older scheme, which needs no token.</summary>
    private static WebhookRequest Signed(byte[] body)
    {
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.UTF8.GetBytes(timestamp + "\n\n"), .. SHA256.HashData(body)];
        return WebhookRequest.Create("POST", "https://bot.example.org/messagebird",
        [
            KeyValuePair.Create(MessageBirdSignature.LegacyTimestampHeader, timestamp),
            KeyValuePair.Create(
                MessageBirdSignature.LegacyHeader,
                Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(SigningKey), signed))),
        ]);
    }

    private sealed class FixedResponse(string json) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(
                new HttpResponseMessage { Content = new StringContent(json, Encoding.UTF8, "application/json"), RequestMessage = request });
    }
}

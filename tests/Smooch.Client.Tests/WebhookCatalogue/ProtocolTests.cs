using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Smooch.Client.Tests.WebhookCatalogue;

/// <summary>The protocol without a server: whose secret a call has, and whose payload its body is.</summary>
public sealed class ProtocolTests
{
    private const string Secret = "p3Zk9vQy-1mT_0aXw7LrBd";

    private static readonly WebhookRequest Request =
        WebhookRequest.Create("POST", "https://bot.example.org/smooch", [KeyValuePair.Create("X-API-Key", Secret)]);

    [Fact]
    public void The_protocol_names_itself_its_events_and_where_its_secret_comes_from()
    {
        using var provider = Provider(_ => { });
        var webhooks = provider.GetRequiredService<SmoochWebhooks>();
        Assert.Equal(("smooch", typeof(SmoochWebhookEvent)), (webhooks.Name, webhooks.EventType));
        foreach (var words in (string[])["AddSmoochWebhooks", "SmoochWebhooks.Secrets", "smooch.Webhooks.ListAsync"])
            Assert.Contains(words, webhooks.MissingSecretHint, StringComparison.Ordinal);
        Assert.False(webhooks.HasSecret);
        Assert.Equal(WebhookVerificationResult.NoSecret, webhooks.Verify(Request));
        webhooks.Secrets.Add(new SmoochSecret(Secret));
        Assert.True(webhooks.HasSecret);
        Assert.Equal(WebhookVerificationResult.Valid, webhooks.Verify(Request));
    }

    [Theory]
    [InlineData("""{"trigger":"message:appUser","app":{"_id":"a"}}""", "a", true)]
    [InlineData("""{"trigger":"message:appUser","app":{"_id":"a"}}""", null, true)]
    [InlineData("""{"trigger":"message:appUser","app":{"_id":"a"}}""", "b", false)]
    [InlineData("""{"trigger":"message:appUser"}""", "b", true)] // As in 2015.
    public void A_secret_of_one_app_is_not_accepted_for_another(string body, string? app, bool isAccepted)
    {
        var content = Read(body, options => options.AddSecret(Secret, app));
        var claimed = body.Contains("\"a\"", StringComparison.Ordinal) ? "a" : null;
        Assert.Equal(isAccepted ? WebhookVerificationResult.Valid : WebhookVerificationResult.KeyOfAnotherApp, content.Verification);
        Assert.Equal(isAccepted, content.Single is AppUserMessageEvent);
        Assert.Equal(new WebhookIdentity(isAccepted ? app ?? claimed : claimed), content.Identity);
    }

    [Theory]
    [InlineData("""{"app":{"id":"a"},"events":[{"id":"e"}]}""", "Sunshine Conversations v2")]
    [InlineData("""{"type":"message.created"}""", "MessageBird Conversations")]
    [InlineData("""{"trigger":"","type":"message.created"}""", null)]
    [InlineData("""{"trigger":"message:reaction","type":"message.created"}""", null)]
    [InlineData("""{"trigger":"message:appUser","type":"message.created"}""", null)]
    [InlineData("{}", null)]
    public void A_payload_of_another_API_is_recognized(string body, string? api) =>
        Assert.Equal(api, Read(body, options => options.AddSecret(Secret)).OtherApi);

    [Fact]
    public void A_body_is_parsed_again_as_it_was_received()
    {
        using var provider = Provider(options => options.AddSecret(Secret));
        var webhooks = provider.GetRequiredService<SmoochWebhooks>();
        foreach (var body in (string[])[Bodies.Message("m1"), "\uFEFF" + Bodies.Message("m1"), "{}"])
        {
            var bytes = Encoding.UTF8.GetBytes(body);
            var again = webhooks.Parse(bytes, WebhookIdentity.None);
            Assert.Equal(webhooks.Read(Request, bytes).Single!.DeduplicationKey, again.DeduplicationKey);
        }

        Assert.Throws<SmoochWebhookFormatException>(() => webhooks.Parse("null"u8, WebhookIdentity.None));
        Assert.Throws<ArgumentNullException>(() => webhooks.Read(null!, "{}"u8));
        Assert.Throws<ArgumentNullException>(() => webhooks.Verify(null!));
    }

    private static WebhookContent Read(string body, Action<SmoochWebhookOptions> configure)
    {
        using var provider = Provider(configure);
        return provider.GetRequiredService<SmoochWebhooks>().Read(Request, Encoding.UTF8.GetBytes(body));
    }

    private static ServiceProvider Provider(Action<SmoochWebhookOptions> configure) =>
        new ServiceCollection().AddLogging().AddSmoochWebhooks(configure).Services.BuildServiceProvider();
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Smooch.Sunshine.Tests;

/// <summary>What the protocol reads of the body of a call: the app and webhook, where each event is, and whose payload it is.</summary>
public sealed class EnvelopeTests
{
    private const string Secret = "p3Zk9vQy-1mT_0aXw7LrBd";
    private const string Event = """{"id":"e1","type":"user:remove","payload":{"user":{"id":"u1"}}}""";

    private static readonly WebhookRequest Request =
        WebhookRequest.Create("POST", "https://bot.example.org/sunshine", [KeyValuePair.Create("X-API-Key", Secret)]);

    [Fact]
    public void The_protocol_names_itself_its_events_and_where_its_secret_comes_from()
    {
        using var provider = Provider(_ => { });
        var webhooks = provider.GetRequiredService<SunshineWebhooks>();
        Assert.Equal(("sunshine", typeof(SunshineWebhookEvent)), (webhooks.Name, webhooks.EventType));
        foreach (var place in (string[])["AddSunshineWebhooks", "SunshineWebhooks.Secrets", "sunshine.Webhooks.ListAsync"])
            Assert.Contains(place, webhooks.MissingSecretHint, StringComparison.Ordinal);
        Assert.False(webhooks.HasSecret);
        webhooks.Secrets.Add(new SmoochSecret(Secret));
        Assert.True(webhooks.HasSecret);
        Assert.Equal(WebhookVerificationResult.Valid, webhooks.Verify(Request));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF \r\n")]
    public void The_place_of_each_event_in_the_body_is_that_of_its_json(string start)
    {
        string[] events = [Event, "7", "\"\u00e9\"", "null", "[ 1, {} ]", """{ "id" : "e2" }""", "true"];
        var body = Encoding.UTF8.GetBytes($$"""{{start}}{"app":{"id":"a"},"events":[ {{string.Join(" , ", events)}} ] }""");
        var parts = Read(body).Parts!;
        Assert.Equal(events, parts.Select(part => Encoding.UTF8.GetString(body, part.Start, part.Length)));
        Assert.All(parts, part => Assert.Equal("a", ((SunshineWebhookEvent)part.Event).AppId));
        Assert.Equal(
            ["7", "\"\u00e9\"", "null", "[ 1, {} ]", "true"],
            parts.Select(part => part.Event).OfType<UnknownEvent>().Select(each => each.Json.GetRawText()).Where(json => json[0] != '{'));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void A_body_that_is_no_envelope_is_one_part_from_its_start_to_its_end(string start)
    {
        var body = Encoding.UTF8.GetBytes(start + """{"trigger":"message:appUser","app":{"id":"a"}}""");
        var content = Read(body);
        var part = Assert.Single(content.Parts!);
        Assert.Equal("""{"trigger":"message:appUser","app":{"id":"a"}}""", Encoding.UTF8.GetString(body, part.Start, part.Length));
        Assert.Equal("a", content.Identity.AppId);
    }

    [Theory]
    [InlineData("""{"trigger":"message:appUser","app":{"id":"a"}}""", "Smooch v1 or v1.1")]
    [InlineData("""{"type":"message.created"}""", "MessageBird Conversations")]
    [InlineData("""{"hello":"world"}""", "an unknown API")]
    [InlineData("""{"events":7}""", "an unknown API")]
    [InlineData("""{"events":[{"trigger":"message:appUser"}]}""", null)]
    [InlineData("""{"events":[]}""", null)]
    [InlineData(Event, null)]
    [InlineData("\r\n" + Event, null)]
    public void A_payload_of_another_API_is_recognized(string body, string? api) =>
        Assert.Equal(api, Read(Encoding.UTF8.GetBytes(body)).OtherApi);

    [Theory]
    [InlineData("""{"app":{"id":"a"},"webhook":{"id":"w"},"events":[E]}""", "a", "w")]
    [InlineData(
        """{"x":{"app":{"id":"b"},"events":[]},"events":[E],"y":[{"webhook":{}}],"webhook":{"id":"w"},"app":{"id":"a"}}""",
        "a",
        "w")]
    [InlineData("""{"app":{"x":{"id":"b"},"id":"a","y":[{"id":"c"}]},"webhook":{"id":"w","version":"v2"},"events":[E]}""", "a", "w")]
    [InlineData("""{"app":["a"],"webhook":[{"id":"w"}],"events":[E]}""", null, null)]
    [InlineData("""{"app":"a","webhook":7,"events":[E]}""", null, null)]
    [InlineData("""{"app":{"id":7},"webhook":{"id":{"id":"w"}},"events":[E]}""", null, null)]
    [InlineData("""{"app":{"id":"\ud83d"},"webhook":{"id":["w"],"x":"y"},"events":[E]}""", null, null)]
    [InlineData("""{"app":{},"webhook":{"ID":"w"},"events":[E]}""", null, null)]
    [InlineData("""{"App":{"id":"a"},"events":[E]}""", null, null)]
    public void The_app_and_the_webhook_are_those_of_the_envelope(string body, string? app, string? webhook)
    {
        var parsed = Assert.Single(WebhookParser.Parse(Encoding.UTF8.GetBytes(body.Replace("E", Event, StringComparison.Ordinal))));
        Assert.Equal((app, webhook, "e1"), (parsed.AppId, parsed.WebhookId, parsed.Id));
    }

    [Fact]
    public void What_follows_events_that_are_no_list_is_read()
    {
        var parsed = Assert.Single(WebhookParser.Parse("""{"events":{"0":{"id":"e1"},"app":{"id":"b"}},"app":{"id":"a"}}"""u8));
        Assert.Equal("a", Assert.IsType<UnknownEvent>(parsed).AppId);
    }

    [Theory]
    [InlineData("""{"events":[],"app":{"id":"a"}""")]
    [InlineData("""{"events":[],"app":{"id":"a" """)]
    [InlineData("""{"events":[],"app" """)]
    [InlineData("""{"events":[]}}""")]
    [InlineData("""{"events":[]} {}""")]
    [InlineData("7")]
    public void A_body_that_ends_too_early_or_goes_on_is_a_format_error(string body) =>
        Assert.Throws<SmoochWebhookFormatException>(() => WebhookParser.Parse(Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void A_secret_of_one_app_and_webhook_is_not_accepted_for_another()
    {
        var body = Encoding.UTF8.GetBytes($$"""{"app":{"id":"a"},"webhook":{"id":"w"},"events":[{{Event}}]}""");
        foreach (var (app, webhook, accepted) in new[] { ("a", "w", true), ("a", null, true), ("b", null, false), ("a", "v", false) })
        {
            var content = Read(body, options => options.AddSecret(Secret, app, webhook));
            Assert.Equal(
                accepted ? WebhookVerificationResult.Valid : WebhookVerificationResult.KeyOfAnotherApp,
                content.Verification);
            Assert.Equal(accepted ? 1 : 0, content.Parts?.Count ?? 0);
            Assert.Equal(new WebhookIdentity("a", accepted ? webhook : "w"), content.Identity);
        }
    }

    [Fact]
    public void An_event_that_is_parsed_again_equals_the_received_one()
    {
        var body = Encoding.UTF8.GetBytes($$"""{"app":{"id":"a"},"webhook":{"id":"w"},"events":[{{Event}},{"type":"user:remove"},[5]]}""");
        var identity = new WebhookIdentity("a", "w");
        using var provider = Provider(options => options.AddSecret(Secret));
        var webhooks = provider.GetRequiredService<SunshineWebhooks>();
        foreach (var part in webhooks.Read(Request, body).Parts!)
        {
            var again = webhooks.Parse(body.AsSpan(part.Start, part.Length), identity);
            Assert.Equal(part.Event.GetType(), again.GetType());
            Assert.Equal(part.Event.DeduplicationKey, again.DeduplicationKey);
            Assert.Equal(("a", "w"), (((SunshineWebhookEvent)again).AppId, ((SunshineWebhookEvent)again).WebhookId));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{\"id\":")]
    [InlineData("{\"id\":\"e1\"} x")]
    public void Bytes_that_are_no_event_cannot_be_parsed_again(string json)
    {
        using var provider = Provider(options => options.AddSecret(Secret));
        var webhooks = provider.GetRequiredService<SunshineWebhooks>();
        Assert.Throws<SmoochWebhookFormatException>(() => webhooks.Parse(Encoding.UTF8.GetBytes(json), WebhookIdentity.None));
        Assert.Throws<SmoochWebhookFormatException>(() => webhooks.Parse([.. "{\"id\":\""u8, 0xFF, .. "\"}"u8], WebhookIdentity.None));
        Assert.Throws<ArgumentNullException>(() => webhooks.Parse("{}"u8, null!));
        Assert.Throws<ArgumentNullException>(() => webhooks.Read(null!, "{\"events\":[]}"u8));
    }

    [Fact]
    public void An_event_without_an_id_is_known_by_the_hash_of_its_json()
    {
        const string Json = """{"type":"user:remove","payload":{"user":{"id":"u1"}}}""";
        var parsed = Assert.Single(WebhookParser.Parse(Encoding.UTF8.GetBytes($$"""{"events":[ {{Json}} ]}""")));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Json)));
        Assert.Equal("user:remove|" + hash, parsed.DeduplicationKey, ignoreCase: true);
        Assert.Null(new UserRemoveEvent().DeduplicationKey);
        Assert.Equal("e1", new UserRemoveEvent { Id = "e1" }.DeduplicationKey);
    }

    private static WebhookContent Read(byte[] body, Action<SunshineWebhookOptions>? configure = null)
    {
        using var provider = Provider(configure ?? (options => options.AddSecret(Secret)));
        return provider.GetRequiredService<SunshineWebhooks>().Read(Request, body);
    }

    private static ServiceProvider Provider(Action<SunshineWebhookOptions> configure) =>
        new ServiceCollection().AddLogging().AddSunshineWebhooks(configure).Services.BuildServiceProvider();
}

using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.MessageBird.Tests.Receiving;

/// <summary>The protocol without a server: how a call is verified in two steps, judged and logged, and whose payload its body is.</summary>
public sealed class ProtocolTests
{
    private const string Url = "https://bot.example.org/messagebird";

    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1767225600);

    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"type":"message.created","message":{"id":"m1"}}""");

    /// <summary>Each literal of an advice, so that none of them is lost.</summary>
    public static TheoryData<MessageBirdSignatureResult, string[]> Advices => new()
    {
        { MessageBirdSignatureResult.MissingSignature, ["no MessageBird-Signature-JWT header", "a proxy may have removed"] },
        { MessageBirdSignatureResult.WrongUrl, ["valid for another URL", "set PublicBaseUrl"] },
        {
            MessageBirdSignatureResult.WrongSignature,
            ["the access key is not a signing key", "the successor, have the same headers", "not supported"]
        },
        {
            MessageBirdSignatureResult.BirdNotificationScheme,
            ["the scheme of Bird's notifications", "and body hash", "point the subscription at another address"]
        },
        { MessageBirdSignatureResult.Expired, ["the clock of this machine", "delayed or replayed"] },
        { MessageBirdSignatureResult.NotValidYet, ["the clock of this machine", "delayed or replayed"] },
        { MessageBirdSignatureResult.WrongBody, ["a proxy that rewrites JSON"] },
        { MessageBirdSignatureResult.LegacyNotAccepted, ["Set AcceptLegacySignatures"] },
        { MessageBirdSignatureResult.WrongAlgorithm, ["Only HS256, HS384 and HS512"] },
        { MessageBirdSignatureResult.Malformed, ["does not send such calls"] },
        { MessageBirdSignatureResult.WrongIssuer, ["does not send such calls"] },
        { MessageBirdSignatureResult.MissingTokenId, ["does not send such calls"] },
    };

    [Theory]
    [MemberData(nameof(Advices))]
    public void A_rejected_call_gets_advice(MessageBirdSignatureResult result, string[] parts)
    {
        var advice = MessageBirdWebhookLog.Advice(result);
        Assert.All(parts, part => Assert.Contains(part, advice, StringComparison.Ordinal));
    }

    [Fact]
    public void The_protocol_names_itself_its_events_and_where_its_key_comes_from()
    {
        using var provider = Provider(_ => { });
        var webhooks = provider.GetRequiredService<MessageBirdWebhooks>();
        Assert.Equal(("messagebird", typeof(MessageBirdWebhookEvent)), (webhooks.Name, webhooks.EventType));
        foreach (var words in (string[])["Set SigningKey", "developer settings of the", "is not the access key"])
            Assert.Contains(words, webhooks.MissingSecretHint, StringComparison.Ordinal);
        Assert.False(webhooks.HasSecret);
        using var other = Provider(options => options.AddSigningKey(Signer.Key));
        Assert.True(other.GetRequiredService<MessageBirdWebhooks>().HasSecret);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_call_is_verified_with_its_body_with_and_without_the_first_step(bool firstStep)
    {
        using var provider = Provider(options => options.AddSigningKey(Signer.Key, "north"));
        var webhooks = provider.GetRequiredService<MessageBirdWebhooks>();
        foreach (var headers in Signatures())
        {
            var request = Request(headers);
            if (firstStep)
                Assert.Equal(WebhookVerificationResult.Valid, webhooks.Verify(request));
            var content = webhooks.Read(request, Body);
            Assert.Equal(WebhookVerificationResult.Valid, content.Verification);
            Assert.Equal(new WebhookIdentity("north"), content.Identity);
            Assert.Equal("m1", Assert.IsType<MessageCreatedEvent>(content.Single).Message!.Id);
            Assert.NotEqual(WebhookVerificationResult.Valid, webhooks.Read(request, [.. Body, (byte)' ']).Verification);
        }
    }

    [Fact]
    public void A_key_without_an_account_is_no_identity()
    {
        using var provider = Provider(options => options.AddSigningKey(Signer.Key));
        var content = provider.GetRequiredService<MessageBirdWebhooks>().Read(Request(Signer.Token(Url, Body, Now)), Body);
        Assert.Same(WebhookIdentity.None, content.Identity);
    }

    [Fact]
    public void A_token_that_was_verified_with_earlier_options_is_verified_again()
    {
        var (before, after) = (new MessageBirdWebhookOptions(), new MessageBirdWebhookOptions());
        before.AddSigningKey(Signer.Key);
        after.AddSigningKey("the next key");
        var current = before;
        using var logs = new LogCollector();
        var webhooks = new MessageBirdWebhooks(() => current, new TestClock(Now), logs.CreateLogger(""));
        var request = Request(Signer.Token(Url, Body, Now));
        Assert.Equal(WebhookVerificationResult.Valid, webhooks.Verify(request));
        current = after;
        Assert.Equal(WebhookVerificationResult.WrongKey, webhooks.Read(request, Body).Verification);
        Assert.Equal(240, Assert.Single(logs.Entries).Id.Id);
        current = before;
        Assert.Equal(WebhookVerificationResult.Valid, webhooks.Read(request, Body).Verification);
    }

    /// <summary>A token is valid when it is received; its body may take longer.</summary>
    [Fact]
    public void A_token_is_not_verified_twice_with_the_same_options()
    {
        var options = new MessageBirdWebhookOptions();
        options.AddSigningKey(Signer.Key);
        var clock = new TestClock(Now);
        using var logs = new LogCollector();
        var webhooks = new MessageBirdWebhooks(() => options, clock, logs.CreateLogger(""));
        var request = Request(Signer.Token(Url, Body, Now));
        Assert.Equal(WebhookVerificationResult.Valid, webhooks.Verify(request));
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(WebhookVerificationResult.Valid, webhooks.Read(request, Body).Verification);
        Assert.Equal(WebhookVerificationResult.Expired, webhooks.Read(Request(Signer.Token(Url, Body, Now)), Body).Verification);
    }

    [Theory]
    [InlineData("no signature", WebhookVerificationResult.MissingKey, "MissingSignature")]
    [InlineData("expired", WebhookVerificationResult.Expired, "Expired")]
    [InlineData("not valid yet", WebhookVerificationResult.Expired, "NotValidYet")]
    [InlineData("another key", WebhookVerificationResult.WrongKey, "WrongSignature")]
    public void The_first_step_rejects_a_call_and_logs_why(string what, WebhookVerificationResult expected, string reason)
    {
        (string Name, string Value)[] headers = what switch
        {
            "no signature" => [],
            "expired" => [Signer.Token(Url, Body, Now.AddMinutes(-5))],
            "not valid yet" => [Signer.Token(Url, Body, Now.AddMinutes(5))],
            _ => [Signer.Token(Url, Body, Now, "another key")],
        };
        using var logs = new LogCollector();
        using var provider = Provider(options => options.AddSigningKey(Signer.Key), logs);
        var webhooks = provider.GetRequiredService<MessageBirdWebhooks>();
        var request = Request(headers);
        Assert.Equal(expected, webhooks.Verify(request));
        Assert.Null(request.VerifiedBy);
        var content = webhooks.Read(request, Body);
        Assert.Equal((expected, null), (content.Verification, content.Single));
        Assert.Equal(2, logs.Entries.Count);
        Assert.All(logs.Entries, entry =>
        {
            Assert.Equal((LogLevel.Warning, 240), (entry.Level, entry.Id.Id));
            Assert.Contains(reason, entry.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_call_while_no_key_is_known_is_not_logged_as_rejected()
    {
        using var logs = new LogCollector();
        using var provider = Provider(_ => { }, logs);
        var webhooks = provider.GetRequiredService<MessageBirdWebhooks>();
        Assert.Equal(WebhookVerificationResult.NoSecret, webhooks.Verify(Request(Signer.Token(Url, Body, Now))));
        Assert.Equal(WebhookVerificationResult.NoSecret, webhooks.Read(Request(Signer.Token(Url, Body, Now)), Body).Verification);
        Assert.Empty(logs.Entries);
        Assert.Throws<ArgumentNullException>(() => webhooks.Read(null!, Body));
        Assert.Throws<ArgumentNullException>(() => webhooks.Verify(null!));
    }

    [Theory]
    [InlineData("""{"service":"channels","event":"sms.outbound","payload":{"id":"1"}}""", "Bird notifications")]
    [InlineData("""{"service":"channels"}""", null)]
    [InlineData("""{"payload":{}}""", null)]
    [InlineData("""{"statuses":[{"id":"wamid.1"}]}""", "WhatsApp")]
    [InlineData("""{"statuses":{}}""", null)]
    [InlineData("""{"object":"whatsapp_business_account"}""", "WhatsApp")]
    [InlineData("""{"object":"page"}""", null)]
    [InlineData("""{"trigger":"message:appUser"}""", "Smooch v1 or v1.1")]
    [InlineData("""{"type":"message.reaction"}""", null)]
    [InlineData("""{"type":"message.created","trigger":"message:appUser"}""", null)]
    [InlineData("{}", null)]
    public void A_payload_of_another_API_is_recognized(string json, string? api)
    {
        var body = Encoding.UTF8.GetBytes(json);
        using var provider = Provider(options => options.AddSigningKey(Signer.Key));
        Assert.Equal(api, provider.GetRequiredService<MessageBirdWebhooks>().Read(Request(Signer.Token(Url, body, Now)), body).OtherApi);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"type\":")]
    public void A_body_that_is_no_object_is_a_format_error(string json)
    {
        using var provider = Provider(options => options.AddSigningKey(Signer.Key));
        var webhooks = provider.GetRequiredService<MessageBirdWebhooks>();
        Assert.Throws<SmoochWebhookFormatException>(() => webhooks.Parse(Encoding.UTF8.GetBytes(json), WebhookIdentity.None));
        Assert.Throws<SmoochWebhookFormatException>(() => webhooks.Parse([.. "{\"x\":\""u8, 0xFF, .. "\"}"u8], WebhookIdentity.None));
        Assert.Equal("m1", ((MessageEvent)webhooks.Parse([0xEF, 0xBB, 0xBF, .. Body], WebhookIdentity.None)).Message!.Id);
    }

    private static IEnumerable<(string Name, string Value)[]> Signatures() =>
        [[Signer.Token(Url, Body, Now)], Signer.Legacy("", Body, Now)];

    private static WebhookRequest Request(params (string Name, string Value)[] headers) =>
        WebhookRequest.Create("POST", Url, headers.Select(header => KeyValuePair.Create(header.Name, header.Value)));

    private static ServiceProvider Provider(Action<MessageBirdWebhookOptions> configure, LogCollector? logs = null)
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(new TestClock(Now)).AddLogging(logging =>
        {
            if (logs is not null)
                logging.AddProvider(logs);
        });
        return services.AddMessageBirdWebhooks(configure).Services.BuildServiceProvider();
    }
}

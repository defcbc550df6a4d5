using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Smooch.MessageBird.Tests.Receiving;

/// <summary>
/// The webhooks in ASP.NET Core, over sockets: what is dispatched, and what is rejected with 401 and dispatched to no handler.
/// </summary>
public sealed class EndpointTests
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes(Message("m1"));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>What is wrong with a call, and what the log contains about it.</summary>
    public static TheoryData<string, string> Rejected => new()
    {
        { "no signature", "MissingSignature" },
        { "an empty token", "MissingSignature" },
        { "the token twice", "MissingSignature" },
        { "two tokens, one of them valid", "MissingSignature" },
        { "a token of another key", "WrongSignature" },
        { "a token of the access key", "WrongSignature" },
        { "a replayed token that has expired", "Expired" },
        { "a token of the future", "NotValidYet" },
        { "another body", "WrongBody" },
        { "no body", "WrongBody" },
        { "another path", "WrongUrl" },
        { "another query", "WrongUrl" },
        { "another host", "WrongUrl" },
        { "no algorithm", "WrongAlgorithm" },
        { "RS256", "WrongAlgorithm" },
        { "another issuer", "WrongIssuer" },
        { "no token id", "MissingTokenId" },
        { "no token at all", "Malformed" },
        { "a wrong token and a valid older signature", "WrongSignature" },
        { "an older signature of another key", "WrongSignature" },
        { "an older signature that is replayed", "Expired" },
        { "an older signature over another query", "WrongSignature" },
        { "an older signature twice", "MissingSignature" },
        { "the scheme of the successor", "BirdNotificationScheme" },
    };

    [Theory]
    [MemberData(nameof(Rejected))]
    public async Task A_call_that_is_not_proven_gets_401_and_reaches_no_handler(string what, string reason)
    {
        await using var bot = await BirdBot.StartAsync();
        var url = bot.Url + BirdBot.Path;
        var valid = Signer.Token(url, Body, bot.Now);
        var legacy = Signer.Legacy("", Body, bot.Now);
        var (target, body, headers) = (BirdBot.Path, Body, new[] { valid });
        switch (what)
        {
            case "no signature": headers = []; break;
            case "an empty token": headers = [(valid.Name, "")]; break;
            case "the token twice": headers = [valid, valid]; break;
            case "two tokens, one of them valid": headers = [Signer.Token(url, Body, bot.Now, "x"), valid]; break;
            case "a token of another key": headers = [Signer.Token(url, Body, bot.Now, "another key")]; break;
            case "a token of the access key": headers = [Signer.Token(url, Body, bot.Now, "live_access_key")]; break;
            case "a replayed token that has expired": bot.Clock.Advance(TimeSpan.FromSeconds(66)); break;
            case "a token of the future": headers = [Signer.Token(url, Body, bot.Now.AddSeconds(6))]; break;
            case "another body": body = Encoding.UTF8.GetBytes(Message("m2")); break;
            case "no body": body = []; break;
            case "another path": headers = [Signer.Token(bot.Url + "/other", Body, bot.Now)]; break;
            case "another query": target += "?tenant=other"; break;
            case "another host": headers = [Signer.Token("https://bot.example.org" + BirdBot.Path, Body, bot.Now)]; break;
            case "no algorithm": headers = [Signer.Token(url, Body, bot.Now, algorithm: "none")]; break;
            case "RS256": headers = [Signer.Token(url, Body, bot.Now, algorithm: "RS256")]; break;
            case "another issuer": headers = [Signer.Token(url, Body, bot.Now, change: claims => claims["iss"] = "Mallory")]; break;
            case "no token id": headers = [Signer.Token(url, Body, bot.Now, change: claims => claims.Remove("jti"))]; break;
            case "no token at all": headers = [(valid.Name, "Bearer")]; break;
            case "a wrong token and a valid older signature": headers = [Signer.Token(url, Body, bot.Now, "x"), .. legacy]; break;
            case "an older signature of another key": headers = Signer.Legacy("", Body, bot.Now, "another key"); break;
            case "an older signature that is replayed":
                headers = legacy;
                bot.Clock.Advance(TimeSpan.FromSeconds(11));
                break;
            case "an older signature over another query": (target, headers) = (BirdBot.Path + "?a=1", legacy); break;
            case "an older signature twice": headers = [.. legacy, .. legacy]; break;
            default: headers = Successor(url, bot.Now); break;
        }

        Assert.Equal(401, await bot.PostAsync(target, body, headers));

        Assert.Empty(bot.Handled.Events);
        var warning = Assert.Single(bot.Logs.Entries, entry => entry.Id.Id == 240);
        Assert.Equal(LogLevel.Warning, warning.Level);
        Assert.Contains(reason, warning.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Signer.Key, bot.Logs.Text, StringComparison.Ordinal);
        foreach (var (_, value) in headers.Where(header => header.Value.Length > 10))
            Assert.DoesNotContain(value, bot.Logs.Text, StringComparison.Ordinal);

        // The same event, proven, is handled: nothing of the rejected call was kept.
        bot.Handled.Do = _ => Task.CompletedTask;
        Assert.Equal(200, await bot.PostAsync(Message("m1")));
        Assert.Single(bot.Handled.Events);
    }

    [Fact]
    public async Task The_log_names_the_scheme_of_the_successor()
    {
        await using var bot = await BirdBot.StartAsync();
        Assert.Equal(401, await bot.PostAsync(BirdBot.Path, Body, Successor(bot.Url + BirdBot.Path, bot.Now)));
        Assert.Contains(
            bot.Logs.Entries,
            entry => entry.Message.Contains("messagebird-signature over timestamp, URL and body hash", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?tenant=acme&b=2%20x")]
    [InlineData("?b=2&a=%7e1&a=0+1")]
    [InlineData("?to=+31600000001&statusDatetime=2026-01-01T00:00:00+00:00")]
    [InlineData("?q=%2F%2f&x=%C3%A9")]
    public async Task The_url_is_verified_as_it_arrived(string query)
    {
        await using var bot = await BirdBot.StartAsync();
        Assert.Equal(200, await bot.PostAsync(Message("m1"), query));
        Assert.Equal("m1", Assert.IsType<MessageCreatedEvent>(Assert.Single(bot.Handled.Events)).Message!.Id);
    }

    [Theory]
    [InlineData("?to=+31600000001", "to=%2B31600000001")]
    [InlineData("?to=+31600000001", "to=+31600000001")]
    [InlineData("?b=2&a=1", "a=1&b=2")]
    public async Task An_older_signature_is_accepted_over_the_raw_query(string query, string canonical)
    {
        await using var bot = await BirdBot.StartAsync();
        Assert.Equal(200, await bot.PostAsync(BirdBot.Path + query, Body, Signer.Legacy(canonical, Body, bot.Now)));
        Assert.Single(bot.Handled.Events);
    }

    [Fact]
    public async Task Both_signatures_are_verified_by_the_clock_of_the_host()
    {
        await using var bot = await BirdBot.StartAsync();
        bot.Clock.Advance(TimeSpan.FromDays(400));
        Assert.Equal(200, await bot.PostAsync(Message("m1")));
        var body = Encoding.UTF8.GetBytes(Message("m2"));
        Assert.Equal(200, await bot.PostAsync(BirdBot.Path, body, Signer.Legacy("", body, bot.Now)));
        Assert.Equal(2, bot.Handled.Events.Count);
    }

    [Fact]
    public async Task Behind_a_proxy_the_public_url_is_verified()
    {
        await using var bot = await BirdBot.StartAsync(options => options.PublicBaseUrl = "https://bot.example.org/");
        var token = Signer.Token("https://bot.example.org/messagebird?a=1", Body, bot.Now);
        Assert.Equal(200, await bot.PostAsync(BirdBot.Path + "?a=1", Body, token));
        Assert.Equal(401, await bot.PostAsync(BirdBot.Path + "?a=2", Body, token));
        Assert.Equal(401, await bot.PostAsync(BirdBot.Path, Body, Signer.Token(bot.Url + BirdBot.Path, Body, bot.Now)));
    }

    [Fact]
    public async Task While_keys_are_rotated_both_are_accepted()
    {
        await using var bot = await BirdBot.StartAsync(options => options.AddSigningKey("the next key"));
        Assert.Equal(200, await bot.PostAsync(Message("m1")));
        Assert.Equal(200, await bot.PostAsync(Message("m2"), key: "the next key"));
        Assert.Equal(401, await bot.PostAsync(Message("m3"), key: "the one after"));
        Assert.Equal(["m1", "m2"], bot.Handled.Events.Cast<MessageEvent>().Select(each => each.Message!.Id));
    }

    [Fact]
    public async Task A_retry_has_another_token_and_is_handled_once()
    {
        await using var bot = await BirdBot.StartAsync();
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(200, await bot.PostAsync(Message("m1")));
            bot.Clock.Advance(TimeSpan.FromSeconds(70));
        }

        Assert.Single(bot.Handled.Events);
    }

    [Fact]
    public async Task The_same_event_of_two_accounts_is_handled_for_each()
    {
        await using var bot = await BirdBot.StartAsync(options =>
        {
            options.AddSigningKey("key of north", "north");
            options.AddSigningKey("key of south", "south");
        });
        foreach (var key in (string[])["key of north", "key of south", "key of north"])
            Assert.Equal(200, await bot.PostAsync(Message("m1"), key: key));
        Assert.Equal(2, bot.Handled.Events.Count);
    }

    [Theory]
    [InlineData("no JSON", 400)]
    [InlineData("[]", 400)]
    [InlineData("{\"type\":\"message.created\"", 400)]
    [InlineData("{}", 200)]
    [InlineData("""{"type":"message.reaction","message":{"id":"m1"}}""", 200)]
    [InlineData("""{"type":7}""", 200)]
    public async Task A_verified_body_of_another_form_gets_the_response_of_the_table(string body, int status)
    {
        await using var bot = await BirdBot.StartAsync();
        Assert.Equal(status, await bot.PostAsync(body));
        Assert.Equal(status == 200 ? 1 : 0, bot.Handled.Events.Count);
        Assert.All(bot.Handled.Events, each => Assert.IsType<UnknownWebhookEvent>(each));
    }

    [Fact]
    public async Task A_handler_that_fails_gets_the_event_again_with_the_next_call()
    {
        await using var bot = await BirdBot.StartAsync();
        bot.Handled.Do = _ => throw new InvalidOperationException("not today");
        Assert.Equal(500, await bot.PostAsync(Message("m1")));
        bot.Handled.Do = _ => Task.CompletedTask;
        Assert.Equal(200, await bot.PostAsync(Message("m1")));
        Assert.Equal(200, await bot.PostAsync(Message("m1")));
        Assert.Single(bot.Handled.Events);
    }

    [Fact]
    public async Task The_fake_service_delivers_and_a_rejected_call_is_delivered_again()
    {
        await using var fake = await FakeMessageBird.StartAsync(
            new FakeMessageBirdOptions { WebhookRetryDelay = TimeSpan.FromMilliseconds(1) },
            Token);
        await using var bot = await BirdBot.StartAsync(options => options.ClockTolerance = TimeSpan.FromDays(4000));
        fake.AddWebhook(bot.Url + BirdBot.Path);
        await fake.CreateContact().SayAsync("Hi", Token);
        await fake.WhenWebhooksDeliveredAsync(Token);
        Assert.Empty(bot.Handled.Events);
        Assert.All(fake.Journal.Deliveries, delivery => Assert.Equal(401, delivery.Status));
        Assert.Equal(6, fake.Journal.Deliveries.Count);
    }

    internal static string Message(string id, string conversation = "c1", string type = "message.created") =>
        $$"""
        {"type":"{{type}}","conversation":{"id":"{{conversation}}"},
        "message":{"id":"{{id}}","conversationId":"{{conversation}}","direction":"received","status":"received","type":"text","content":{"text":"Hi"} } }
        """;

    private static (string Name, string Value)[] Successor(string url, DateTimeOffset now)
    {
        byte[] message = [.. Encoding.UTF8.GetBytes($"{now.ToUnixTimeSeconds()}\n{url}\n"), .. SHA256.HashData(Body)];
        return
        [
            ("messagebird-request-timestamp", $"{now.ToUnixTimeSeconds()}"),
            ("messagebird-signature", Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Signer.Key), message))),
        ];
    }
}

using System.Globalization;
using System.Text;

namespace Smooch.Testing.Tests.MessageBird;

public sealed class SignatureTests
{
    private const string Key = "test-signing-key-not-real";
    private const string Url = "https://hooks.example.test/mb/in?tenant=acme&b=2%20x";
    private const long NotBefore = 1767225600;
    private const string Jwt =
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJNZXNzYWdlQmlyZCIsIm5iZiI6MTc2NzIyNTYwMCwiZXhwIjoxNzY3MjI1NjYwLCJqdGkiOiI"
        + "wZjZhMWIxZS0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMGFiY2QiLCJ1cmxfaGFzaCI6IjI3YzU2MjU2YTRhNWM3YmRjYzEyYjAzMTM5YTM1Nzc4ODliYTY0NTg"
        + "yNTcwZDY0ZDZkOTIwZGU0ZWM2NWQ1YTUiLCJwYXlsb2FkX2hhc2giOiI1YmU5NDBjMDZjNGE0Y2E5NTk0ODY2NWViODZjZWIwNzc2YjcyMzAzYzA3NjgwYTY"
        + "5MjdhODljMTEyMDBhNWE0In0.P3C3bkgfhP_lt7V4cRqB8CUqYC6urxq8RagkSzkNHS8";

    private static readonly byte[] Body =
        Encoding.UTF8.GetBytes("""{"type":"message.created","message":{"content":{"text":"héllo & <hi>"}}}""");

    private static readonly DateTimeOffset Start = DateTimeOffset.FromUnixTimeSeconds(NotBefore);

    /// <summary>The verifier of these tests is right: it accepts what is published and nothing near it.</summary>
    [Fact]
    public void Published_vectors_verify()
    {
        Assert.Equal("0f6a1b1e-0000-4000-8000-00000000abcd", (string?)BirdVerifier.VerifyJwt(Key, Url, Body, Jwt, NotBefore)!["jti"]);
        Assert.Null(BirdVerifier.VerifyJwt("live_key", Url, Body, Jwt, NotBefore));
        Assert.Null(BirdVerifier.VerifyJwt(Key, Url.Replace("%20", "+", StringComparison.Ordinal), Body, Jwt, NotBefore));
        Assert.Null(BirdVerifier.VerifyJwt(Key, Url, [.. Body, (byte)' '], Jwt, NotBefore));
        Assert.Null(BirdVerifier.VerifyJwt(Key, Url, Body, Jwt, NotBefore + 61));
        Assert.Equal("biH6zFj/rL4evjH/ElYX4p7EMQ2ynGG3ladhTedw2D8=", BirdVerifier.Legacy(Key, "1767225600", "b=2+x&tenant=acme", Body));
        Assert.Equal("BNB9q55/usVMRONLO0sDIfRaWKwSW9ErSlWBtkTKQ3g=", BirdVerifier.Legacy(Key, "1767225600", "", Body));
    }

    [Theory]
    [InlineData("/mb", "")]
    [InlineData("/mb/in?tenant=acme&b=2%20x", "b=2+x&tenant=acme")]
    [InlineData("/mb?b=2+x&a=%2B1%7E%2f&a=0", "a=%2B1~%2F&a=0&b=2+x")]
    [InlineData("/%7Euser/%E2%82%AC?flag&x=", "flag=&x=")]
    [InlineData("", "")]
    [InlineData("?q=1", "q=1")]
    public async Task Calls_carry_both_signatures_over_the_url_as_it_is_called(string path, string canonicalQuery)
    {
        await using var receiver = await BirdReceiver.StartAsync();
        await using var bird = await Bird.StartAsync(new FakeMessageBirdOptions { TimeProvider = new TestClock(Start), SigningKey = Key });
        bird.Fake.AddWebhook(receiver.Root + path);
        await bird.Fake.CreateContact().SayAsync("héllo & <hi>", Bird.Token);
        var call = await receiver.NextAsync();
        Assert.Equal(path.StartsWith('/') ? path : "/" + path, call.RawTarget);
        var claims = BirdVerifier.VerifyJwt(Key, receiver.Root + call.RawTarget, call.Body, call.Jwt, NotBefore);
        Assert.NotNull(claims);
        Assert.Equal([NotBefore, NotBefore + 60], [(long)claims["nbf"]!, (long)claims["exp"]!]);
        Assert.Equal(NotBefore.ToString(CultureInfo.InvariantCulture), call.Headers["MessageBird-Request-Timestamp"]);
        Assert.Equal(BirdVerifier.Legacy(Key, "1767225600", canonicalQuery, call.Body), call.Headers["MessageBird-Signature"]);
    }

    [Theory]
    [InlineData(FakeSignatures.Jwt, true, false)]
    [InlineData(FakeSignatures.Legacy, false, true)]
    [InlineData(FakeSignatures.None, false, false)]
    public async Task Schemes_are_chosen_by_the_options(FakeSignatures schemes, bool hasJwt, bool hasLegacy)
    {
        await using var receiver = await BirdReceiver.StartAsync();
        await using var bird = await Bird.StartAsync(new FakeMessageBirdOptions { Signatures = schemes });
        bird.Fake.AddWebhook(receiver.Url);
        await bird.Fake.CreateContact().SayAsync("Hi", Bird.Token);
        var call = await receiver.NextAsync();
        Assert.Equal(hasJwt, call.Headers.ContainsKey("MessageBird-Signature-JWT"));
        Assert.Equal(hasLegacy, call.Headers.ContainsKey("MessageBird-Signature"));
        Assert.Equal(hasLegacy, call.Headers.ContainsKey("MessageBird-Request-Timestamp"));
    }

    [Fact]
    public async Task Behind_a_tunnel_the_public_url_is_signed_and_the_local_one_called()
    {
        await using var receiver = await BirdReceiver.StartAsync();
        await using var bird = await Bird.StartAsync(new FakeMessageBirdOptions { TimeProvider = new TestClock(Start) });
        bird.Fake.AddTunnel("https://bot.example.org/", receiver.Root + "/");
        bird.Fake.AddWebhook("https://bot.example.org/hooks/mb?tenant=1");
        await bird.Fake.CreateContact().SayAsync("Hi", Bird.Token);
        var call = await receiver.NextAsync();
        Assert.Equal("/hooks/mb?tenant=1", call.RawTarget);
        const string Public = "https://bot.example.org/hooks/mb?tenant=1";
        Assert.NotNull(BirdVerifier.VerifyJwt(bird.Fake.SigningKey, Public, call.Body, call.Jwt, NotBefore));
    }

    [Fact]
    public async Task Each_attempt_has_a_token_of_its_own_and_a_rotated_key_counts_immediately()
    {
        var time = new TestClock(Start);
        await using var receiver = await BirdReceiver.StartAsync();
        receiver.Response = _ => 500;
        await using var bird = await Bird.StartAsync(new FakeMessageBirdOptions { TimeProvider = time });
        var old = bird.Fake.SigningKey;
        bird.Fake.AddWebhook(receiver.Url);
        await bird.Fake.CreateContact().SayAsync("Hi", Bird.Token);
        var first = await receiver.NextAsync();
        var firstClaims = BirdVerifier.VerifyJwt(old, receiver.Url, first.Body, first.Jwt, NotBefore);
        Assert.NotNull(firstClaims);

        await time.WhenTimerIsSetForAsync(TimeSpan.FromSeconds(30), Bird.Token);
        var rotated = bird.Fake.RotateSigningKey();
        Assert.NotEqual(old, rotated);
        receiver.Response = _ => 200;
        time.Advance(TimeSpan.FromSeconds(30));
        var second = await receiver.NextAsync();
        Assert.Equal(first.Body, second.Body);
        var claims = BirdVerifier.VerifyJwt(rotated, receiver.Url, second.Body, second.Jwt, NotBefore + 30);
        Assert.NotNull(claims);
        Assert.NotEqual((string?)firstClaims["jti"], (string?)claims["jti"]);
    }
}

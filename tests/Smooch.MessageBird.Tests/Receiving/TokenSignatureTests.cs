using System.Text;
using System.Text.Json.Nodes;

namespace Smooch.MessageBird.Tests.Receiving;

/// <summary>The token of MessageBird-Signature-JWT.</summary>
public sealed class TokenSignatureTests
{
    private const string Url = "https://hooks.example.test/mb/in?tenant=acme&b=2%20x";

    private const string PublishedToken =
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJNZXNzYWdlQmlyZCIsIm5iZiI6MTc2NzIyNTYwMCwiZXhwIjoxNzY3MjI1NjYwL"
        + "CJqdGkiOiIwZjZhMWIxZS0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMGFiY2QiLCJ1cmxfaGFzaCI6IjI3YzU2MjU2YTRhNWM3YmRjYzEyYjAzMTM"
        + "5YTM1Nzc4ODliYTY0NTgyNTcwZDY0ZDZkOTIwZGU0ZWM2NWQ1YTUiLCJwYXlsb2FkX2hhc2giOiI1YmU5NDBjMDZjNGE0Y2E5NTk0ODY2NWViO"
        + "DZjZWIwNzc2YjcyMzAzYzA3NjgwYTY5MjdhODljMTEyMDBhNWE0In0.P3C3bkgfhP_lt7V4cRqB8CUqYC6urxq8RagkSzkNHS8";

    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1767225600);

    private static readonly byte[] Body = Encoding.UTF8.GetBytes(
        """{"type":"message.created","message":{"content":{"text":"héllo & <hi>"}}}""");

    [Fact]
    public void The_published_vector_is_valid()
    {
        Assert.Equal(73, Body.Length);
        Assert.Equal(MessageBirdSignatureResult.Valid, Verify(PublishedToken));
    }

    [Fact]
    public void A_change_of_any_character_of_the_token_is_noticed()
    {
        // The last character has two bits that mean nothing.
        for (var i = 0; i < PublishedToken.Length - 1; i++)
        {
            var other = PublishedToken[i] == 'A' ? 'B' : 'A';
            Assert.NotEqual(MessageBirdSignatureResult.Valid, Verify(PublishedToken[..i] + other + PublishedToken[(i + 1)..]));
            Assert.NotEqual(MessageBirdSignatureResult.Valid, Verify(PublishedToken[..i] + PublishedToken[(i + 1)..]));
        }
    }

    [Fact]
    public void A_change_of_any_bit_of_the_body_is_noticed()
    {
        for (var i = 0; i < Body.Length; i++)
        {
            var changed = (byte[])Body.Clone();
            changed[i] ^= (byte)(1 << (i % 8));
            Assert.Equal(MessageBirdSignatureResult.WrongBody, Verify(PublishedToken, body: changed));
        }

        Assert.Equal(MessageBirdSignatureResult.WrongBody, Verify(PublishedToken, body: []));
        Assert.Equal(MessageBirdSignatureResult.WrongBody, Verify(PublishedToken, body: [.. Body, (byte)'\n']));
    }

    [Theory]
    [InlineData("https://hooks.example.test/mb/in?b=2%20x&tenant=acme")]
    [InlineData("https://hooks.example.test/mb/in?tenant=acme&b=2+x")]
    [InlineData("https://hooks.example.test/mb/in?tenant=acme&b=2 x")]
    [InlineData("https://hooks.example.test/mb/in")]
    [InlineData("https://hooks.example.test/mb/in/?tenant=acme&b=2%20x")]
    [InlineData("https://hooks.example.test/mb/IN?tenant=acme&b=2%20x")]
    [InlineData("https://Hooks.example.test/mb/in?tenant=acme&b=2%20x")]
    [InlineData("https://hooks.example.test:443/mb/in?tenant=acme&b=2%20x")]
    [InlineData("http://hooks.example.test/mb/in?tenant=acme&b=2%20x")]
    public void Another_url_is_noticed(string url) => Assert.Equal(MessageBirdSignatureResult.WrongUrl, Verify(PublishedToken, url: url));

    [Theory]
    [InlineData("https://hooks.example.test/")]
    [InlineData("https://hooks.example.test/a%7Eb?x=%C3%A9&y=+1&y=%2B1")]
    [InlineData("https://hooks.example.test/?b&a==&&c=%zz")]
    [InlineData("https://hooks.example.test/ü?q=ü")]
    public void A_url_is_taken_as_it_was_called(string url) =>
        Assert.Equal(MessageBirdSignatureResult.Valid, Verify(Signer.Token(url, Body, Now).Value, url: url));

    [Theory]
    [InlineData(-5.0, MessageBirdSignatureResult.Valid)]
    [InlineData(-5.1, MessageBirdSignatureResult.NotValidYet)]
    [InlineData(-3600.0, MessageBirdSignatureResult.NotValidYet)]
    [InlineData(60.0, MessageBirdSignatureResult.Valid)]
    [InlineData(65.0, MessageBirdSignatureResult.Valid)]
    [InlineData(65.1, MessageBirdSignatureResult.Expired)]
    [InlineData(86400.0, MessageBirdSignatureResult.Expired)]
    public void A_token_is_valid_for_a_minute_and_the_tolerance(double seconds, MessageBirdSignatureResult expected) =>
        Assert.Equal(expected, Verify(PublishedToken, now: Now.AddSeconds(seconds)));

    [Theory]
    [InlineData(0, 0.0, MessageBirdSignatureResult.Valid)]
    [InlineData(0, -0.1, MessageBirdSignatureResult.NotValidYet)]
    [InlineData(0, 60.1, MessageBirdSignatureResult.Expired)]
    [InlineData(120, 180.0, MessageBirdSignatureResult.Valid)]
    [InlineData(120, 180.1, MessageBirdSignatureResult.Expired)]
    public void The_tolerance_can_be_set(int tolerance, double seconds, MessageBirdSignatureResult expected) =>
        Assert.Equal(
            expected,
            Verify(PublishedToken, now: Now.AddSeconds(seconds), configure: o => o.ClockTolerance = TimeSpan.FromSeconds(tolerance)));

    [Theory]
    [InlineData("HS256", MessageBirdSignatureResult.Valid)]
    [InlineData("HS384", MessageBirdSignatureResult.Valid)]
    [InlineData("HS512", MessageBirdSignatureResult.Valid)]
    [InlineData("none", MessageBirdSignatureResult.WrongAlgorithm)]
    [InlineData("None", MessageBirdSignatureResult.WrongAlgorithm)]
    [InlineData("hs256", MessageBirdSignatureResult.WrongAlgorithm)]
    [InlineData("RS256", MessageBirdSignatureResult.WrongAlgorithm)]
    [InlineData("ES256", MessageBirdSignatureResult.WrongAlgorithm)]
    [InlineData("", MessageBirdSignatureResult.WrongAlgorithm)]
    public void Only_algorithms_with_a_shared_key_are_accepted(string algorithm, MessageBirdSignatureResult expected) =>
        Assert.Equal(expected, Verify(Signer.Token(Url, Body, Now, algorithm: algorithm).Value));

    [Theory]
    [InlineData("HS256", "HS512")]
    [InlineData("HS512", "HS256")]
    public void A_signature_of_another_algorithm_than_the_header_names_is_wrong(string named, string used)
    {
        var token = Signer.Jwt(Signer.Claims(Url, Body, Now), Signer.Key, $$"""{"alg":"{{named}}"}""", used);
        Assert.Equal(MessageBirdSignatureResult.WrongSignature, Verify(token));
    }

    [Theory]
    [InlineData("iss", "\"messagebird\"", MessageBirdSignatureResult.WrongIssuer)]
    [InlineData("iss", null, MessageBirdSignatureResult.WrongIssuer)]
    [InlineData("jti", "\"\"", MessageBirdSignatureResult.MissingTokenId)]
    [InlineData("jti", "7", MessageBirdSignatureResult.MissingTokenId)]
    [InlineData("jti", null, MessageBirdSignatureResult.MissingTokenId)]
    [InlineData("exp", null, MessageBirdSignatureResult.Expired)]
    [InlineData("exp", "\"1767225660\"", MessageBirdSignatureResult.Expired)]
    [InlineData("exp", "1767225594", MessageBirdSignatureResult.Expired)]
    [InlineData("nbf", "\"1767225600\"", MessageBirdSignatureResult.NotValidYet)]
    [InlineData("nbf", "1767225606", MessageBirdSignatureResult.NotValidYet)]
    [InlineData("nbf", null, MessageBirdSignatureResult.Valid)] // Tokens of 2021 had iat instead.
    [InlineData("url_hash", null, MessageBirdSignatureResult.WrongUrl)]
    [InlineData("url_hash", "7", MessageBirdSignatureResult.WrongUrl)]
    [InlineData("url_hash", "\"27C56256A4A5C7BDCC12B03139A3577889BA64582570D64D6D920DE4EC65D5A5\"", MessageBirdSignatureResult.WrongUrl)]
    [InlineData("payload_hash", null, MessageBirdSignatureResult.WrongBody)]
    [InlineData("payload_hash", "\"\"", MessageBirdSignatureResult.WrongBody)]
    [InlineData("payload_hash", "7", MessageBirdSignatureResult.WrongBody)]
    [InlineData("iat", "1", MessageBirdSignatureResult.Valid)]
    public void Every_claim_is_checked(string claim, string? json, MessageBirdSignatureResult expected)
    {
        var token = Signer.Token(Url, Body, Now, change: claims =>
        {
            claims.Remove(claim);
            if (json is not null)
                claims[claim] = JsonNode.Parse(json);
        });
        Assert.Equal(expected, Verify(token.Value));
    }

    [Fact]
    public void A_call_without_a_body_has_no_hash_of_it()
    {
        Assert.Equal(MessageBirdSignatureResult.Valid, Verify(Signer.Token(Url, [], Now).Value, body: []));
        Assert.Equal(
            MessageBirdSignatureResult.WrongBody,
            Verify(
                Signer.Token(
                    Url,
                    [],
                    Now,
                    change: claims => claims["payload_hash"] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855").Value,
                body: []));
        Assert.Equal(
            MessageBirdSignatureResult.WrongBody,
            Verify(Signer.Token(Url, [], Now, change: claims => claims["payload_hash"] = "").Value, body: []));
    }

    [Theory]
    [InlineData("a.b")]
    [InlineData("a.b.c.d")]
    [InlineData("..")]
    [InlineData("not a token")]
    [InlineData("e30.e30.AA==")]
    [InlineData("W10.e30.AAAA")]
    [InlineData("e30.e30.A")]
    [InlineData("e30.e30.AAAAA")]
    [InlineData("e30.e30.AA*A")]
    [InlineData("\u00e9.e30.AAAA")]
    public void What_is_no_token_is_malformed(string token) => Assert.Equal(MessageBirdSignatureResult.Malformed, Verify(token));

    [Fact]
    public void A_signature_in_the_other_alphabet_of_base64_is_malformed()
    {
        for (var lifetime = 60; ; lifetime++)
        {
            var token = Signer.Token(Url, Body, Now, change: claims => claims["exp"] = Now.ToUnixTimeSeconds() + lifetime).Value;
            var at = token.LastIndexOf('.') + 1;
            if (token[at] is not '-')
                continue;
            Assert.Equal(MessageBirdSignatureResult.Valid, Verify(token));
            Assert.Equal(MessageBirdSignatureResult.Malformed, Verify(token[..at] + "+" + token[(at + 1)..]));
            break;
        }
    }

    [Theory]
    [InlineData("""{"alg":"HS256","crit":["exp"]}""")]
    [InlineData("[]")]
    [InlineData("{")]
    public void A_header_that_cannot_be_understood_is_malformed(string header) =>
        Assert.Equal(MessageBirdSignatureResult.Malformed, Verify(Signer.Jwt(Signer.Claims(Url, Body, Now), Signer.Key, header, "HS256")));

    [Fact]
    public void Claims_that_are_no_object_are_malformed() =>
        Assert.Equal(
            MessageBirdSignatureResult.Malformed,
            Verify(Signer.Jwt(new JsonArray(1), Signer.Key, """{"alg":"HS256"}""", "HS256")));

    [Fact]
    public void Each_of_several_keys_verifies_and_no_other()
    {
        MessageBirdSignatureResult With(string key) =>
            Verify(Signer.Token(Url, Body, Now, key).Value, configure: o => o.AddSigningKey(" the next key\n"));
        Assert.Equal(MessageBirdSignatureResult.Valid, With(Signer.Key));
        Assert.Equal(MessageBirdSignatureResult.Valid, With("the next key"));
        Assert.Equal(MessageBirdSignatureResult.WrongSignature, With("a third key"));
        Assert.Equal(MessageBirdSignatureResult.WrongSignature, With(""));
    }

    [Fact]
    public void Without_a_key_nothing_is_valid()
    {
        var request = WebhookRequest.Create("POST", Url, Headers(PublishedToken));
        Assert.Equal(
            MessageBirdSignatureResult.NoSigningKey,
            MessageBirdSignature.Verify(request, Body, new MessageBirdWebhookOptions(), Now));
    }

    [Theory]
    [InlineData("https://hooks.example.test")]
    [InlineData("https://hooks.example.test/")]
    [InlineData(" https://hooks.example.test\t")]
    public void Behind_a_proxy_the_public_address_stands_before_path_and_query(string publicUrl) => Assert.Equal(
        MessageBirdSignatureResult.Valid,
        Verify(PublishedToken, url: "http://10.0.0.7:8080/mb/in?tenant=acme&b=2%20x", configure: o => o.PublicBaseUrl = publicUrl));

    [Fact]
    public void A_prefix_that_the_proxy_removes_belongs_to_the_public_address() => Assert.Equal(
        MessageBirdSignatureResult.Valid,
        Verify(
            PublishedToken,
            url: "http://10.0.0.7:8080/in?tenant=acme&b=2%20x",
            configure: o => o.PublicBaseUrl = "https://hooks.example.test/mb/"));

    [Fact]
    public void The_check_of_the_url_can_be_switched_off_and_nothing_else_with_it()
    {
        static void Off(MessageBirdWebhookOptions options) => options.VerifyUrl = false;
        const string Local = "http://10.0.0.7:8080/mb/in";
        Assert.Equal(MessageBirdSignatureResult.Valid, Verify(PublishedToken, url: Local, configure: Off));
        Assert.Equal(MessageBirdSignatureResult.WrongBody, Verify(PublishedToken, url: Local, body: [1], configure: Off));
        Assert.Equal(MessageBirdSignatureResult.Expired, Verify(PublishedToken, url: Local, now: Now.AddHours(1), configure: Off));
    }

    [Fact]
    public void A_token_that_is_wrong_is_not_made_good_by_a_signature_of_the_older_scheme()
    {
        var legacy = Signer.Legacy("b=2+x&tenant=acme", Body, Now)
            .Select(header => KeyValuePair.Create(header.Name, header.Value))
            .ToList();
        MessageBirdSignatureResult With(string? token) => MessageBirdSignature.Verify(
            WebhookRequest.Create("POST", Url, token is null ? legacy : [.. legacy, .. Headers(token)]), Body, Options(), Now);
        Assert.Equal(MessageBirdSignatureResult.Valid, With(null));
        Assert.Equal(MessageBirdSignatureResult.WrongSignature, With(Signer.Token(Url, Body, Now, "another key").Value));
        Assert.Equal(MessageBirdSignatureResult.MissingSignature, With(""));
    }

    [Fact]
    public void A_header_that_occurs_twice_counts_as_missing() => Assert.Equal(
        MessageBirdSignatureResult.MissingSignature,
        MessageBirdSignature.Verify(
            WebhookRequest.Create("POST", Url, [.. Headers(PublishedToken), .. Headers(PublishedToken)]),
            Body,
            Options(),
            Now));

    [Fact]
    public void The_name_of_the_header_may_have_any_case() => Assert.Equal(
        MessageBirdSignatureResult.Valid,
        MessageBirdSignature.Verify(
            WebhookRequest.Create("POST", Url, [new("messagebird-signature-jwt", PublishedToken)]),
            Body,
            Options(),
            Now));

    private static MessageBirdSignatureResult Verify(
        string token, string url = Url, byte[]? body = null, DateTimeOffset? now = null,
        Action<MessageBirdWebhookOptions>? configure = null) =>
        MessageBirdSignature.Verify(WebhookRequest.Create("POST", url, Headers(token)), body ?? Body, Options(configure), now ?? Now);

    private static KeyValuePair<string, string>[] Headers(string token) => [new(MessageBirdSignature.TokenHeader, token)];

    private static MessageBirdWebhookOptions Options(Action<MessageBirdWebhookOptions>? configure = null)
    {
        var options = new MessageBirdWebhookOptions();
        options.AddSigningKey(Signer.Key);
        configure?.Invoke(options);
        return options;
    }
}

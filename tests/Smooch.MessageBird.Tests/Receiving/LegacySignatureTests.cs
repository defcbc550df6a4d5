using System.Security.Cryptography;
using System.Text;

namespace Smooch.MessageBird.Tests.Receiving;

/// <summary>The older scheme: MessageBird-Signature and MessageBird-Request-Timestamp.</summary>
public sealed class LegacySignatureTests
{
    private const string Url = "https://hooks.example.test/mb/in?tenant=acme&b=2%20x";
    private const string Published = "biH6zFj/rL4evjH/ElYX4p7EMQ2ynGG3ladhTedw2D8=";
    private const string PublishedWithoutQuery = "BNB9q55/usVMRONLO0sDIfRaWKwSW9ErSlWBtkTKQ3g=";

    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1767225600);

    private static readonly byte[] Body = Encoding.UTF8.GetBytes(
        """{"type":"message.created","message":{"content":{"text":"héllo & <hi>"}}}""");

    [Fact]
    public void The_published_vectors_are_valid()
    {
        Assert.Equal(MessageBirdSignatureResult.Valid, Verify("1767225600", Published));
        Assert.Equal(MessageBirdSignatureResult.Valid, Verify("1767225600", PublishedWithoutQuery, "https://hooks.example.test/mb/in"));
    }

    /// <summary>Frameworks decode a plus sign to a space: the signature is verified over the query as it arrived.</summary>
    [Theory]
    [InlineData("?to=+31600000001", "to=+31600000001")] // A space, as a form has it.
    [InlineData("?to=+31600000001", "to=%2B31600000001")] // A plus sign.
    [InlineData("?to=%2B31600000001", "to=%2B31600000001")]
    [InlineData("?statusDatetime=2026-01-01T00:00:00+00:00&id=1", "id=1&statusDatetime=2026-01-01T00%3A00%3A00+00%3A00")]
    [InlineData("?statusDatetime=2026-01-01T00:00:00+00:00&id=1", "id=1&statusDatetime=2026-01-01T00%3A00%3A00%2B00%3A00")]
    [InlineData("?statusDatetime=2026-01-01T00:00:00+00:00&id=1", "id=1&statusDatetime=2026-01-01T00:00:00+00:00")] // As it came, sorted.
    [InlineData("?b=2&a=%C3%A9&c=%2F", "a=%C3%A9&b=2&c=%2F")]
    [InlineData("?b=2&B=1&a=", "B=1&a=&b=2")]
    [InlineData("?flag", "flag=")]
    [InlineData("?flag", "flag")]
    [InlineData("?to=+316&flag", "flag=&to=+316")]
    [InlineData("?to=+316&flag", "flag=&to=%2B316")]
    [InlineData("?to=+316&flag", "flag&to=+316")]
    [InlineData("?=x:y&b=1", "=x%3Ay&b=1")]
    [InlineData("?=x:y&b=1", "=x:y&b=1")]
    [InlineData("?", "")]
    [InlineData("", "")]
    public void The_query_is_verified_in_the_spellings_of_the_official_clients(string query, string canonical) =>
        Assert.Equal(
            MessageBirdSignatureResult.Valid,
            Verify(Signer.Legacy(canonical, Body, Now), "https://hooks.example.test/mb/in" + query));

    [Theory]
    [InlineData("https://hooks.example.test/mb/in?tenant=acme&b=2%21x")]
    [InlineData("https://hooks.example.test/mb/in?tenant=acme")]
    [InlineData("https://hooks.example.test/mb/in?tenant=acme&b=2%20x&c=1")]
    [InlineData("https://hooks.example.test/mb/in?tenant=2%20x&b=acme")]
    [InlineData("https://hooks.example.test/mb/in")]
    public void Another_query_is_noticed(string url) =>
        Assert.Equal(MessageBirdSignatureResult.WrongSignature, Verify("1767225600", Published, url));

    [Fact]
    public void Another_body_key_or_time_is_noticed()
    {
        Assert.Equal(MessageBirdSignatureResult.WrongSignature, Verify("1767225600", Published, body: [.. Body, 10]));
        Assert.Equal(MessageBirdSignatureResult.WrongSignature, Verify("1767225601", Published));
        Assert.Equal(MessageBirdSignatureResult.WrongSignature, Verify(Signer.Legacy("b=2+x&tenant=acme", Body, Now, "another key")));
    }

    [Theory]
    [InlineData(10.0, MessageBirdSignatureResult.Valid)]
    [InlineData(10.1, MessageBirdSignatureResult.Expired)]
    [InlineData(86400.0, MessageBirdSignatureResult.Expired)]
    [InlineData(-5.0, MessageBirdSignatureResult.Valid)]
    [InlineData(-5.1, MessageBirdSignatureResult.NotValidYet)]
    public void A_signature_is_valid_for_ten_seconds(double seconds, MessageBirdSignatureResult expected) =>
        Assert.Equal(expected, Verify("1767225600", Published, now: Now.AddSeconds(seconds)));

    [Fact]
    public void Its_age_can_be_set() => Assert.Equal(
        MessageBirdSignatureResult.Valid,
        Verify("1767225600", Published, now: Now.AddSeconds(100), configure: o => o.LegacyMaxAge = TimeSpan.FromSeconds(100)));

    [Theory]
    [InlineData("", Published, MessageBirdSignatureResult.MissingSignature)]
    [InlineData("1767225600", "", MessageBirdSignatureResult.MissingSignature)]
    [InlineData("yesterday", Published, MessageBirdSignatureResult.Malformed)]
    [InlineData("-1767225600", Published, MessageBirdSignatureResult.Malformed)]
    [InlineData(" 1767225600", Published, MessageBirdSignatureResult.Malformed)]
    [InlineData("1767225600.0", Published, MessageBirdSignatureResult.Malformed)]
    [InlineData("99999999999999999999", Published, MessageBirdSignatureResult.Malformed)]
    [InlineData("1767225600", "not base64", MessageBirdSignatureResult.Malformed)]
    [InlineData("1767225600", "AAAA", MessageBirdSignatureResult.WrongSignature)]
    public void Headers_that_are_missing_or_no_signature_are_rejected(
        string timestamp,
        string signature,
        MessageBirdSignatureResult expected) =>
        Assert.Equal(expected, Verify(timestamp, signature));

    [Fact]
    public void The_scheme_can_be_switched_off() => Assert.Equal(
        MessageBirdSignatureResult.LegacyNotAccepted, Verify("1767225600", Published, configure: o => o.AcceptLegacySignatures = false));

    [Fact]
    public void Each_of_several_keys_verifies() => Assert.Equal(
        MessageBirdSignatureResult.Valid,
        Verify(Signer.Legacy("b=2+x&tenant=acme", Body, Now, "the next key"), configure: o => o.AddSigningKey("the next key")));

    [Fact]
    public void A_header_that_occurs_twice_counts_as_missing()
    {
        var headers = Signer.Legacy("b=2+x&tenant=acme", Body, Now);
        foreach (var twice in headers)
            Assert.Equal(MessageBirdSignatureResult.MissingSignature, Verify([.. headers, twice]));
    }

    /// <summary>The successor has the same headers and signs the URL too.</summary>
    [Fact]
    public void The_scheme_of_the_successor_is_recognized_and_rejected()
    {
        byte[] message = [.. Encoding.UTF8.GetBytes($"1767225600\n{Url}\n"), .. SHA256.HashData(Body)];
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Signer.Key), message));
        Assert.Equal(MessageBirdSignatureResult.BirdNotificationScheme, Verify("1767225600", signature));
    }

    private static MessageBirdSignatureResult Verify(
        string timestamp, string signature, string url = Url, byte[]? body = null, DateTimeOffset? now = null,
        Action<MessageBirdWebhookOptions>? configure = null) =>
        Verify(
            [(MessageBirdSignature.LegacyTimestampHeader, timestamp), (MessageBirdSignature.LegacyHeader, signature)],
            url,
            body,
            now,
            configure);

    private static MessageBirdSignatureResult Verify(
        IEnumerable<(string Name, string Value)> headers, string url = Url, byte[]? body = null, DateTimeOffset? now = null,
        Action<MessageBirdWebhookOptions>? configure = null)
    {
        var options = new MessageBirdWebhookOptions();
        options.AddSigningKey(Signer.Key);
        configure?.Invoke(options);
        var request = WebhookRequest.Create("POST", url, headers.Select(header => KeyValuePair.Create(header.Name, header.Value)));
        return MessageBirdSignature.Verify(request, body ?? Body, options, now ?? Now);
    }
}

using System.Text;

namespace Smooch.MessageBird.Tests.Receiving;

/// <summary>Which of several signing keys a call was signed with, and what a signing key shows of itself.</summary>
public sealed class SigningKeyTests
{
    private const string Url = "https://hooks.example.test/mb/in?tenant=acme";

    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1767225600);

    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"type":"message.created"}""");

    public static TheoryData<string, bool> KeysAndSchemes => new MatrixTheoryData<string, bool>(["first key", "second key"], [true, false]);

    [Theory]
    [MemberData(nameof(KeysAndSchemes))]
    public void The_account_of_a_call_is_that_of_the_key_that_signed_it(string signedWith, bool isToken)
    {
        var options = Options(("first key", "first"), ("second key", "second"));
        var (result, key) = Verify(Headers(signedWith, isToken), Body, options);
        Assert.Equal(MessageBirdSignatureResult.Valid, result);
        Assert.Equal(signedWith == "first key" ? "first" : "second", key?.Account);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_two_equal_keys_the_first_names_the_account(bool isToken)
    {
        var (_, key) = Verify(Headers("first key", isToken), Body, Options(("first key", "first"), ("first key", "second")));
        Assert.Equal("first", key?.Account);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_call_with_another_body_has_no_account(bool isToken)
    {
        var (result, key) = Verify(Headers("first key", isToken), [.. Body, 10], Options(("first key", "first")));
        Assert.NotEqual(MessageBirdSignatureResult.Valid, result);
        Assert.Null(key);
    }

    [Fact]
    public void A_call_that_is_too_old_has_no_account()
    {
        var options = Options(("first key", "first"));
        options.LegacyMaxAge = TimeSpan.FromSeconds(1);
        var (result, key) = Verify(Headers("first key", isToken: false), Body, options, Now.AddSeconds(2));
        Assert.Equal(MessageBirdSignatureResult.Expired, result);
        Assert.Null(key);
    }

    [Theory]
    [InlineData("live_abc", true)]
    [InlineData("test_abc", true)]
    [InlineData("LIVE_abc", false)]
    [InlineData("my live_abc", false)]
    [InlineData("abc", false)]
    public void An_access_key_is_recognized(string key, bool isAccessKey)
    {
        var errors = Options((key, null)).CheckSignatures().ToList();
        if (isAccessKey)
            Assert.Contains("that is an access key", Assert.Single(errors), StringComparison.Ordinal);
        else
            Assert.Empty(errors);
    }

    [Theory]
    [InlineData("acme", "signing key *** of acme")]
    [InlineData(null, "signing key *** of the account")]
    public void A_signing_key_prints_its_account_and_never_itself(string? account, string text) =>
        Assert.Equal(text, Options(("secret", account)).SigningKeys[0].ToString());

    [Fact]
    public void Null_is_no_call() => Assert.Throws<ArgumentNullException>(() =>
        MessageBirdSignature.Verify(null!, Body, Options(("first key", "first")), Now));

    private static MessageBirdWebhookOptions Options(params (string Key, string? Account)[] keys)
    {
        var options = new MessageBirdWebhookOptions();
        foreach (var (key, account) in keys)
            options.AddSigningKey(key, account);
        return options;
    }

    private static (string Name, string Value)[] Headers(string key, bool isToken) =>
        isToken ? [Signer.Token(Url, Body, Now, key)] : Signer.Legacy("tenant=acme", Body, Now, key);

    private static (MessageBirdSignatureResult Result, SigningKey? Key) Verify(
        (string Name, string Value)[] headers, byte[] body, MessageBirdWebhookOptions options, DateTimeOffset? now = null)
    {
        var request = WebhookRequest.Create("POST", Url, headers.Select(header => KeyValuePair.Create(header.Name, header.Value)));
        Assert.Equal(
            MessageBirdSignatureResult.Valid,
            MessageBirdSignature.VerifyHeaders(request, options, now ?? Now, out var token));
        var result = MessageBirdSignature.VerifyBody(request, body, token, options, now ?? Now, out var key);
        return (result, key);
    }
}

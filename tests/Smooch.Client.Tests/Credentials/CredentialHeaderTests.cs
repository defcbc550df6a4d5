using System.Text;

namespace Smooch.Client.Tests.Credentials;

public sealed class CredentialHeaderTests
{
    [Fact]
    public async Task An_app_token_travels_in_its_own_header()
    {
        var request = await SendAsync(SmoochCredential.AppToken(TestCredential.AppToken), SmoochApiVersion.V1);
        Assert.Equal(TestCredential.AppToken, request["app-token"]);
        Assert.Null(request["Authorization"]);
    }

    [Fact]
    public async Task A_ready_made_JWT_is_sent_as_it_is()
    {
        var request = await SendAsync(SmoochCredential.Jwt(TestCredential.ReadyJwt));
        Assert.Equal("Bearer " + TestCredential.ReadyJwt, request["Authorization"]);
        Assert.Null(request["app-token"]);
    }

    [Fact]
    public async Task An_OAuth_token_is_a_bearer_token() =>
        Assert.Equal(
            "Bearer " + TestCredential.AccessToken,
            (await SendAsync(SmoochCredential.OAuth(TestCredential.AccessToken)))["Authorization"]);

    [Fact]
    public async Task A_basic_credential_is_key_id_and_secret_in_UTF8()
    {
        var request = await SendAsync(SmoochCredential.Basic("app_1", "geh€im:x"));
        var (scheme, parameter) = request["Authorization"]!.Split(' ') is [var s, var p] ? (s, p) : default;
        Assert.Equal("Basic", scheme);
        Assert.Equal("app_1:geh€im:x", Encoding.UTF8.GetString(Convert.FromBase64String(parameter)));
    }

    [Theory]
    [MemberData(nameof(TestCredential.Kinds), MemberType = typeof(TestCredential))]
    public async Task Each_call_carries_the_credential_once(string kind)
    {
        using var handler = new RecordingHandler();
        using var smooch = new SmoochClient(TestCredential.OptionsFor(kind), handler);
        await smooch.Webhooks.ListAsync(TestContext.Current.CancellationToken);
        await smooch.Webhooks.ListAsync(TestContext.Current.CancellationToken);
        Assert.All(handler.Requests, request =>
        {
            var value = Assert.Single(request.Headers, header => header.Key is "Authorization" or "app-token").Value;
            Assert.DoesNotContain(',', value);
        });
        Assert.Equal(2, handler.Requests.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("two words")]
    [InlineData("trailing ")]
    [InlineData("a\r\nX-Injected: 1")]
    [InlineData("a\nb")]
    [InlineData("a\tb")]
    [InlineData("a\0b")]
    [InlineData("ä")]
    [InlineData("\u007f")]
    public void A_value_that_a_header_cannot_contain_is_rejected_and_not_quoted_in_the_message(string value)
    {
        foreach (var make in (Func<object>[])
            [
                () => SmoochCredential.AppToken(value),
                () => SmoochCredential.Jwt(value),
                () => SmoochCredential.OAuth(value),
                () => SmoochCredential.SigningKey(value, TestClient.Secret),
                () => SmoochCredential.AppUser(value, TestClient.Secret, "steve"),
                () => SmoochCredential.Basic(value, TestClient.Secret),
            ])
        {
            var rejected = Assert.Throws<ArgumentException>(make);
            if (value.Trim().Length > 1)
                Assert.DoesNotContain(value, rejected.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_missing_is_rejected()
    {
        Assert.Throws<ArgumentNullException>(() => SmoochCredential.AppToken(null!));
        Assert.Throws<ArgumentNullException>(() => SmoochCredential.Jwt(null!));
        Assert.Throws<ArgumentNullException>(() => SmoochCredential.OAuth(null!));
        Assert.Throws<ArgumentNullException>(() => SmoochCredential.SigningKey(TestClient.KeyId, null!));
        Assert.Throws<ArgumentException>(() => SmoochCredential.SigningKey(TestClient.KeyId, " "));
        Assert.Throws<ArgumentException>(() => SmoochCredential.Basic(TestClient.KeyId, ""));
        Assert.Throws<ArgumentException>(() => SmoochCredential.AppUser(TestClient.KeyId, TestClient.Secret, ""));
    }

    [Fact]
    public void A_basic_key_id_with_a_colon_would_be_read_as_another_one() =>
        Assert.Throws<ArgumentException>(() => SmoochCredential.Basic("app:1", TestClient.Secret));

    [Theory]
    [MemberData(nameof(TestCredential.Kinds), MemberType = typeof(TestCredential))]
    public async Task A_request_that_is_sent_again_carries_the_credential_once(string kind)
    {
        IRequestCredential credential = TestCredential.Make(kind);
        using var request = new HttpRequestMessage(HttpMethod.Get, TestClient.Address);
        await credential.ApplyAsync(request, TimeProvider.System, TestContext.Current.CancellationToken);
        await credential.ApplyAsync(request, TimeProvider.System, TestContext.Current.CancellationToken);
        Assert.Single(Assert.Single(request.Headers).Value);
    }

    [Theory]
    [InlineData("act_1", false)]
    [InlineData("svc_1", false)]
    [InlineData("app_1", true)]
    [InlineData("int_1", true)]
    public void A_basic_key_of_an_account_names_no_app(string keyId, bool namesApp) =>
        Assert.Equal(namesApp, SmoochCredential.Basic(keyId, TestClient.Secret).NamesApp);

    [Fact]
    public void The_scope_of_a_user_needs_the_user()
    {
        var rejected = Assert.Throws<ArgumentException>(() =>
            SmoochCredential.SigningKey(TestClient.KeyId, TestClient.Secret, SmoochScope.AppUser));
        Assert.Contains("SmoochCredential.AppUser(keyId, secret, userId)", rejected.Message, StringComparison.Ordinal);
    }

    private static async Task<RecordedRequest> SendAsync(SmoochCredential credential, SmoochApiVersion version = SmoochApiVersion.V1_1)
    {
        using var handler = new RecordingHandler();
        using var smooch = TestClient.Over(handler, version, credential: credential);
        await smooch.Webhooks.ListAsync(TestContext.Current.CancellationToken);
        return handler.Request;
    }
}

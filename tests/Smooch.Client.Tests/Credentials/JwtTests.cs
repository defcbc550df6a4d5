using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Smooch.Testing;

namespace Smooch.Client.Tests.Credentials;

/// <summary>The JWTs are checked with code of this test: the library that signs them does not judge itself.</summary>
public sealed class JwtTests
{
    private static readonly TestClock Clock = new(new DateTimeOffset(2015, 11, 2, 9, 14, 5, 900, TimeSpan.Zero));

    public static TheoryData<string> Secrets { get; } =
    [
        TestClient.Secret,
        "x",
        "exactly-31-bytes-of-UTF-8-text.",
        "exactly-32-bytes-of-UTF-8-text..",
        "exactly-33-bytes-of-UTF-8-text...",
        "sécret€🙂",
        new string('k', 64),
        new string('k', 65),
        string.Concat(Enumerable.Repeat("Ab3_-", 17)) + "Z",
    ];

    [Theory]
    [MemberData(nameof(Secrets))]
    public async Task The_signature_is_HMAC_SHA256_over_the_bytes_of_the_secret_whatever_its_length(string secret)
    {
        var jwt = await SignAsync(SmoochCredential.SigningKey(TestClient.KeyId, secret));
        Assert.Equal(3, jwt.Split('.').Length);
        var signed = jwt[..jwt.LastIndexOf('.')];
        var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes(signed));
        Assert.Equal(Base64Url(expected), jwt[(signed.Length + 1)..]);
    }

    [Fact]
    public void A_padded_key_signs_as_the_key_itself()
    {
        var text = Encoding.ASCII.GetBytes("header.payload");
        for (var length = 1; length <= 40; length++)
        {
            var secret = TestClient.Secret[..Math.Min(length, 24)].PadRight(length, 'x');
            var padded = JsonWebTokens.KeyBytes(secret);
            Assert.Equal(Math.Max(32, length), padded.Length);
            Assert.Equal(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), text), HMACSHA256.HashData(padded, text));
        }
    }

    [Fact]
    public async Task A_key_of_an_app_signs_for_the_app() => await CheckAsync(
        SmoochCredential.SigningKey(TestClient.KeyId, TestClient.Secret),
        $$"""{"alg":"HS256","typ":"JWT","kid":"{{TestClient.KeyId}}"}""",
        """{"scope":"app","iat":1446455645,"exp":1446459245}""");

    [Fact]
    public async Task A_key_of_an_account_signs_for_the_account() => await CheckAsync(
        SmoochCredential.SigningKey("act_1", TestClient.Secret, SmoochScope.Account),
        """{"alg":"HS256","typ":"JWT","kid":"act_1"}""",
        """{"scope":"account","iat":1446455645,"exp":1446459245}""");

    [Theory]
    [InlineData("steve@example.com")]
    [InlineData("12345")]
    [InlineData("ü \"🙂\" \\ /")]
    public async Task A_key_for_a_user_signs_for_that_user_whose_id_is_text(string userId) => await CheckAsync(
        SmoochCredential.AppUser("0123456789abcdef0123456789abcdef", TestClient.Secret, userId),
        """{"alg":"HS256","typ":"JWT","kid":"0123456789abcdef0123456789abcdef"}""",
        new JsonObject { ["scope"] = "appUser", ["userId"] = userId, ["iat"] = 1446455645, ["exp"] = 1446459245 }.ToJsonString());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_fake_service_accepts_each_scope_with_old_and_with_new_secrets(bool legacySecrets)
    {
        await using var fake = await FakeSmooch.StartAsync(
            new FakeSmoochOptions { LegacySecrets = legacySecrets },
            TestContext.Current.CancellationToken);
        Assert.Equal(legacySecrets, fake.Secret.Length == 24);

        using var app = TestClient.To(fake.BaseAddress, credential: SmoochCredential.SigningKey(fake.KeyId, fake.Secret));
        await app.AppUsers.CreateAsync(new NewAppUser { UserId = "steve@example.com" }, TestContext.Current.CancellationToken);
        using var account = TestClient.To(
            fake.BaseAddress,
            appId: fake.AppId,
            credential: SmoochCredential.SigningKey(fake.AccountKeyId, fake.AccountSecret, SmoochScope.Account));
        await account.AppUsers.GetAsync("steve@example.com", TestContext.Current.CancellationToken);
        using var user = TestClient.To(
            fake.BaseAddress,
            credential: SmoochCredential.AppUser(fake.KeyId, fake.Secret, "steve@example.com"));
        await user.AppUsers.GetAsync("steve@example.com", TestContext.Current.CancellationToken);

        Assert.Equal(["JWT app", "JWT account", "JWT appUser"], fake.Journal.Requests.Select(request => request.Credential));
    }

    private static async Task CheckAsync(SmoochCredential credential, string header, string payload)
    {
        var jwt = await SignAsync(credential);
        Assert.All(jwt, c => Assert.True(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.', $"'{c}' is not of base64url."));
        var parts = jwt.Split('.');
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(header), JsonNode.Parse(FromBase64Url(parts[0]))), FromBase64Url(parts[0]));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(payload), JsonNode.Parse(FromBase64Url(parts[1]))), FromBase64Url(parts[1]));
    }

    private static async Task<string> SignAsync(SmoochCredential credential)
    {
        using var handler = new RecordingHandler();
        using var smooch = TestClient.Over(handler, appId: TestClient.AppId, credential: credential, time: Clock);
        await smooch.Webhooks.ListAsync(TestContext.Current.CancellationToken);
        var value = handler.Request["Authorization"]!;
        Assert.StartsWith("Bearer ", value, StringComparison.Ordinal);
        return value["Bearer ".Length..];
    }

    private static string Base64Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static string FromBase64Url(string text) =>
        Encoding.UTF8.GetString(
            Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '=')));
}

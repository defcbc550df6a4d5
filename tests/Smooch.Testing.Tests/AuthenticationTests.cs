using System.Security.Cryptography;
using System.Text;

namespace Smooch.Testing.Tests;

public sealed class AuthenticationTests
{
    [Fact]
    public async Task No_credentials_are_rejected_with_401()
    {
        await using var fake = await Fake.StartAsync();
        (await fake.GetAsync("v1/webhooks", Fake.Nobody)).ExpectError(401, "unauthorized");
    }

    [Fact]
    public async Task An_app_token_reaches_users_but_not_webhooks()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        (await fake.GetAsync($"v1/appusers/{user.Id}", Fake.AppToken(fake.Smooch.AppToken))).Expect(200);
        (await fake.GetAsync("v1/webhooks", Fake.AppToken(fake.Smooch.AppToken))).ExpectError(403, "forbidden");
        (await fake.GetAsync($"v1/appusers/{user.Id}", Fake.AppToken("nobody"))).ExpectError(401, "unauthorized");
    }

    [Fact]
    public async Task An_app_token_is_unknown_to_v1_1()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        (await fake.GetAsync($"v1.1/appusers/{user.Id}", Fake.AppToken(fake.Smooch.AppToken))).ExpectError(401, "unauthorized");
    }

    [Fact]
    public async Task An_app_JWT_works_with_the_short_and_the_long_path()
    {
        await using var fake = await Fake.StartAsync();
        foreach (var version in new[] { "v1", "v1.1" })
        {
            (await fake.GetAsync($"{version}/webhooks")).Expect(200);
            (await fake.GetAsync($"{version}/apps/{fake.Smooch.AppId}/webhooks")).Expect(200);
            (await fake.GetAsync($"{version}/apps/5bf0aa71e3c90d0022f4b810/webhooks")).ExpectError(403, "forbidden");
        }
    }

    [Fact]
    public async Task An_account_JWT_needs_the_app_in_the_path()
    {
        await using var fake = await Fake.StartAsync();
        (await fake.GetAsync("v1.1/webhooks", Fake.Bearer(fake.AccountJwt))).ExpectError(403, "forbidden");
        (await fake.GetAsync($"v1.1/apps/{fake.Smooch.AppId}/webhooks", Fake.Bearer(fake.AccountJwt))).Expect(200);
        (await fake.GetAsync("v1.1/apps/5bf0aa71e3c90d0022f4b810/webhooks", Fake.Bearer(fake.AccountJwt))).ExpectError(404, "not_found");
    }

    [Fact]
    public async Task An_appUser_JWT_reaches_only_its_own_user()
    {
        await using var fake = await Fake.StartAsync();
        var mira = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        var bob = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "bob" });
        var jwt = Fake.Bearer(fake.UserJwt("mira"));
        (await fake.GetAsync($"v1/appusers/{mira.Id}", jwt)).Expect(200);
        (await fake.GetAsync("v1.1/appusers/mira", jwt)).Expect(200);
        (await fake.GetAsync($"v1/appusers/{bob.Id}", jwt)).ExpectError(403, "forbidden");
        (await fake.GetAsync("v1/webhooks", jwt)).ExpectError(403, "forbidden");
    }

    [Fact]
    public async Task A_user_that_once_used_a_JWT_is_closed_to_the_app_token()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        var token = Fake.AppToken(fake.Smooch.AppToken);
        (await fake.GetAsync("v1/appusers/mira", token)).Expect(200);
        (await fake.GetAsync("v1/appusers/mira", Fake.Bearer(fake.UserJwt("mira")))).Expect(200);
        (await fake.GetAsync($"v1/appusers/{user.Id}", token)).ExpectError(403, "forbidden");
    }

    [Fact]
    public async Task A_user_that_requires_a_credential_is_closed_to_the_app_token()
    {
        await using var fake = await Fake.StartAsync();
        (await fake.PostAsync("v1/appusers", """{"userId":"mira","credentialRequired":true}""")).Expect(201);
        (await fake.GetAsync("v1/appusers/mira", Fake.AppToken(fake.Smooch.AppToken))).ExpectError(403, "forbidden");
    }

    [Fact]
    public async Task Basic_works_on_v1_1_only_and_takes_its_scope_from_the_key()
    {
        await using var fake = await Fake.StartAsync();
        var app = Fake.Basic(fake.Smooch.KeyId, fake.Smooch.Secret);
        var account = Fake.Basic(fake.Smooch.AccountKeyId, fake.Smooch.AccountSecret);
        (await fake.GetAsync("v1.1/webhooks", app)).Expect(200);
        (await fake.GetAsync($"v1.1/apps/{fake.Smooch.AppId}/webhooks", account)).Expect(200);
        (await fake.GetAsync("v1.1/webhooks", account)).ExpectError(403, "forbidden");
        (await fake.GetAsync("v1/webhooks", app)).ExpectError(401, "unauthorized");
        (await fake.GetAsync("v1.1/webhooks", Fake.Basic(fake.Smooch.KeyId, "wrong"))).ExpectError(401, "unauthorized");
    }

    [Theory]
    [InlineData("""{"scope":"account"}""")]
    [InlineData("""{"scope":"everything"}""")]
    [InlineData("""{}""")]
    [InlineData("""{"scope":"appUser"}""")]
    [InlineData("""{"scope":"appUser","userId":42}""")]
    [InlineData("""{"scope":"app","exp":1544003786}""")]
    [InlineData("""{"scope":"app","nbf":1544003788}""")]
    public async Task A_JWT_with_wrong_claims_is_rejected_with_401(string payload)
    {
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { TimeProvider = new TestClock() });
        var jwt = Fake.Jwt(fake.Smooch.KeyId, fake.Smooch.Secret, payload);
        (await fake.GetAsync("v1/webhooks", Fake.Bearer(jwt))).ExpectError(401, "unauthorized");
    }

    [Fact]
    public async Task A_JWT_expires_on_the_clock_of_the_fake()
    {
        var time = new TestClock();
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { TimeProvider = time });
        var exp = time.GetUtcNow().ToUnixTimeSeconds() + 60;
        var jwt = Fake.Bearer(Fake.Jwt(fake.Smooch.KeyId, fake.Smooch.Secret, $$"""{"scope":"app","exp":{{exp}}}"""));
        (await fake.GetAsync("v1/webhooks", jwt)).Expect(200);
        time.Advance(TimeSpan.FromMinutes(1));
        (await fake.GetAsync("v1/webhooks", jwt)).ExpectError(401, "unauthorized");
    }

    [Fact]
    public async Task A_JWT_with_a_wrong_signature_or_key_or_none_is_rejected_with_401()
    {
        await using var fake = await Fake.StartAsync();
        var (id, secret) = (fake.Smooch.KeyId, fake.Smooch.Secret);
        string[] bad =
        [
            Fake.Jwt(id, secret + "x", """{"scope":"app"}"""),
            Fake.Jwt("app_000000000000000000000000", secret, """{"scope":"app"}"""),
            Fake.Jwt(id, secret, """{"scope":"app"}""", "none"),
            Fake.Jwt(id, secret, """{"scope":"app"}""", "none").Split('.')[0] + ".eyJzY29wZSI6ImFwcCJ9.",
            "not.a.jwt",
            "garbage",
        ];
        foreach (var jwt in bad)
            (await fake.GetAsync("v1/webhooks", Fake.Bearer(jwt))).ExpectError(401, "unauthorized");
    }

    [Fact]
    public async Task A_token_without_Bearer_is_rejected_with_401()
    {
        await using var fake = await Fake.StartAsync();
        (
            await fake.GetAsync("v1/webhooks", headers => headers.TryAddWithoutValidation("authorization", fake.AppJwt)))
                .ExpectError(401, "unauthorized");
    }

    [Fact]
    public async Task A_secret_of_24_characters_signs_with_its_own_bytes()
    {
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { LegacySecrets = true });
        Assert.Equal(24, fake.Smooch.Secret.Length);
        (await fake.GetAsync("v1/webhooks")).Expect(200);
        var (keyId, secret) = fake.Smooch.App.CreateKey(isLegacy: true);
        (await fake.GetAsync("v1/webhooks", Fake.Bearer(Fake.Jwt(keyId, secret, """{"scope":"app"}""")))).Expect(200);
    }

    [Fact]
    public async Task HS512_is_accepted_too()
    {
        await using var fake = await Fake.StartAsync();
        var unsigned = Fake.Jwt(fake.Smooch.KeyId, "", """{"scope":"app"}""", "HS512");
        var signed = unsigned[..unsigned.LastIndexOf('.')];
        var signature = HMACSHA512.HashData(Encoding.UTF8.GetBytes(fake.Smooch.Secret), Encoding.ASCII.GetBytes(signed));
        var jwt = $"{signed}.{Convert.ToBase64String(signature).TrimEnd('=').Replace('+', '-').Replace('/', '_')}";
        (await fake.GetAsync("v1/webhooks", Fake.Bearer(jwt))).Expect(200);
    }

    [Fact]
    public async Task An_OAuth_token_reaches_users_and_only_its_own_webhooks()
    {
        await using var fake = await Fake.StartAsync();
        var token = Fake.Bearer(fake.Smooch.App.CreateAccessToken());
        (await fake.PostAsync("v1.1/appusers", """{"userId":"mira"}""", token)).Expect(201);
        (await fake.PostAsync("v1.1/webhooks", """{"target":"https://bot.example.org/a"}""")).Expect(201);
        (await fake.PostAsync("v1.1/webhooks", """{"target":"https://bot.example.org/b"}""", token)).Expect(201);
        var seen = (await fake.GetAsync("v1.1/webhooks", token)).Expect(200)["webhooks"].AsArray();
        Assert.Equal("https://bot.example.org/b", (string)Assert.Single(seen)!["target"]!);
        (await fake.DeleteAsync("v1.1/appusers/mira", token)).ExpectError(403, "forbidden");
    }
}

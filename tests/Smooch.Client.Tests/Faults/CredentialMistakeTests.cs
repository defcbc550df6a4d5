using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Smooch.Client.Tests.Faults;

/// <summary>Credentials that every call would be rejected with: a secret with what was copied with it, a key of another scope.</summary>
public sealed class CredentialMistakeTests
{
    private const string Secret = "canary-secret";

    public static TheoryData<string> Spoiled { get; } =
    [
        Secret + "\n", Secret + "\r\n", Secret + " ", " " + Secret, "\t" + Secret, Secret + "\u00A0", "\uFEFF" + Secret, Secret + "\u200B",
        Secret + "\0", "canary-\nsecret", "canary-secret\u2028",
    ];

    [Theory]
    [MemberData(nameof(Spoiled))]
    public void A_secret_with_what_was_copied_with_it_is_rejected(string secret)
    {
        foreach (var create in (Func<object>[])
            [
                () => SmoochCredential.SigningKey("app_1", secret),
                () => SmoochCredential.SigningKey("act_1", secret, SmoochScope.Account),
                () => SmoochCredential.Basic("app_1", secret),
                () => SmoochCredential.AppUser("app_1", secret, "steve"),
                () => new SmoochOAuthClient(new SmoochOAuthOptions { ClientId = "bot", ClientSecret = new SmoochSecret(secret) }),
                () => new SmoochOAuthClient(new SmoochOAuthOptions { ClientId = secret, ClientSecret = new SmoochSecret("s") }),
            ])
        {
            var rejected = Assert.Throws<ArgumentException>(create);
            Assert.Matches(
                "(ecret|ClientId) (starts or ends with whitespace or a line break. Remove it|contains a line break or another control "
                    + "character. Copy)",
                rejected.Message);
            Assert.DoesNotContain("canary", rejected.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Spoiled))]
    public void So_is_a_key_id_or_a_token(string token)
    {
        foreach (var create in (Func<object>[])
            [
                () => SmoochCredential.SigningKey(token, "s"),
                () => SmoochCredential.Basic(token, "s"),
                () => SmoochCredential.AppUser(token, "s", "steve"),
                () => SmoochCredential.AppToken(token),
                () => SmoochCredential.Jwt(token),
                () => SmoochCredential.OAuth(token),
            ])
        {
            var rejected = Assert.Throws<ArgumentException>(create);
            Assert.Contains("Remove what was copied with it", rejected.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("canary", rejected.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("\u00A0")]
    [InlineData(" \n ")]
    public void In_the_configuration_and_for_webhooks_it_is_trimmed(string end)
    {
        var services = new ServiceCollection();
        services.AddSmooch(Section(("KeyId", "app_1" + end), ("Secret", Secret + end), ("Authentication", "Basic")));
        using var provider = services.BuildServiceProvider();
        Assert.Equal("basic app_1:***", provider.GetRequiredService<IOptions<SmoochClientOptions>>().Value.Credential!.ToString());

        Assert.Equal(WebhookVerificationResult.Valid, WebhookVerifier.Verify(Secret, new SmoochSecret(Secret + end)));
        var options = new SmoochWebhookOptions();
        options.AddSecret(end + Secret + end);
        Assert.Equal(Secret, options.Secrets[0].Secret.Reveal());
    }

    [Theory]
    [InlineData("act_5bf0aa112233445566778899", SmoochScope.App, "Use the scope account and set AppId, or a key of the app (app_…)")]
    [InlineData("app_5bf0aa112233445566778899", SmoochScope.Account, "Use the scope app, or a key of the account (act_… or svc_…)")]
    [InlineData("svc_5bf0aa112233445566778899", SmoochScope.App, "Use the scope account and set AppId")]
    [InlineData("act_1", SmoochScope.App, "Use the scope account")]
    [InlineData("int_5bf0aa112233445566778899", SmoochScope.App, "Use SmoochCredential.Basic(keyId, secret)")]
    [InlineData("int_1", SmoochScope.Account, "Use SmoochCredential.Basic(keyId, secret)")]
    [InlineData("act_1", SmoochScope.AppUser, "Use a key of the app (app_…)")]
    [InlineData("svc_1", SmoochScope.AppUser, "Use a key of the app (app_…)")]
    public void A_key_that_contradicts_its_scope_is_rejected(string keyId, SmoochScope scope, string fix)
    {
        var rejected = Assert.Throws<ArgumentException>(() => scope == SmoochScope.AppUser
            ? SmoochCredential.AppUser(keyId, "s", "steve")
            : SmoochCredential.SigningKey(keyId, "s", scope));
        Assert.Contains(fix, rejected.Message, StringComparison.Ordinal);
        Assert.Matches(
            $"^A key {keyId[..4]}… belongs to an [a-z]+ and cannot sign for (this scope|the scope [a-zA-Z]+)\\. ",
            rejected.Message);
        Assert.Equal("keyId", rejected.ParamName);

        var services = new ServiceCollection();
        services.AddSmooch(
            Section(
                ("KeyId", keyId),
                ("Secret", "s"),
                ("AppId", "a1"),
                ("Scope", scope.ToString()),
                ("UserId", scope == SmoochScope.AppUser ? "steve" : null)));
        using var provider = services.BuildServiceProvider();
        var atStart = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<SmoochClient>());
        Assert.StartsWith("Smooch:KeyId and Smooch:Scope do not fit. ", atStart.Message, StringComparison.Ordinal);
        Assert.Contains(fix, atStart.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("app_1", SmoochScope.App)]
    [InlineData("act_1", SmoochScope.Account)]
    [InlineData("svc_1", SmoochScope.Account)]
    [InlineData("0123456789abcdef0123456789abcdef", SmoochScope.App)]
    [InlineData("0123456789abcdef0123456789abcdef", SmoochScope.Account)]
    [InlineData("custom_1", SmoochScope.App)]
    public void A_key_that_fits_is_accepted(string keyId, SmoochScope scope) =>
        Assert.Contains(keyId, SmoochCredential.SigningKey(keyId, "s", scope).ToString(), StringComparison.Ordinal);

    private static IConfigurationSection Section(params (string Key, string? Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("Smooch:" + setting.Key, setting.Value)))
        .Build()
        .GetSection("Smooch");
}

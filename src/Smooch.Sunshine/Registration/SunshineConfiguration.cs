using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Smooch.Sunshine;

/// <summary>Reads the options of a client from a section of the configuration, by name, without reflection.</summary>
internal sealed class SunshineConfiguration(
    string registration,
    IConfiguration configuration) : IConfigureNamedOptions<SunshineClientOptions>
{
    private readonly OptionsSection section = new(configuration, registration, typeof(SunshineClientOptions));

    public void Configure(SunshineClientOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, SunshineClientOptions options)
    {
        if (name != registration)
            return;
        section.CheckNames(["KeyId", "Secret", "OAuthToken", "Scope", "Authentication", "AppId", "Subdomain", "Region"]);
        options.Credential = Credential() ?? options.Credential;
        options.AppId = section.Text("AppId") ?? options.AppId;
        options.Subdomain = section.Text("Subdomain") ?? options.Subdomain;
        options.BaseAddress = section.Address(
            "https://acme.zendesk.com/sc",
            ("us", SunshineRegion.UnitedStates),
            ("eu", SunshineRegion.Europe))
            ?? options.BaseAddress;
        section.ApplyTo(options);
    }

    private SmoochCredential? Credential()
    {
        if (section.IsSet("KeyId") != section.IsSet("Secret"))
            throw section.Failed($"{section.Path("KeyId")} and {section.Path("Secret")} are needed together: set both.");
        if (section.IsSet("KeyId") && section.IsSet("OAuthToken"))
            throw section.Failed(
                $"{section.Path("KeyId")} and {section.Path("OAuthToken")} are both set, but a client has one credential: remove one.");
        if (section.IsSet("OAuthToken"))
            return SmoochCredential.OAuth(section.HeaderText("OAuthToken"));
        if (!section.IsSet("KeyId"))
            return null;
        var keyId = section.HeaderText("KeyId");
        var secret = section.Secret("Secret");
        if (!section.OneOf("Authentication", false, ("Basic", false), ("Jwt", true)))
            return keyId.Contains(':')
                ? throw section.Wrong("KeyId", "a key id: one without a colon")
                : SmoochCredential.Basic(keyId, secret);
        var scope = SigningKeyCredential.OwnedByAccount(keyId) ? SmoochScope.Account : SmoochScope.App;
        scope = section.OneOf("Scope", scope, ("App", SmoochScope.App), ("Account", SmoochScope.Account));
        return SigningKeyCredential.Contradiction(keyId, scope) is { } contradiction
            ? throw section.Failed($"{section.Path("KeyId")} and {section.Path("Scope")} do not fit. {contradiction}")
            : SmoochCredential.SigningKey(keyId, secret, scope);
    }
}

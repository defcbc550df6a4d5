using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Smooch.Client;

/// <summary>Reads the options from a configuration section, by name, without reflection.</summary>
internal sealed class SmoochConfiguration(string registration, IConfiguration configuration) : IConfigureNamedOptions<SmoochClientOptions>
{
    private readonly OptionsSection section = new(configuration, registration, typeof(SmoochClientOptions));

    private static readonly string[] CredentialNames = ["KeyId", "AppToken", "Jwt", "OAuthToken"];
    private static readonly string[] KeyNames = ["Secret", "Scope", "UserId", "Authentication"];
    private static readonly string[] ScopeNames = ["Scope", "UserId"];

    public void Configure(SmoochClientOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, SmoochClientOptions options)
    {
        if (name != registration)
            return;
        section.CheckNames(
            ["KeyId", "Secret", "AppToken", "Jwt", "OAuthToken", "Scope", "UserId", "Authentication", "AppId", "ApiVersion", "Region"]);
        options.Credential = Credential() ?? options.Credential;
        options.AppId = section.Text("AppId") ?? options.AppId;
        options.ApiVersion = section.OneOf(
            "ApiVersion",
            options.ApiVersion,
            ("v1.1", SmoochApiVersion.V1_1),
            ("V1_1", SmoochApiVersion.V1_1),
            ("v1", SmoochApiVersion.V1));
        options.BaseAddress = section.Address("https://api.smooch.io", ("us", SmoochRegion.UnitedStates), ("eu", SmoochRegion.Europe))
            ?? options.BaseAddress;
        section.ApplyTo(options);
    }

    private SmoochCredential? Credential()
    {
        var kinds = CredentialNames.Where(section.IsSet).ToList();
        if (kinds.Count > 1)
            throw section.Failed(
                $"{string.Join(" and ", kinds.Select(section.Path))} are set, but a client has one credential: remove all but one.");
        var kind = kinds.FirstOrDefault();
        if (kind is null or "KeyId" && section.IsSet("KeyId") != section.IsSet("Secret"))
            throw section.Failed($"{section.Path("KeyId")} and {section.Path("Secret")} are needed together: set both.");
        if (kind != "KeyId" && KeyNames.FirstOrDefault(section.IsSet) is { } idle)
            throw section.Failed(
                $"{section.Path(idle)} has no effect without {section.Path("KeyId")} and {section.Path("Secret")}. Remove it, or set "
                    + "them.");
        return kind switch
        {
            "KeyId" => Key(section.HeaderText(kind), section.Secret("Secret")),
            "AppToken" => SmoochCredential.AppToken(section.HeaderText(kind)),
            "Jwt" => SmoochCredential.Jwt(section.HeaderText(kind)),
            "OAuthToken" => SmoochCredential.OAuth(section.HeaderText(kind)),
            _ => null,
        };
    }

    private SmoochCredential Key(string keyId, string secret)
    {
        if (section.OneOf("Authentication", false, ("Jwt", false), ("Basic", true)))
        {
            if (ScopeNames.FirstOrDefault(section.IsSet) is { } idle)
                throw section.Failed(
                    $"{section.Path(idle)} has no effect with Basic authentication, which has the scope of the key: remove it, or set "
                        + $"{section.Path("Authentication")} to Jwt.");
            return keyId.Contains(':')
                ? throw section.Wrong("KeyId", "a key id for Basic authentication: one without a colon")
                : SmoochCredential.Basic(keyId, secret);
        }

        var userId = section.Unicode("UserId");
        var usual = userId is not null
            ? SmoochScope.AppUser
            : SigningKeyCredential.OwnedByAccount(keyId)
            ? SmoochScope.Account
            : SmoochScope.App;
        var scopeOf = section.OneOf(
            "Scope",
            usual,
            ("App", SmoochScope.App),
            ("Account", SmoochScope.Account),
            ("AppUser", SmoochScope.AppUser));
        if (SigningKeyCredential.Contradiction(keyId, scopeOf) is { } contradiction)
            throw section.Failed($"{section.Path("KeyId")} and {section.Path("Scope")} do not fit. {contradiction}");
        return (scopeOf, userId) switch
        {
            (SmoochScope.AppUser, null) =>
                throw section.Failed(
                    $"{section.Path("UserId")} and the scope AppUser are needed together: set {section.Path("UserId")}, or another "
                        + $"{section.Path("Scope")}."),
            (SmoochScope.AppUser, _) => SmoochCredential.AppUser(keyId, secret, userId),
            (var scope, null) => SmoochCredential.SigningKey(keyId, secret, scope),
            _ =>
                throw section.Failed(
                    $"{section.Path("UserId")} and the scope AppUser are needed together: remove {section.Path("UserId")}, or set "
                        + $"{section.Path("Scope")} to AppUser."),
        };
    }
}

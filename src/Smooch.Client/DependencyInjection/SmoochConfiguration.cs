using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Smooch.Client;

/// <summary>Reads the options from a section of the configuration, by name, without reflection.</summary>
internal sealed class SmoochConfiguration(string registration, IConfiguration section) : IConfigureNamedOptions<SmoochClientOptions>
{
    private static readonly string[] CredentialNames = ["KeyId", "AppToken", "Jwt", "OAuthToken"];
    private static readonly string[] KeyNames = ["Secret", "Scope", "UserId", "Authentication"];
    private static readonly string[] ScopeNames = ["Scope", "UserId"];

    public void Configure(SmoochClientOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, SmoochClientOptions options)
    {
        if (name != registration)
            return;
        options.Credential = Credential() ?? options.Credential;
        options.AppId = Text("AppId") ?? options.AppId;
        options.ApiVersion = OneOf("ApiVersion", options.ApiVersion, ("v1.1", SmoochApiVersion.V1_1), ("V1_1", SmoochApiVersion.V1_1), ("v1", SmoochApiVersion.V1));
        options.BaseAddress = Address() ?? options.BaseAddress;
        options.AllowInsecureHttp = OneOf("AllowInsecureHttp", options.AllowInsecureHttp, ("true", true), ("false", false));
        options.Timeout = Span("Timeout") ?? options.Timeout;
        options.Retry.MaxRetries = Number("Retry:MaxRetries") ?? options.Retry.MaxRetries;
        options.Retry.Delay = Span("Retry:Delay") ?? options.Retry.Delay;
        options.Retry.MaxDelay = Span("Retry:MaxDelay") ?? options.Retry.MaxDelay;
        options.Retry.MaxRetryAfter = Span("Retry:MaxRetryAfter") ?? options.Retry.MaxRetryAfter;
        options.Retry.AttemptTimeout = Span("Retry:AttemptTimeout") ?? options.Retry.AttemptTimeout;
    }

    private SmoochCredential? Credential()
    {
        var kinds = CredentialNames.Where(IsSet).ToList();
        if (kinds.Count > 1)
            throw Failed($"{string.Join(" and ", kinds.Select(Path))} are set, but a client has one credential: remove all but one.");
        var kind = kinds.FirstOrDefault();
        if (kind is null or "KeyId" && IsSet("KeyId") != IsSet("Secret"))
            throw Failed($"{Path("KeyId")} and {Path("Secret")} go together: set both.");
        if (kind != "KeyId" && KeyNames.FirstOrDefault(IsSet) is { } idle)
            throw Failed($"{Path(idle)} has no effect without {Path("KeyId")} and {Path("Secret")}. Remove it, or set them.");
        return kind switch
        {
            "KeyId" => Key(HeaderText(kind), Unicode("Secret")!),
            "AppToken" => SmoochCredential.AppToken(HeaderText(kind)),
            "Jwt" => SmoochCredential.Jwt(HeaderText(kind)),
            "OAuthToken" => SmoochCredential.OAuth(HeaderText(kind)),
            _ => null,
        };
    }

    private SmoochCredential Key(string keyId, string secret)
    {
        if (OneOf("Authentication", false, ("Jwt", false), ("Basic", true)))
        {
            if (ScopeNames.FirstOrDefault(IsSet) is { } idle)
                throw Failed($"{Path(idle)} has no effect with Basic authentication, which has the scope of the key: remove it, or set {Path("Authentication")} to Jwt.");
            return keyId.Contains(':') ? throw Wrong("KeyId", "a key id for Basic authentication: one without a colon") : SmoochCredential.Basic(keyId, secret);
        }

        var userId = Unicode("UserId");
        var usual = userId is not null ? SmoochScope.AppUser : SigningKeyCredential.OwnedByAccount(keyId) ? SmoochScope.Account : SmoochScope.App;
        return (OneOf("Scope", usual, ("App", SmoochScope.App), ("Account", SmoochScope.Account), ("AppUser", SmoochScope.AppUser)), userId) switch
        {
            (SmoochScope.AppUser, null) => throw Failed($"{Path("UserId")} and the scope AppUser go together: set {Path("UserId")}, or another {Path("Scope")}."),
            (SmoochScope.AppUser, _) => SmoochCredential.AppUser(keyId, secret, userId),
            (var scope, null) => SmoochCredential.SigningKey(keyId, secret, scope),
            _ => throw Failed($"{Path("UserId")} and the scope AppUser go together: remove {Path("UserId")}, or set {Path("Scope")} to AppUser."),
        };
    }

    private Uri? Address()
    {
        var address = Text("BaseAddress");
        if (address is not null && Text("Region") is not null)
            throw Failed($"{Path("Region")} and {Path("BaseAddress")} are both set: remove one.");
        if (address is null)
            return OneOf<Uri?>("Region", null, ("us", SmoochRegion.UnitedStates), ("eu", SmoochRegion.Europe));
        return WebAddress.TryParse(address, out var url) ? url : throw Wrong("BaseAddress", "an absolute address, such as https://api.smooch.io");
    }

    /// <summary>A number alone would be read as days, and meant as seconds.</summary>
    private TimeSpan? Span(string name) => Text(name) switch
    {
        null => null,
        { } text when text.Contains(':') && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) => span,
        _ => throw Wrong(name, "a time span with colons, such as 00:01:40"),
    };

    private int? Number(string name) => Text(name) switch
    {
        null => null,
        { } text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw Wrong(name, "a number, such as 3"),
    };

    private bool IsSet(string name) => Text(name) is not null;

    private string HeaderText(string name) => Text(name) is { } text && Argument.IsHeaderText(text)
        ? text
        : throw Wrong(name, "printable ASCII without blanks; it may have been copied with something around it");

    private string? Unicode(string name) => Text(name) is not { } text || Argument.IsUnicode(text)
        ? Text(name)
        : throw Wrong(name, "valid Unicode text; it may have been cut");

    private string? Text(string name) => section[name] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private T OneOf<T>(string name, T otherwise, params (string Text, T Value)[] known)
    {
        if (Text(name) is not { } text)
            return otherwise;
        foreach (var (candidate, value) in known)
        {
            if (string.Equals(text, candidate, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        throw Wrong(name, "one of " + string.Join(", ", known.Select(k => k.Text)));
    }

    private string Path(string name) => section is IConfigurationSection { Path: var path } ? $"{path}:{name}" : name;

    private OptionsValidationException Wrong(string name, string expected) => Failed($"{Path(name)} is not {expected}.");

    private OptionsValidationException Failed(string message) => new(registration, typeof(SmoochClientOptions), [message]);
}

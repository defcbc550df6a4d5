namespace Smooch.Client;

/// <summary>The rules of <see cref="SmoochClientOptions"/>; each text describes the fix.</summary>
internal static class SmoochClientOptionsRules
{
    public const string ExampleAddress = "https://api.smooch.io or https://api.eu-1.smooch.io";

    /// <summary>Lists the errors; empty when the options are valid.</summary>
    public static IEnumerable<string> Check(SmoochClientOptions options)
    {
        if (options.Credential is null && options.CredentialResolver is null)
            yield return "Credential is not set. Set it, for example to SmoochCredential.SigningKey(keyId, secret); "
                + "with configuration set KeyId and Secret, or AppToken, or Jwt.";
        if (options.CredentialLifetime <= TimeSpan.Zero)
            yield return "CredentialLifetime must be longer than zero.";
        if (options.ApiVersion is not (SmoochApiVersion.V1 or SmoochApiVersion.V1_1))
            yield return $"ApiVersion {(int)options.ApiVersion} is not known. Use V1 or V1_1.";
        if (CheckApp(options) is { } unfit)
            yield return unfit;
        if (ApiClientOptions.CheckAddress(
            nameof(options.BaseAddress),
            options.BaseAddress,
            options.AllowInsecureHttp,
            ExampleAddress) is { } wrong)
            yield return wrong;
        foreach (var text in options.CheckTransport())
            yield return text;
        foreach (var text in options.SendConfirmation?.Check() ?? [])
            yield return text;
    }

    /// <summary>Returns the first error of what differs between the apps of one client; null when there is none.</summary>
    public static string? CheckApp(SmoochClientOptions options)
    {
        if (options.AppId is { } appId && !IsSegment(appId))
            return "AppId is empty or not an id. Set it to the id of the app (24 hexadecimal digits), or leave it out.";
        return options.Credential is { } credential ? CheckCredential(credential, options.ApiVersion) : null;
    }

    /// <summary>Returns why a credential cannot be used with a version; null when it can.</summary>
    public static string? CheckCredential(SmoochCredential credential, SmoochApiVersion version) => (credential, version) switch
    {
        (AppTokenCredential, not SmoochApiVersion.V1) =>
            "An app token works with v1 only. Set ApiVersion to V1, or use SmoochCredential.SigningKey(keyId, secret).",
        (BasicCredential, SmoochApiVersion.V1) =>
            "v1 does not support Basic authentication. Set ApiVersion to V1_1, or use SmoochCredential.SigningKey with the same key.",
        _ => null,
    };

    /// <summary>Whether a value can be a path segment.</summary>
    public static bool IsSegment(string value) => value.Trim() is not ("" or "." or "..");
}

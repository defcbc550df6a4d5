namespace Smooch.Client;

/// <summary>What must hold of <see cref="SmoochClientOptions"/>; each text says how to mend it.</summary>
internal static class SmoochClientOptionsRules
{
    /// <summary>What the platform's timers can count.</summary>
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>Lists what is wrong; nothing when all is well.</summary>
    public static IEnumerable<string> Check(SmoochClientOptions options)
    {
        if (options.Credential is null)
            yield return "Credential is not set. Set it, for example to SmoochCredential.SigningKey(keyId, secret); with configuration set KeyId and Secret, or AppToken, or Jwt.";
        if (options.Credential is AppTokenCredential && options.ApiVersion != SmoochApiVersion.V1)
            yield return "An app token works with v1 only. Set ApiVersion to V1, or use SmoochCredential.SigningKey(keyId, secret).";
        if (options.Credential is BasicCredential && options.ApiVersion == SmoochApiVersion.V1)
            yield return "v1 does not know Basic authentication. Set ApiVersion to V1_1, or use SmoochCredential.SigningKey with the same key.";
        if (options.ApiVersion is not (SmoochApiVersion.V1 or SmoochApiVersion.V1_1))
            yield return $"ApiVersion {(int)options.ApiVersion} is not known. Use V1 or V1_1.";
        if (options.AppId is { } appId && !IsSegment(appId))
            yield return "AppId is empty or not an id. Set it to the id of the app (24 hexadecimal digits), or leave it out.";
        if (Address(options) is { } wrong)
            yield return wrong;
        if ((options.Timeout <= TimeSpan.Zero || options.Timeout > LongestTimeout) && options.Timeout != System.Threading.Timeout.InfiniteTimeSpan)
            yield return "Timeout must be longer than zero and at most 24 days, or Timeout.InfiniteTimeSpan.";
        if (options.TimeProvider is null)
            yield return "TimeProvider is null. Leave it out for the system's clock.";
    }

    /// <summary>Whether a value can be a path segment of its own.</summary>
    public static bool IsSegment(string value) => value.Trim() is not ("" or "." or "..");

    private static string? Address(SmoochClientOptions options)
    {
        if (options.BaseAddress is not { IsAbsoluteUri: true } address || address.Scheme is not ("http" or "https") || address.Host.Length == 0)
            return "BaseAddress must be an absolute http or https address, such as https://api.smooch.io or https://api.eu-1.smooch.io.";
        if (address.UserInfo.Length + address.Query.Length + address.Fragment.Length > 0)
            return "BaseAddress must not hold user info, a query or a fragment. Credentials belong into Credential.";
        if (address.Scheme == "http" && !address.IsLoopback && !options.AllowInsecureHttp)
            return $"BaseAddress {address.GetLeftPart(UriPartial.Authority)} would send credentials readable over the network. Use https, or set AllowInsecureHttp if the network is yours.";
        return null;
    }
}

namespace Smooch.Client;

/// <summary>What must hold of <see cref="SmoochClientOptions"/>; each text says how to mend it.</summary>
internal static class SmoochClientOptionsRules
{
    /// <summary>What the platform's timers can count.</summary>
    public static readonly TimeSpan LongestTimeout = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>Lists what is wrong; nothing when all is well.</summary>
    public static IEnumerable<string> Check(SmoochClientOptions options)
    {
        if (options.Credential is null && options.CredentialResolver is null)
            yield return "Credential is not set. Set it, for example to SmoochCredential.SigningKey(keyId, secret); with configuration set KeyId and Secret, or AppToken, or Jwt.";
        if (options.Credential is { } credential && CheckCredential(credential, options.ApiVersion) is { } unfit)
            yield return unfit;
        if (options.CredentialLifetime <= TimeSpan.Zero)
            yield return "CredentialLifetime must be longer than zero.";
        if (options.ApiVersion is not (SmoochApiVersion.V1 or SmoochApiVersion.V1_1))
            yield return $"ApiVersion {(int)options.ApiVersion} is not known. Use V1 or V1_1.";
        if (options.AppId is { } appId && !IsSegment(appId))
            yield return "AppId is empty or not an id. Set it to the id of the app (24 hexadecimal digits), or leave it out.";
        if (Address(nameof(options.BaseAddress), options.BaseAddress, options.AllowInsecureHttp) is { } wrong)
            yield return wrong;
        foreach (var text in Transport(options.Timeout, options.Retry, options.TimeProvider))
            yield return text;
        foreach (var text in options.Settlement?.Check() ?? [])
            yield return text;
    }

    /// <summary>Lists what is wrong with the options of any client's transport.</summary>
    public static IEnumerable<string> Transport(TimeSpan timeout, SmoochRetryOptions? retry, TimeProvider? timeProvider)
    {
        if ((timeout <= TimeSpan.Zero || timeout > LongestTimeout) && timeout != Timeout.InfiniteTimeSpan)
            yield return "Timeout must be longer than zero and at most 24 days, or Timeout.InfiniteTimeSpan.";
        foreach (var text in retry?.Check() ?? ["Retry is null. Leave it out for the defaults, or set Retry.MaxRetries to 0 for none."])
            yield return text;
        if (timeProvider is null)
            yield return "TimeProvider is null. Leave it out for the system's clock.";
    }

    /// <summary>Says why a credential cannot be used with a version; null when it can.</summary>
    public static string? CheckCredential(SmoochCredential credential, SmoochApiVersion version) => (credential, version) switch
    {
        (AppTokenCredential, not SmoochApiVersion.V1) => "An app token works with v1 only. Set ApiVersion to V1, or use SmoochCredential.SigningKey(keyId, secret).",
        (BasicCredential, SmoochApiVersion.V1) => "v1 does not know Basic authentication. Set ApiVersion to V1_1, or use SmoochCredential.SigningKey with the same key.",
        _ => null,
    };

    /// <summary>Whether a value can be a path segment of its own.</summary>
    public static bool IsSegment(string value) => value.Trim() is not ("" or "." or "..");

    /// <summary>Says what is wrong with an address of the service; null when nothing is.</summary>
    public static string? Address(string name, Uri? value, bool allowInsecureHttp, string example = "https://api.smooch.io or https://api.eu-1.smooch.io")
    {
        if (value is not { IsAbsoluteUri: true } address || address.Scheme is not ("http" or "https") || address.Host.Length == 0)
            return $"{name} must be an absolute http or https address, such as {example}.";
        if (address.UserInfo.Length + address.Query.Length + address.Fragment.Length > 0)
            return $"{name} must not hold user info, a query or a fragment. Credentials belong into options of their own.";
        if (address.Scheme == "http" && !address.IsLoopback && !allowInsecureHttp)
            return $"{name} {address.GetLeftPart(UriPartial.Authority)} would send credentials readable over the network. Use https, or set AllowInsecureHttp if the network is yours.";
        return null;
    }
}

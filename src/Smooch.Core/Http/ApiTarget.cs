namespace Smooch;

/// <summary>The address and credential of calls, one per app; all targets share the transport.</summary>
/// <param name="baseAddress">Scheme, host, port and an optional path before the version.</param>
/// <param name="version">The version segment, such as <c>v1.1</c>; empty for paths without a version.</param>
/// <param name="scope">The path between version and route, such as <c>/apps/{appId}</c> with the id filled in; empty for none.</param>
/// <param name="template">The path before the route without ids, version included, for telemetry.</param>
/// <param name="credential">The credential of the calls; null sends none.</param>
internal sealed class ApiTarget(Uri baseAddress, string version, string scope, string template, IRequestCredential? credential)
{
    /// <summary>Gets scheme, host, port and an optional path before the version.</summary>
    public Uri BaseAddress => baseAddress;

    /// <summary>Gets everything before the route.</summary>
    public string Prefix => string.Concat(baseAddress.AbsoluteUri.TrimEnd('/'), Version.Length == 0 ? "" : "/", Version, scope);

    /// <summary>Gets the part of the path before the route, without ids.</summary>
    public string Template => template;

    /// <summary>Gets the version segment.</summary>
    public string Version { get; } = version;

    /// <summary>Gets the credential.</summary>
    public IRequestCredential? Credential { get; } = credential;

    /// <summary>Gets the reason why no call is possible as configured; null when calls are possible.</summary>
    public string? ConfigurationError { get; init; }

    /// <summary>Gets the callback for each response.</summary>
    public Action<SmoochResponse>? Observer { get; init; }

    /// <summary>Returns whether a URL has the scheme, host and port of the configured service.</summary>
    public bool IsSameOrigin(Uri url) =>
        url.IsAbsoluteUri
        && url.Port == baseAddress.Port
        && string.Equals(url.Scheme, baseAddress.Scheme, StringComparison.OrdinalIgnoreCase)
        && string.Equals(url.Host, baseAddress.Host, StringComparison.OrdinalIgnoreCase);
}

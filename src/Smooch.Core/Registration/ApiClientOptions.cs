using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;

namespace Smooch;

/// <summary>
/// The options that the clients of all APIs share: address, timeouts, retries, clock and log. A client copies its options when it is
/// created, so later changes have no effect.
/// </summary>
public abstract class ApiClientOptions
{
    /// <summary>The default of <see cref="Timeout"/>.</summary>
    internal static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(100);

    /// <summary>The longest time that the timers of all platforms can count.</summary>
    internal static readonly TimeSpan LongestTimeout = TimeSpan.FromMilliseconds(int.MaxValue);

    private protected ApiClientOptions(Uri baseAddress) => BaseAddress = baseAddress;

    /// <summary>
    /// Gets or sets the address of the API, before the version: a region of the service, a proxy, or a fake for tests. It may have a path.
    /// </summary>
    /// <value>The public service.</value>
    public Uri BaseAddress { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether plain <c>http</c> is allowed to hosts other than this machine. Credentials then travel
    /// unencrypted.
    /// </summary>
    /// <value><see langword="false"/>.</value>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>Gets or sets how long a whole call may take, including its retries and the body of the response.</summary>
    /// <value>100 seconds; at most 24 days. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.</value>
    public TimeSpan Timeout { get; set; } = DefaultTimeout;

    /// <summary>Gets or sets how calls are retried.</summary>
    /// <value>Up to three retries, the first after half a second.</value>
    public SmoochRetryOptions Retry { get; set; } = new();

    /// <summary>
    /// Gets or sets the pipeline that runs each call, instead of the one that <see cref="Retry"/> describes:
    /// <c>ResiliencePipeline&lt;HttpResponseMessage&gt;.Empty</c> for none, or a custom one, in which <c>AddSmoochRetry</c> decides what
    /// may be retried.
    /// </summary>
    /// <value><see langword="null"/>: <see cref="Retry"/> applies.</value>
    public ResiliencePipeline<HttpResponseMessage>? ResiliencePipeline { get; set; }

    /// <summary>
    /// Gets or sets whether the message of an exception contains the service's explanation (<c>description</c>). It helps while you
    /// develop; since it may quote what was sent, it does not belong into the logs of production.
    /// </summary>
    /// <value><see langword="null"/>: yes in the Development environment of a host, otherwise no.</value>
    public bool? IncludeErrorDescriptions { get; set; }

    /// <summary>Gets or sets the clock for tokens and delays.</summary>
    /// <value><see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Gets or sets the logger factory of the client. Secrets and the texts of messages are never logged.</summary>
    /// <value><see langword="null"/>: nothing is logged. A registration with services uses the factory of the host.</value>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>Gets or sets the sentence that names the section of the configuration; null when no section was read.</summary>
    internal string? SettingsSource { get; set; }

    /// <summary>Gets the name of the client in logs.</summary>
    internal abstract string LoggerName { get; }

    /// <summary>Creates the logger of the client's calls.</summary>
    internal ILogger CreateLogger() => SafeLogger.Over((LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger(LoggerName));

    /// <summary>Returns the errors of the shared options; each message explains how to fix it.</summary>
    internal IEnumerable<string> CheckTransport()
    {
        if ((Timeout <= TimeSpan.Zero || Timeout > LongestTimeout) && Timeout != System.Threading.Timeout.InfiniteTimeSpan)
            yield return $"Timeout must be longer than zero and at most 24 days, or Timeout.InfiniteTimeSpan. It is {Timeout}.";
        foreach (var text in Retry?.Check() ?? ["Retry is null. Leave it out for the defaults, or set Retry.MaxRetries to 0 for none."])
            yield return text;
        if (TimeProvider is null)
            yield return "TimeProvider is null. Leave TimeProvider out for the system's clock.";
    }

    /// <summary>Checks an address of the service.</summary>
    /// <returns>The error and how to fix it; null when the address is valid.</returns>
    internal static string? CheckAddress(string name, Uri? value, bool allowInsecureHttp, string example)
    {
        if (value is not { IsAbsoluteUri: true } address || address.Scheme is not ("http" or "https") || address.Host.Length == 0)
            return $"{name} must be an absolute http or https address, such as {example}.";
        if (address.UserInfo.Length + address.Query.Length + address.Fragment.Length > 0)
            return $"{name} must not contain user info, a query or a fragment. Set credentials in their own options.";
        if (address.Scheme == "http" && !address.IsLoopback && !allowInsecureHttp)
            return $"{name} {address.GetLeftPart(UriPartial.Authority)} would send credentials unencrypted. Use https, or "
                + "set AllowInsecureHttp if the network is yours.";
        if (VersionIn(address) is { } version)
            return $"{name} must not contain the version, which the client adds: remove {version}, as in {example}.";
        return null;
    }

    /// <summary>
    /// The part of an address that starts with the version, when it ends with it or goes on with the first resource of the API; else
    /// null.
    /// </summary>
    private static string? VersionIn(Uri address)
    {
        var segments = address.AbsolutePath.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < segments.Length; i++)
        {
            if (IsVersion(segments[i])
                && (i == segments.Length - 1 || segments[i + 1].ToUpperInvariant() is "APPS" or "APPUSERS" or "CONVERSATIONS"))
                return "/" + LogText.Clean(string.Join("/", segments.Skip(i)));
        }

        return null;
    }

    /// <summary>Whether a segment is a version: <c>v1</c>, <c>V1.1</c>, <c>v2</c>.</summary>
    private static bool IsVersion(string segment) =>
        segment.Length > 1 && segment[0] is 'v' or 'V' && segment.Skip(1).All(c => c is (>= '0' and <= '9') or '.') && segment[1] != '.';
}

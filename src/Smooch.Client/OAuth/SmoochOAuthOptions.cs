using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;

namespace Smooch.Client;

/// <summary>What a <see cref="SmoochOAuthClient"/> is made from. <see cref="ClientId"/> and <see cref="ClientSecret"/> are needed. A client copies its options: changing them later changes nothing.</summary>
public sealed class SmoochOAuthOptions
{
    /// <summary>Gets or sets the id that the service gave your integration (<c>client_id</c>).</summary>
    /// <value>None: it has to be set.</value>
    public string? ClientId { get; set; }

    /// <summary>Gets or sets the secret that the service gave your integration (<c>client_secret</c>). It is never serialised with the options.</summary>
    /// <value>None: it has to be set.</value>
    [JsonIgnore]
    public SmoochSecret ClientSecret { get; set; }

    /// <summary>Gets or sets the address of the API, which exchanges and revokes: a region of the service, a proxy, or a fake for tests.</summary>
    /// <value><see cref="SmoochRegion.UnitedStates"/>.</value>
    public Uri BaseAddress { get; set; } = SmoochRegion.UnitedStates;

    /// <summary>Gets or sets the address of the site whose consent page asks the business.</summary>
    /// <value><c>https://app.smooch.io</c>. That of another region is not documented.</value>
    public Uri ConsentAddress { get; set; } = new("https://app.smooch.io");

    /// <summary>Gets or sets a value indicating whether plain <c>http</c> is allowed to hosts other than this machine. Secrets then travel readable.</summary>
    /// <value><see langword="false"/>.</value>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>Gets or sets how long a whole call may take, its repetitions and the body of the answer included.</summary>
    /// <value>100 seconds; at most 24 days. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.</value>
    public TimeSpan Timeout { get; set; } = SmoochClientOptions.DefaultTimeout;

    /// <summary>Gets or sets how calls are repeated. The exchange of a code is repeated only when the code cannot have arrived, or when the service asked to come later.</summary>
    /// <value>Up to three times, after half a second and more.</value>
    public SmoochRetryOptions Retry { get; set; } = new();

    /// <summary>Gets or sets the clock for waits.</summary>
    /// <value><see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Gets or sets where the client logs to. Secrets are never logged.</summary>
    /// <value>Nowhere.</value>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The options of a client that sends as this one does: its calls go the same way, with another credential or none.</summary>
    internal SmoochClientOptions ForTransport() => new()
    {
        BaseAddress = BaseAddress,
        AllowInsecureHttp = AllowInsecureHttp,
        Timeout = Timeout,
        Retry = Retry,
        TimeProvider = TimeProvider,
        LoggerFactory = LoggerFactory,
    };

    internal SmoochOAuthOptions Copy()
    {
        var copy = (SmoochOAuthOptions)MemberwiseClone();
        copy.Retry = Retry.Copy();
        return copy;
    }
}

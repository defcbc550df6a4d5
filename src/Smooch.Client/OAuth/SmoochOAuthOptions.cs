using System.Text.Json.Serialization;

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

    /// <summary>Gets or sets how long a whole call may take, the body of the answer included.</summary>
    /// <value>100 seconds; at most 24 days. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.</value>
    public TimeSpan Timeout { get; set; } = SmoochClientOptions.DefaultTimeout;

    /// <summary>Gets or sets the clock for waits.</summary>
    /// <value><see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    internal SmoochOAuthOptions Copy() => (SmoochOAuthOptions)MemberwiseClone();
}

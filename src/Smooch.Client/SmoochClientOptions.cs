using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;
using Smooch.Client.Http;

namespace Smooch.Client;

/// <summary>What a <see cref="SmoochClient"/> is made from. Only <see cref="Credential"/> is needed (or <see cref="CredentialResolver"/>). A client copies its options: changing them later changes nothing.</summary>
public sealed class SmoochClientOptions
{
    /// <summary>The default of <see cref="Timeout"/>.</summary>
    internal static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(100);

    /// <summary>Gets or sets what the client proves its identity with.</summary>
    /// <value>None: it has to be set.</value>
    public SmoochCredential? Credential { get; set; }

    /// <summary>
    /// Gets or sets who gives the credential of an app, for programs that serve many apps, also ones that are added while they run:
    /// <see cref="SmoochClient.ForApp"/> asks it for each app that it is given no credential for. An answer is kept for <see cref="CredentialLifetime"/>.
    /// </summary>
    /// <value>None: <see cref="Credential"/> is for all apps.</value>
    public SmoochCredentialResolver? CredentialResolver { get; set; }

    /// <summary>Gets or sets how long an answer of the <see cref="CredentialResolver"/> is used. One that the service refuses with 401 is asked for again at once.</summary>
    /// <value>10 minutes.</value>
    public TimeSpan CredentialLifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Gets or sets the id of the app, 24 hexadecimal digits. With it calls use the long path (<c>/v1.1/apps/{appId}/…</c>), without it the credential names the app.</summary>
    /// <value>None. Needed with credentials of scope <c>account</c>.</value>
    public string? AppId { get; set; }

    /// <summary>Gets or sets the version of the API.</summary>
    /// <value><see cref="SmoochApiVersion.V1_1"/>.</value>
    public SmoochApiVersion ApiVersion { get; set; } = SmoochApiVersion.V1_1;

    /// <summary>Gets or sets the address below which the version begins: a region of the service, a proxy, or a fake for tests.</summary>
    /// <value><see cref="SmoochRegion.UnitedStates"/>.</value>
    public Uri BaseAddress { get; set; } = SmoochRegion.UnitedStates;

    /// <summary>Gets or sets a value indicating whether plain <c>http</c> is allowed to hosts other than this machine. Credentials then travel readable.</summary>
    /// <value><see langword="false"/>.</value>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>Gets or sets how long a whole call may take, its repetitions and the body of the answer included.</summary>
    /// <value>100 seconds; at most 24 days. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.</value>
    public TimeSpan Timeout { get; set; } = DefaultTimeout;

    /// <summary>Gets or sets how calls are repeated.</summary>
    /// <value>Up to three times, after half a second and more.</value>
    public SmoochRetryOptions Retry { get; set; } = new();

    /// <summary>
    /// Gets or sets the pipeline that runs each call, instead of the one that <see cref="Retry"/> describes: <c>ResiliencePipeline&lt;HttpResponseMessage&gt;.Empty</c>
    /// for none, or one of yours, in which <c>AddSmoochRetry</c> knows what may be repeated.
    /// </summary>
    /// <value>None: <see cref="Retry"/> rules.</value>
    public ResiliencePipeline<HttpResponseMessage>? ResiliencePipeline { get; set; }

    /// <summary>Gets or sets how sends are settled of which nobody knows whether they arrived.</summary>
    /// <value>None: such a send throws <see cref="SmoochOutcomeUnknownException"/>. Set it to <c>new()</c> to settle.</value>
    public SmoochSettlementOptions? Settlement { get; set; }

    /// <summary>Gets or sets the clock for tokens and waits.</summary>
    /// <value><see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Gets or sets where the client logs to. Secrets and message texts are never logged.</summary>
    /// <value>Nowhere; <c>AddSmooch</c> sets it to the host's.</value>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>Gets or sets the answers of the resolver; shared by the clients of all apps.</summary>
    internal CredentialCache? Credentials { get; set; }

    internal ResilienceHandler CreateResilience() => new(ResiliencePipeline ?? RetryPipeline.Create(Retry.Copy(), TimeProvider), CreateLogger());

    /// <summary>Where the calls of a client log to.</summary>
    internal ILogger CreateLogger() => (LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger(typeof(SmoochClient).FullName!);

    internal SmoochClientOptions Copy()
    {
        var copy = (SmoochClientOptions)MemberwiseClone();
        copy.Retry = Retry.Copy();
        copy.Settlement = Settlement?.Copy();
        return copy;
    }
}

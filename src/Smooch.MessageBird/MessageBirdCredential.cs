using System.Diagnostics;
using System.Net.Http.Headers;

namespace Smooch.MessageBird;

/// <summary>
/// What a client proves its identity with. The key is kept out of <see cref="ToString"/>, exceptions, logs, telemetry and the debugger.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MessageBirdCredential : IRequestCredential
{
    private const string Scheme = "AccessKey";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly AuthenticationHeaderValue header;

    private MessageBirdCredential(string key) => header = new AuthenticationHeaderValue(Scheme, key);

    /// <summary>Creates the credential for an access key, sent as <c>Authorization: AccessKey …</c>.</summary>
    /// <param name="key">
    /// The access key of the dashboard, <c>live_…</c> or <c>test_…</c>. It is not the signing key, which only verifies webhooks.
    /// </param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty or has characters that a header cannot carry.</exception>
    /// <example><code>var credential = MessageBirdCredential.AccessKey(configuration["MessageBird:AccessKey"]!);</code></example>
    public static MessageBirdCredential AccessKey(string key) => new(Argument.HeaderText(key));

    /// <summary>Returns the kind of credential, never the key.</summary>
    /// <returns>The kind.</returns>
    public override string ToString() => "access key ***";

    /// <inheritdoc/>
    ValueTask IRequestCredential.ApplyAsync(HttpRequestMessage request, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = header;
        return default;
    }

    /// <inheritdoc/>
    void IRequestCredential.OnUnauthorized()
    {
    }
}

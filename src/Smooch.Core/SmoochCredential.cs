using System.Diagnostics;

namespace Smooch;

/// <summary>
/// The credential of a client. Create one with the static methods; it cannot be derived from.
/// Secrets are kept out of <see cref="ToString"/>, exceptions, logs, telemetry, debugger displays and serialized options.
/// </summary>
/// <remarks>
/// Safe to share between clients and threads. The documentation of an operation lists the credentials that it accepts;
/// so does the message of the exception when the service rejects the credential.
/// </remarks>
/// <example><code>var credential = SmoochCredential.SigningKey(keyId, secret);</code></example>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class SmoochCredential : IRequestCredential
{
    private protected SmoochCredential()
    {
    }

    /// <summary>Gets the scope, if the credential itself specifies one.</summary>
    internal virtual SmoochScope? Scope => null;

    /// <summary>Gets a value indicating whether the credential names its app, so that no app id is needed in the path.</summary>
    internal bool NamesApp => Scope != SmoochScope.Account;

    /// <summary>
    /// Creates a credential from an app token (<c>app-token</c> header) of the app's settings. It allows the calls of an app user's own
    /// device, but not webhooks, creating users, or messages of an app maker. Only <c>SmoochApiVersion.V1</c> accepts it.
    /// </summary>
    /// <remarks>
    /// With an app token, anyone who knows a <c>userId</c> can read the conversation of that user: prefer a JWT of scope <c>appUser</c>.
    /// </remarks>
    /// <param name="token">The app token.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException"><paramref name="token"/> is empty or contains characters that a header cannot carry.</exception>
    /// <example><code>options.Credential = SmoochCredential.AppToken(configuration["Smooch:AppToken"]!);</code></example>
    public static SmoochCredential AppToken(string token) => new AppTokenCredential(Argument.HeaderText(token));

    /// <summary>
    /// Creates a credential from a signing key of an app (scope <c>app</c>), or of an account or service account (scope <c>account</c>).
    /// Each call carries a JWT signed with the key (HS256), which is cached and renewed before it expires after an hour. The usual
    /// credential of a server.
    /// </summary>
    /// <example><code>options.Credential = SmoochCredential.SigningKey("app_5deadbeef", secret);</code></example>
    /// <param name="keyId">
    /// The id of the key, sent as <c>kid</c>: <c>app_…</c>, <c>act_…</c> or <c>svc_…</c>; keys of 2015 have 32 hexadecimal digits.
    /// </param>
    /// <param name="secret">The secret of the key as it is shown; it is not base64-decoded.</param>
    /// <param name="scope">
    /// The scope of the JWT, <see cref="SmoochScope.App"/> by default. For a single app user call <see cref="AppUser"/>.
    /// </param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">
    /// An argument is empty or not valid Unicode, or <paramref name="scope"/> is <see cref="SmoochScope.AppUser"/>.
    /// </exception>
    public static SmoochCredential SigningKey(string keyId, string secret, SmoochScope scope = SmoochScope.App)
    {
        if (scope is not (SmoochScope.App or SmoochScope.Account))
            throw new ArgumentException(
                $"Use {nameof(SmoochCredential)}.{nameof(AppUser)}(keyId, secret, userId) for the scope of one app user.",
                nameof(scope));
        return Key(Argument.HeaderText(keyId), Argument.Secret(secret), scope, userId: null);
    }

    /// <summary>
    /// Creates a credential from a signing key of an app, limited to one app user (scope <c>appUser</c>): the data and the conversation of
    /// that user.
    /// </summary>
    /// <example><code>options.Credential = SmoochCredential.AppUser("app_5deadbeef", secret, userId: "mira@example.org");</code></example>
    /// <param name="keyId">The id of the app's key, sent as <c>kid</c>.</param>
    /// <param name="secret">The secret of the key as it is shown.</param>
    /// <param name="userId">The business id of the app user (<c>userId</c>, not <c>_id</c>).</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">An argument is empty or not valid Unicode.</exception>
    public static SmoochCredential AppUser(string keyId, string secret, string userId) =>
        Key(Argument.HeaderText(keyId), Argument.Secret(secret), SmoochScope.AppUser, Argument.Unicode(userId));

    /// <summary>
    /// Creates a credential from a JWT that was signed elsewhere. The service responds with 401 when the JWT has expired.
    /// </summary>
    /// <param name="jwt">The JWT, sent unchanged.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException"><paramref name="jwt"/> is empty or contains characters that a header cannot carry.</exception>
    public static SmoochCredential Jwt(string jwt) => new AuthorizationCredential("JWT", "Bearer", Argument.HeaderText(jwt));

    /// <summary>
    /// Creates a credential from an OAuth access token (scope <c>integration</c>): app users, conversations, and the webhooks that it
    /// created itself.
    /// </summary>
    /// <param name="accessToken">The access token.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="accessToken"/> is empty or contains characters that a header cannot carry.
    /// </exception>
    public static SmoochCredential OAuth(string accessToken) =>
        new AuthorizationCredential("OAuth access token", "Bearer", Argument.HeaderText(accessToken));

    /// <summary>
    /// Creates a credential from a key that is sent with HTTP Basic; its scope is that of the key's owner.
    /// Only <c>SmoochApiVersion.V1_1</c> accepts it.
    /// </summary>
    /// <param name="keyId">The id of the key: the user name.</param>
    /// <param name="secret">The secret of the key: the password.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">
    /// An argument is empty or not valid Unicode, <paramref name="keyId"/> contains a colon, or whitespace surrounds the secret.
    /// </exception>
    /// <example><code>options.Credential = SmoochCredential.Basic("app_5deadbeef", secret);</code></example>
    public static SmoochCredential Basic(string keyId, string secret) =>
        new BasicCredential(Argument.HeaderText(keyId), Argument.Secret(secret));

    /// <summary>Returns the kind of credential and the id of its key, never a secret.</summary>
    /// <returns>The kind and the key id.</returns>
    public abstract override string ToString();

    /// <inheritdoc/>
    ValueTask IRequestCredential.ApplyAsync(HttpRequestMessage request, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        Apply(request, timeProvider);
        return default;
    }

    /// <inheritdoc/>
    void IRequestCredential.OnUnauthorized()
    {
    }

    private static SigningKeyCredential Key(string keyId, string secret, SmoochScope scope, string? userId) =>
        SigningKeyCredential.Contradiction(keyId, scope) is { } wrong
            ? throw new ArgumentException(wrong, nameof(keyId))
            : new SigningKeyCredential(keyId, secret, scope, userId);

    internal abstract void Apply(HttpRequestMessage request, TimeProvider timeProvider);
}

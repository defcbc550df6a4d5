using System.Diagnostics;

namespace Smooch;

/// <summary>
/// What a client proves its identity with; make one with the static methods (reference: authentication). The family is closed.
/// Secrets are kept out of <see cref="ToString"/>, exceptions, logs, telemetry, debugger displays and serialised options.
/// </summary>
/// <remarks>
/// Safe to share between clients and threads. Which operation accepts which credential is in the documentation of the operation,
/// and in the message of the exception when the service refuses.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class SmoochCredential : IRequestCredential
{
    private protected SmoochCredential()
    {
    }

    /// <summary>Gets what the credential may do, as far as it says so itself.</summary>
    internal virtual SmoochScope? Scope => null;

    /// <summary>Gets a value indicating whether the credential names its app, so that no app id is needed in the path.</summary>
    internal bool NamesApp => Scope != SmoochScope.Account;

    /// <summary>
    /// The app token (<c>app-token</c> header): 25 characters from the app's settings, enough for the calls of an app user's own device,
    /// not for webhooks, creating users, or messages of an app maker. Only <c>SmoochApiVersion.V1</c> accepts it.
    /// </summary>
    /// <remarks>With an app token and a <c>userId</c>, whoever knows the <c>userId</c> can read the conversation: prefer a JWT of scope <c>appUser</c>.</remarks>
    /// <exception cref="ArgumentException"><paramref name="token"/> is empty or holds characters that a header cannot carry.</exception>
    public static SmoochCredential AppToken(string token) => new AppTokenCredential(Argument.HeaderText(token));

    /// <summary>
    /// A signing key of an app (scope <c>app</c>) or of an account or service account (scope <c>account</c>): each call carries a JWT, signed HS256
    /// with the key, cached for most of an hour and renewed before it expires. The usual credential of a server.
    /// </summary>
    /// <param name="keyId">The id of the key, sent as <c>kid</c>: <c>app_…</c>, <c>act_…</c> or <c>svc_…</c>, or 32 hexadecimal digits in 2015.</param>
    /// <param name="secret">The secret of the key as it is shown; it is not base64-decoded.</param>
    /// <param name="scope">What the JWT may do; <see cref="SmoochScope.App"/> unless said. For a single app user use <see cref="AppUser"/>.</param>
    /// <exception cref="ArgumentException">An argument is empty or no text, or <paramref name="scope"/> is <see cref="SmoochScope.AppUser"/>.</exception>
    public static SmoochCredential SigningKey(string keyId, string secret, SmoochScope scope = SmoochScope.App)
    {
        if (scope is not (SmoochScope.App or SmoochScope.Account))
            throw new ArgumentException($"Use {nameof(SmoochCredential)}.{nameof(AppUser)}(keyId, secret, userId) for the scope of one app user.", nameof(scope));
        return Key(Argument.HeaderText(keyId), Argument.Secret(secret), scope, userId: null);
    }

    /// <summary>A signing key of an app, used for the scope of one app user (<c>appUser</c>): that user's data and conversation, nothing else.</summary>
    /// <param name="keyId">The id of the app's key, sent as <c>kid</c>.</param>
    /// <param name="secret">The secret of the key as it is shown.</param>
    /// <param name="userId">The business id of the app user (<c>userId</c>, not <c>_id</c>).</param>
    /// <exception cref="ArgumentException">An argument is empty or no text.</exception>
    public static SmoochCredential AppUser(string keyId, string secret, string userId) =>
        Key(Argument.HeaderText(keyId), Argument.Secret(secret), SmoochScope.AppUser, Argument.Unicode(userId));

    /// <summary>A JWT made elsewhere, sent as it is. The service answers 401 when it has expired.</summary>
    /// <exception cref="ArgumentException"><paramref name="jwt"/> is empty or holds characters that a header cannot carry.</exception>
    public static SmoochCredential Jwt(string jwt) => new AuthorizationCredential("JWT", "Bearer", Argument.HeaderText(jwt));

    /// <summary>An access token of OAuth (scope <c>integration</c>): app users, conversations, and the webhooks that it created itself.</summary>
    /// <exception cref="ArgumentException"><paramref name="accessToken"/> is empty or holds characters that a header cannot carry.</exception>
    public static SmoochCredential OAuth(string accessToken) => new AuthorizationCredential("OAuth access token", "Bearer", Argument.HeaderText(accessToken));

    /// <summary>
    /// A key sent as it is (HTTP Basic): the scope is that of the key's owner. Only <c>SmoochApiVersion.V1_1</c> accepts it.
    /// </summary>
    /// <param name="keyId">The id of the key: the user name.</param>
    /// <param name="secret">The secret of the key: the password.</param>
    /// <exception cref="ArgumentException">An argument is empty or no text, or <paramref name="keyId"/> holds a colon.</exception>
    public static SmoochCredential Basic(string keyId, string secret) => new BasicCredential(Argument.HeaderText(keyId), Argument.Secret(secret));

    /// <summary>Says the kind of credential and the id of its key, never a secret.</summary>
    public abstract override string ToString();

    /// <inheritdoc/>
    ValueTask IRequestCredential.ApplyAsync(HttpRequestMessage request, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        Apply(request, timeProvider);
        return default;
    }

    /// <inheritdoc/>
    bool IRequestCredential.CanRenew => false;

    /// <inheritdoc/>
    void IRequestCredential.Refused()
    {
    }

    private static SigningKeyCredential Key(string keyId, string secret, SmoochScope scope, string? userId) =>
        SigningKeyCredential.Contradiction(keyId, scope) is { } wrong
            ? throw new ArgumentException(wrong, nameof(keyId))
            : new SigningKeyCredential(keyId, secret, scope, userId);

    internal abstract void Apply(HttpRequestMessage request, TimeProvider timeProvider);
}

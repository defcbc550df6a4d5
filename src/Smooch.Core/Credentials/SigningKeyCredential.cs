using System.Diagnostics;
using System.Net.Http.Headers;

namespace Smooch;

/// <summary>A key that signs a JWT and reuses it for about an hour.</summary>
internal sealed class SigningKeyCredential(string keyId, string secret, SmoochScope scope, string? userId) : SmoochCredential
{
    /// <summary>How long a JWT is valid.</summary>
    internal static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>How long before its end a JWT is replaced: clocks differ, and a JWT must not expire during a call.</summary>
    internal static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(5);

    private readonly object signing = new();

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string secret = secret;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private volatile Signed? current;

    internal override SmoochScope? Scope => scope;

    /// <summary>Gets the number of JWTs that were signed so far.</summary>
    internal int SignatureCount { get; private set; }

    /// <summary>Returns whether a key belongs to an account or a service account, which need an app id in the path.</summary>
    internal static bool OwnedByAccount(string keyId) =>
        keyId.StartsWith("act_", StringComparison.Ordinal) || keyId.StartsWith("svc_", StringComparison.Ordinal);

    /// <summary>
    /// Returns why a key cannot sign for a scope: the service would respond to every call with 401 or 403. Null when it can, as far as
    /// the id shows.
    /// </summary>
    public static string? Contradiction(string keyId, SmoochScope scope)
    {
        var kind = keyId.Substring(0, keyId.IndexOf('_') + 1);
        return (kind, scope) switch
        {
            ("app_", SmoochScope.Account) =>
                "A key app_… belongs to an app and cannot sign for the scope account. "
                    + "Use the scope app, or a key of the account (act_… or svc_…).",
            ("act_" or "svc_", SmoochScope.App) =>
                $"A key {kind}… belongs to an account and cannot sign for the scope app. "
                    + "Use the scope account and set AppId, or a key of the app (app_…).",
            ("act_" or "svc_", SmoochScope.AppUser) =>
                $"A key {kind}… belongs to an account and cannot sign for the scope appUser. "
                    + "Use a key of the app (app_…).",
            ("int_", _) => "A key int_… belongs to an integration and cannot sign for this scope. "
                + "Use SmoochCredential.Basic(keyId, secret), which has the scope of the key.",
            _ => null,
        };
    }

    public override string ToString() => $"signing key {keyId}:*** ({JsonWebTokens.ScopeName(scope)})";

    internal override void Apply(HttpRequestMessage request, TimeProvider timeProvider) =>
        request.Headers.Authorization = Current(timeProvider);

    internal AuthenticationHeaderValue Current(TimeProvider timeProvider)
    {
        if (current is { } signed && signed.IsFresh(timeProvider.GetUtcNow()))
            return signed.Header;
        lock (signing)
        {
            // Read the time again: compared with the time from before the lock, a token that another thread just signed would be from the
            // future.
            var now = timeProvider.GetUtcNow();
            if (current is { } other && other.IsFresh(now))
                return other.Header;
            var jwt = JsonWebTokens.Sign(keyId, secret, scope, userId, now, now + Lifetime);
            SignatureCount++;
            current = new Signed(new AuthenticationHeaderValue("Bearer", jwt), now);
            return current.Header;
        }
    }

    private sealed class Signed(AuthenticationHeaderValue header, DateTimeOffset signedAt)
    {
        public AuthenticationHeaderValue Header { get; } = header;

        /// <summary>
        /// Returns whether the token can be used. After the clock was set back it cannot: its time of issue would be in the future.
        /// </summary>
        public bool IsFresh(DateTimeOffset now) => now >= signedAt && now < signedAt + Lifetime - RenewBefore;
    }
}

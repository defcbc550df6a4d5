#if NET
using System.Security.Cryptography;
#endif
using System.Runtime.InteropServices;

namespace Smooch;

/// <summary>
/// Tells whether a webhook call comes from the service: a pure function over the header and the secrets, for any host (webhooks reference: securing).
/// The service sends the webhook's secret as it is; there is no signature over the body.
/// </summary>
public static class WebhookVerifier
{
    /// <summary>The name of the header that carries the secret.</summary>
    public const string HeaderName = "X-API-Key";

    /// <summary>Compares the key of a call with one secret.</summary>
    /// <inheritdoc cref="Verify(string, IReadOnlyCollection{SmoochSecret})"/>
    public static WebhookVerdict Verify(string? key, SmoochSecret secret) => Verify(key, [secret]);

    /// <summary>
    /// Compares the key of a call with every secret that may be valid, such as the old and the new one while secrets change.
    /// The time it takes tells nothing of the secrets but how long they are, which is known of all of them.
    /// </summary>
    /// <param name="key">The value of <c>X-API-Key</c>; null when the call has none.</param>
    /// <param name="secrets">The secrets; empty ones are passed over.</param>
    /// <returns>Valid only when the key is one of the secrets; without a secret nothing is.</returns>
    public static WebhookVerdict Verify(string? key, IReadOnlyCollection<SmoochSecret> secrets)
    {
        var any = false;
        var match = false;
        foreach (var secret in Argument.NotNull(secrets))
        {
            if (secret.IsEmpty)
                continue;
            any = true;
            match |= FixedTimeEquals(MemoryMarshal.AsBytes(key.AsSpan()), MemoryMarshal.AsBytes(secret.Reveal().AsSpan()));
        }

        return !any ? WebhookVerdict.NoSecret
            : string.IsNullOrEmpty(key) ? WebhookVerdict.MissingKey
            : match ? WebhookVerdict.Valid
            : WebhookVerdict.WrongKey;
    }

    private static bool FixedTimeEquals(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
#if NET
        return CryptographicOperations.FixedTimeEquals(left, right);
#else
        if (left.Length != right.Length)
            return false;
        var difference = 0;
        for (var i = 0; i < left.Length; i++)
            difference |= left[i] ^ right[i];
        return difference == 0;
#endif
    }
}

#if NET
using System.Security.Cryptography;
#endif
using System.Runtime.InteropServices;

namespace Smooch;

/// <summary>
/// Verifies a webhook call of the APIs that send the secret of the webhook in <c>X-API-Key</c>: a pure function over the header and the secrets, for any host.
/// The secret is sent as it is; there is no signature over the body.
/// </summary>
public static class WebhookVerifier
{
    /// <summary>The name of the header that carries the secret.</summary>
    public const string HeaderName = "X-API-Key";

    /// <summary>Compares the key of a call with one secret.</summary>
    /// <param name="key">The value of <c>X-API-Key</c>; null when the call has none.</param>
    /// <param name="secret">The secret; whitespace around it is ignored.</param>
    /// <returns>The result; without a secret no key is valid.</returns>
    public static WebhookVerificationResult Verify(string? key, SmoochSecret secret) => Verify(key, [secret]);

    /// <summary>Compares the key of a call with every secret that may be valid, such as the old and the new one while secrets are rotated.</summary>
    /// <remarks>The time that it takes depends on the length of the secrets only, which is the same for all of them.</remarks>
    /// <param name="key">The value of <c>X-API-Key</c>; null when the call has none.</param>
    /// <param name="secrets">The secrets; whitespace around them is ignored, and so are empty ones.</param>
    /// <returns>Valid only when the key is one of the secrets; without a secret no key is.</returns>
    public static WebhookVerificationResult Verify(string? key, IReadOnlyCollection<SmoochSecret> secrets)
    {
        var any = false;
        var match = false;
        foreach (var secret in Argument.NotNull(secrets))
        {
            any |= !string.IsNullOrWhiteSpace(secret.Reveal());
            match |= IsSame(key, secret);
        }

        return !any ? WebhookVerificationResult.NoSecret
            : string.IsNullOrEmpty(key) ? WebhookVerificationResult.MissingKey
            : match ? WebhookVerificationResult.Valid
            : WebhookVerificationResult.WrongKey;
    }

    /// <summary>Whether a key is a secret, in fixed time; an empty secret is no key's.</summary>
    internal static bool IsSame(string? key, SmoochSecret secret)
    {
        var text = secret.Reveal().AsSpan().Trim();
        return !text.IsEmpty && FixedTimeEquals(MemoryMarshal.AsBytes(key.AsSpan()), MemoryMarshal.AsBytes(text));
    }

    internal static bool FixedTimeEquals(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
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

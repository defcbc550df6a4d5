#if NET
using System.Security.Cryptography;
#endif
using System.Runtime.InteropServices;

namespace Smooch;

/// <summary>
/// Verifies a webhook call of the APIs that send the secret of the webhook in <c>X-API-Key</c>: a pure function of the header and the
/// secrets, for any host. The secret itself is sent; there is no signature over the body.
/// </summary>
/// <example>
/// <code>
/// if (WebhookVerifier.Verify(apiKey, webhookSecret) != WebhookVerificationResult.Valid)
///     return 401;
/// </code>
/// </example>
public static class WebhookVerifier
{
    /// <summary>The name of the header that contains the secret.</summary>
    public const string HeaderName = "X-API-Key";

    /// <summary>Compares the key of a call with one secret.</summary>
    /// <param name="key">The value of <c>X-API-Key</c>; null when the call has none.</param>
    /// <param name="secret">The secret; whitespace around it is ignored.</param>
    /// <returns>The result; without a secret no key is valid.</returns>
    public static WebhookVerificationResult Verify(string? key, SmoochSecret secret) => Verify(key, [secret]);

    /// <summary>
    /// Compares the key of a call with every secret that may be valid, such as the old and the new one while secrets are rotated.
    /// </summary>
    /// <remarks>The time of the comparison depends on the length of the secrets only.</remarks>
    /// <param name="key">The value of <c>X-API-Key</c>; null when the call has none.</param>
    /// <param name="secrets">The secrets; whitespace around them is ignored, and so are empty ones.</param>
    /// <returns>
    /// <see cref="WebhookVerificationResult.Valid"/> only when the key is one of the secrets; without a secret no key is valid.
    /// </returns>
    public static WebhookVerificationResult Verify(string? key, IReadOnlyCollection<SmoochSecret> secrets) =>
        Verify(key, Argument.NotNull(secrets) as SmoochSecret[] ?? [.. secrets]);

    private static WebhookVerificationResult Verify(string? key, SmoochSecret[] secrets)
    {
        var any = false;
        var match = false;
        foreach (var secret in secrets)
        {
            any |= !string.IsNullOrWhiteSpace(secret.Reveal());
            match |= IsSame(key, secret);
        }

        return !any ? WebhookVerificationResult.NoSecret
            : string.IsNullOrEmpty(key) ? WebhookVerificationResult.MissingKey
            : match ? WebhookVerificationResult.Valid
            : WebhookVerificationResult.WrongKey;
    }

    /// <summary>Returns whether a key is a secret, in fixed time. No key equals an empty secret.</summary>
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

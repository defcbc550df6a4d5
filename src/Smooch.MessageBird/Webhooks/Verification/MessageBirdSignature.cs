namespace Smooch.MessageBird;

/// <summary>
/// Verifies the signature of a webhook call: a pure function over headers, URL and body, for any host. Both schemes are known: the token in
/// <c>MessageBird-Signature-JWT</c>, and the older <c>MessageBird-Signature</c>, which counts only when there is no token.
/// </summary>
/// <example>
/// <code>
/// var request = WebhookRequest.Create("POST", url, headers);
/// if (MessageBirdSignature.Verify(request, body, options, DateTimeOffset.UtcNow) != MessageBirdSignatureResult.Valid)
///     return 401;
/// var webhookEvent = WebhookParser.Parse(body);
/// </code>
/// </example>
public static class MessageBirdSignature
{
    /// <summary>The header with the token.</summary>
    public const string TokenHeader = "MessageBird-Signature-JWT";

    /// <summary>The header with the signature of the older scheme.</summary>
    public const string LegacyHeader = "MessageBird-Signature";

    /// <summary>The header with the timestamp of the older scheme.</summary>
    public const string LegacyTimestampHeader = "MessageBird-Request-Timestamp";

    /// <summary>Verifies a call.</summary>
    /// <param name="request">
    /// The call without its body. Its path and query must be those that arrived, neither decoded nor normalized.
    /// </param>
    /// <param name="body">The raw body.</param>
    /// <param name="options">The signing keys, the public URL and the tolerances.</param>
    /// <param name="now">The time of the moment.</param>
    /// <returns>The result.</returns>
    public static MessageBirdSignatureResult Verify(
        WebhookRequest request, ReadOnlySpan<byte> body, MessageBirdWebhookOptions options, DateTimeOffset now)
    {
        var result = VerifyHeaders(request, options, now, out var token);
        return result == MessageBirdSignatureResult.Valid ? VerifyBody(request, body, token, options, now, out _) : result;
    }

    /// <summary>
    /// Verifies what is known before the body is read: all of a token but the hash of the body, and whether there is any signature.
    /// </summary>
    /// <param name="request">The call.</param>
    /// <param name="options">The signing keys, the public URL and the tolerances.</param>
    /// <param name="now">The time of the moment.</param>
    /// <param name="token">The token; null for the older scheme, which covers nothing without the body.</param>
    internal static MessageBirdSignatureResult VerifyHeaders(
        WebhookRequest request, MessageBirdWebhookOptions options, DateTimeOffset now, out VerifiedToken? token)
    {
        Argument.NotNull(request);
        token = null;
        if (Argument.NotNull(options).SigningKeys.Count == 0)
            return MessageBirdSignatureResult.NoSigningKey;
        if (request.HasHeader(TokenHeader))
        {
            return request.GetHeader(TokenHeader) is { Length: > 0 } text
                ? TokenSignature.Verify(text, options.UrlOf(request), options, now, out token)
                : MessageBirdSignatureResult.MissingSignature;
        }

        return string.IsNullOrEmpty(request.GetHeader(LegacyTimestampHeader)) || string.IsNullOrEmpty(request.GetHeader(LegacyHeader))
            ? MessageBirdSignatureResult.MissingSignature
            : MessageBirdSignatureResult.Valid;
    }

    /// <summary>Verifies the body of a call whose headers are valid, and finds the signing key that it was signed with.</summary>
    internal static MessageBirdSignatureResult VerifyBody(
        WebhookRequest request, ReadOnlySpan<byte> body, VerifiedToken? token, MessageBirdWebhookOptions options, DateTimeOffset now,
        out SigningKey? key) => token is not null
            ? token.VerifyBody(body, out key)
            : LegacySignature.Verify(
                request.GetHeader(LegacyTimestampHeader)!,
                request.GetHeader(LegacyHeader)!,
                request.RawTarget,
                options.UrlOf(request),
                body,
                options,
                now,
                out key);
}

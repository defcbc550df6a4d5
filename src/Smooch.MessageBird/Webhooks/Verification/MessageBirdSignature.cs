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
        WebhookRequest request, ReadOnlySpan<byte> body, MessageBirdWebhookOptions options, DateTimeOffset now) =>
        Verify(request, body, isBodyKnown: true, options, now, out _);

    /// <summary>
    /// Verifies what is known before the body is read: all of a token but the hash of the body, and whether there is any signature.
    /// </summary>
    internal static MessageBirdSignatureResult VerifyHeaders(
        WebhookRequest request,
        MessageBirdWebhookOptions options,
        DateTimeOffset now) =>
        Verify(request, default, isBodyKnown: false, options, now, out _);

    /// <summary>Verifies a call and finds the signing key that it was signed with.</summary>
    internal static MessageBirdSignatureResult Verify(
        WebhookRequest request, ReadOnlySpan<byte> body, MessageBirdWebhookOptions options, DateTimeOffset now, out SigningKey? key) =>
        Verify(request, body, isBodyKnown: true, options, now, out key);

    private static MessageBirdSignatureResult Verify(
        WebhookRequest request, ReadOnlySpan<byte> body, bool isBodyKnown, MessageBirdWebhookOptions options, DateTimeOffset now,
        out SigningKey? key)
    {
        Argument.NotNull(request);
        key = null;
        if (Argument.NotNull(options).SigningKeys.Count == 0)
            return MessageBirdSignatureResult.NoSigningKey;
        if (request.HasHeader(TokenHeader))
        {
            var token = request.GetHeader(TokenHeader);
            var hash = isBodyKnown && !body.IsEmpty ? Hashes.Hex(Hashes.Sha256(body)) : "";
            return string.IsNullOrEmpty(token)
                ? MessageBirdSignatureResult.MissingSignature
                : TokenSignature.Verify(token!, options.UrlOf(request), isBodyKnown ? hash : null, options, now, out key);
        }

        var (timestamp, signature) = (request.GetHeader(LegacyTimestampHeader), request.GetHeader(LegacyHeader));
        if (string.IsNullOrEmpty(timestamp) || string.IsNullOrEmpty(signature))
            return MessageBirdSignatureResult.MissingSignature;
        if (!isBodyKnown)
            return MessageBirdSignatureResult.Valid;
        return LegacySignature.Verify(timestamp!, signature!, request.RawTarget, options.UrlOf(request), body, options, now, out key);
    }
}

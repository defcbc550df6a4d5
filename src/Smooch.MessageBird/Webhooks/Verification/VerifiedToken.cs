namespace Smooch.MessageBird;

/// <summary>A token whose signature, claims and URL are valid; the body is still to be compared.</summary>
/// <param name="key">The signing key that matched.</param>
/// <param name="bodyHash">The hash of the body that the token claims; empty for a call without a body.</param>
/// <param name="options">The options that it was verified with.</param>
internal sealed class VerifiedToken(SigningKey key, string bodyHash, MessageBirdWebhookOptions options)
{
    public MessageBirdWebhookOptions Options { get; } = options;

    /// <summary>Compares the body.</summary>
    public MessageBirdSignatureResult VerifyBody(ReadOnlySpan<byte> body, out SigningKey? matched)
    {
        var isSame = Hashes.AreEqual(bodyHash, body.IsEmpty ? "" : Hashes.Hex(Hashes.Sha256(body)));
        matched = isSame ? key : null;
        return isSame ? MessageBirdSignatureResult.Valid : MessageBirdSignatureResult.WrongBody;
    }
}

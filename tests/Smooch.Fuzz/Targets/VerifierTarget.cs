namespace Smooch.Fuzz;

/// <summary>
/// The key of a webhook call on the first line, the secrets on the others: valid is what equals one of them without the whitespace around
/// it, and nothing else.
/// </summary>
internal sealed class VerifierTarget : TextTarget
{
    public override string Name => "verifier";

    protected override long? BytesPerByte => 8;

    protected override void Check(Input input)
    {
        var lines = input.Text.Split('\n');
        var secrets = Array.ConvertAll(lines[1..], line => new SmoochSecret(line));
        var expected =
            Array.TrueForAll(lines[1..], string.IsNullOrWhiteSpace) ? WebhookVerificationResult.NoSecret
            : lines[0].Length == 0 ? WebhookVerificationResult.MissingKey
            : Array.Exists(
                lines[1..],
                line => string.Equals(line.Trim(), lines[0], StringComparison.Ordinal)) ? WebhookVerificationResult.Valid
            : WebhookVerificationResult.WrongKey;
        var verification = Frugally(input, () => WebhookVerifier.Verify(lines[0], secrets));
        Promise(verification == expected, $"{verification} instead of {expected}.");
    }
}

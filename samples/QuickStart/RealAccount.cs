namespace QuickStart;

/// <summary>The account and the user of a conversation with the real service.</summary>
internal sealed record RealAccount(string AppId, string KeyId, string Secret, string? WebhookUrl, string UserId, Uri? BaseAddress)
{
    /// <summary>
    /// The account of <c>SMOOCH_APP_ID</c>, <c>SMOOCH_KEY_ID</c> and <c>SMOOCH_SECRET</c>; null when none of them is set.
    /// </summary>
    /// <exception cref="InvalidOperationException">Some of them are set and some are not.</exception>
    public static RealAccount? FromEnvironment()
    {
        var (appId, keyId, secret) = (Variable("SMOOCH_APP_ID"), Variable("SMOOCH_KEY_ID"), Variable("SMOOCH_SECRET"));
        if (appId is null && keyId is null && secret is null)
            return null;
        if (appId is null || keyId is null || secret is null)
            throw new InvalidOperationException(
                "Set all of SMOOCH_APP_ID, SMOOCH_KEY_ID and SMOOCH_SECRET for the real service, or none for the fake one.");
        var address = Variable("SMOOCH_BASE_ADDRESS");
        return new RealAccount(
            appId,
            keyId,
            secret,
            Variable("SMOOCH_WEBHOOK_URL"),
            Variable("SMOOCH_USER_ID") ?? $"quickstart-{Guid.NewGuid():N}",
            address is null ? null : new Uri(address));
    }

    /// <summary>Returns the key id only, because the secret must not be logged.</summary>
    public override string ToString() => $"app {AppId}, key {KeyId}";

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}

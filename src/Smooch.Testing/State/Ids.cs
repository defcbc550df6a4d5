namespace Smooch.Testing;

/// <summary>Ids and secrets in the forms of the service, reproducible from a seed. Called under the lock of the state.</summary>
internal sealed class Ids(int seed)
{
    private const string Hex = "0123456789abcdef";
    private const string LowerAlphanumeric = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const string UrlSafe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    // Not a security boundary: these are test secrets, and they must be the same again for the same seed.
#pragma warning disable CA5394
    private readonly Random random = new(seed);

    public string Object() => Text(Hex, 24);

    public string Long() => Text(Hex, 32);

    public string AccessKey() => "live_" + Text(LowerAlphanumeric, 25);

    public string SigningKey() => Text(UrlSafe, 32);

    public int Below(int limit) => random.Next(limit);

    public string AppToken() => Text(LowerAlphanumeric, 25);

    public string KeyId(string prefix) => prefix + Text(Hex, 24);

    public string KeySecret() => Text(UrlSafe, 86);

    public string LegacyKeySecret() => Text(UrlSafe, 24);

    public string WebhookSecret(ApiVersions version) => version == ApiVersions.V1 ? Text(Hex, 40) : Text(UrlSafe, 22);

    public string Code(string prefix) => prefix + Text(UrlSafe, 24);

    public int Number() => random.Next();

    public string Guid()
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes).ToString("D");
    }

    private string Text(string alphabet, int length)
    {
        return string.Create(length, (alphabet, random), static (span, state) =>
        {
            foreach (ref var c in span)
                c = state.alphabet[state.random.Next(state.alphabet.Length)];
        });
    }
#pragma warning restore CA5394
}

namespace Smooch.Client.Tests;

/// <summary>Clients over a handler or a loopback server, with credentials that are made up.</summary>
internal static class TestClient
{
    public const string KeyId = "app_5bf0aa112233445566778899";

    /// <summary>Of the shape of 2015–2017: 24 characters, 192 bits.</summary>
    public const string Secret = "Q7_xK2m-PzR4tW9vB1nC8dLa";

    public const string AppId = "5c0fbb112233445566778899";

    public static Uri Address { get; } = new("https://smooch.example/");

    public static SmoochClient Over(
        HttpMessageHandler handler,
        SmoochApiVersion version = SmoochApiVersion.V1_1,
        string? appId = null,
        SmoochCredential? credential = null,
        Uri? address = null,
        TimeProvider? time = null) => new(
            new SmoochClientOptions
            {
                Credential = credential ?? SmoochCredential.Jwt("made.up.token"),
                ApiVersion = version,
                AppId = appId,
                BaseAddress = address ?? Address,
                TimeProvider = time ?? TimeProvider.System,
                Retry = { MaxRetries = 0 },
            },
            handler,
            disposeHandler: true);

    /// <summary>A client with the platform's own connections.</summary>
    public static SmoochClient To(
        Uri address,
        SmoochApiVersion version = SmoochApiVersion.V1_1,
        string? appId = null,
        SmoochCredential? credential = null) =>
        Over(Connections.CreateHandler(), version, appId, credential, address);
}

namespace Smooch.Client.Tests;

/// <summary>One credential of each kind, with a version that accepts it.</summary>
internal static class TestCredential
{
    public const string AppToken = "a1b2c3d4e5f6g7h8i9j0k1l2m";
    public const string ReadyJwt = "aaaa.bbbb.cccc";
    public const string AccessToken = "oauth-access-token-1";

    public static TheoryData<string> Kinds { get; } = [
        "app token",
        "signing key of an app",
        "signing key of an account",
        "signing key for a user",
        "JWT",
        "OAuth",
        "basic",
    ];

    /// <summary>Gets every text that must stay secret.</summary>
    public static string[] Secrets { get; } = [AppToken, ReadyJwt, AccessToken, TestClient.Secret, Base64Of(TestClient.Secret)];

    public static SmoochCredential Make(string kind) => kind switch
    {
        "app token" => SmoochCredential.AppToken(AppToken),
        "signing key of an app" => SmoochCredential.SigningKey(TestClient.KeyId, TestClient.Secret),
        "signing key of an account" => SmoochCredential.SigningKey("act_" + TestClient.AppId, TestClient.Secret, SmoochScope.Account),
        "signing key for a user" => SmoochCredential.AppUser(TestClient.KeyId, TestClient.Secret, "steve@example.com"),
        "JWT" => SmoochCredential.Jwt(ReadyJwt),
        "OAuth" => SmoochCredential.OAuth(AccessToken),
        "basic" => SmoochCredential.Basic(TestClient.KeyId, TestClient.Secret),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };

    public static SmoochApiVersion VersionFor(string kind) => kind == "app token" ? SmoochApiVersion.V1 : SmoochApiVersion.V1_1;

    public static SmoochClientOptions OptionsFor(string kind) => new()
    {
        Credential = Make(kind),
        ApiVersion = VersionFor(kind),
        AppId = TestClient.AppId,
        BaseAddress = TestClient.Address,
    };

    private static string Base64Of(string secret) =>
        Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{TestClient.KeyId}:{secret}"));
}

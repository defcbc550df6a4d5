namespace Smooch.Tests;

/// <summary>
/// One way to make a documented call of OAuth, and what must leave. Codes and access tokens are the test's, so that it finds its own
/// request again.
/// </summary>
/// <param name="Operation">The row of docs/routes.csv.</param>
/// <param name="Send">Makes the call with a code or an access token.</param>
internal sealed record OAuthCall(string Operation, Func<SmoochOAuthClient, string, CancellationToken, Task> Send)
{
    public const string ClientId = "parcel bot & co";

    public const string ClientSecret = "s3cret+/=ü";

    public static IReadOnlyList<OAuthCall> All { get; } =
    [
        new("OAuth.ExchangeCode", (oauth, code, token) => oauth.ExchangeCodeAsync(code, token))
        {
            Form = "grant_type=authorization_code&code={0}&client_id=parcel+bot+%26+co&client_secret=s3cret%2B%2F%3D%C3%BC",
            Response = """{"access_token":"oat_1","token_type":"Bearer"}""",
        },
        new("OAuth.Revoke", (oauth, accessToken, token) => oauth.RevokeAsync(accessToken, token)) { Authorization = "Bearer {0}" },
    ];

    /// <summary>Gets the body, a form, with the place of the code; null when there must be none.</summary>
    public string? Form { get; init; }

    /// <summary>Gets the header of that name, with the place of the access token; null when there must be none.</summary>
    public string? Authorization { get; init; }

    /// <summary>Gets the response of the service.</summary>
    public string Response { get; init; } = "";

    public static SmoochOAuthOptions Options(Uri address) => new()
    {
        ClientId = ClientId,
        ClientSecret = new SmoochSecret(ClientSecret),
        BaseAddress = address,
        ConsentAddress = address,
    };
}

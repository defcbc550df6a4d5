using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests;

/// <summary>A fake with plain HTTP clients around it: one per kind of credential.</summary>
internal sealed class Fake : IAsyncDisposable
{
    private readonly HttpClient http;

    private Fake(FakeSmooch smooch)
    {
        Smooch = smooch;
        http = new HttpClient { BaseAddress = smooch.BaseAddress };
    }

    public FakeSmooch Smooch { get; }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<Fake> StartAsync(FakeSmoochOptions? options = null) => new(await FakeSmooch.StartAsync(options, Token));

    public string AppJwt => Jwt(Smooch.KeyId, Smooch.Secret, """{"scope":"app"}""");

    public string AccountJwt => Jwt(Smooch.AccountKeyId, Smooch.AccountSecret, """{"scope":"account"}""");

    public string UserJwt(string userId) => Jwt(Smooch.KeyId, Smooch.Secret, $$"""{"scope":"appUser","userId":"{{userId}}"}""");

    /// <summary>Signs by hand, so that the tests do not verify the library with itself.</summary>
    public static string Jwt(string keyId, string secret, string payload, string algorithm = "HS256")
    {
        var head = Base64Url(Encoding.UTF8.GetBytes($$"""{"alg":"{{algorithm}}","typ":"JWT","kid":"{{keyId}}"}"""));
        var signed = $"{head}.{Base64Url(Encoding.UTF8.GetBytes(payload))}";
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes(signed));
        return $"{signed}.{Base64Url(signature)}";
    }

    /// <summary>Sends as the app, unless a credential is given; a body is sent as JSON.</summary>
    public async Task<Response> SendAsync(string method, string path, string? body = null, Action<HttpRequestHeaders>? credential = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        (credential ?? Bearer(AppJwt))(request.Headers);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");

        return await SendAsync(request);
    }

    public async Task<Response> SendAsync(HttpRequestMessage request)
    {
        using var response = await http.SendAsync(request, Token);
        return new Response(
            response.StatusCode,
            response.Content.Headers.ContentType?.ToString(),
            await response.Content.ReadAsStringAsync(Token));
    }

    public Task<Response> GetAsync(string path, Action<HttpRequestHeaders>? credential = null) => SendAsync("GET", path, null, credential);

    public Task<Response> PostAsync(string path, string body, Action<HttpRequestHeaders>? credential = null) =>
        SendAsync("POST", path, body, credential);

    public Task<Response> PutAsync(string path, string body, Action<HttpRequestHeaders>? credential = null) =>
        SendAsync("PUT", path, body, credential);

    public Task<Response> DeleteAsync(string path, Action<HttpRequestHeaders>? credential = null) =>
        SendAsync("DELETE", path, null, credential);

    public static Action<HttpRequestHeaders> Bearer(string token) =>
        headers => headers.Authorization = new AuthenticationHeaderValue("Bearer", token);

    public static Action<HttpRequestHeaders> AppToken(string token) => headers => headers.Add("app-token", token);

    public static Action<HttpRequestHeaders> Basic(string keyId, string secret) => headers =>
        headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{keyId}:{secret}")));

    public static Action<HttpRequestHeaders> Nobody => _ => { };

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Smooch.DisposeAsync();
    }

    private static string Base64Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}

internal sealed record Response(HttpStatusCode Status, string? ContentType, string Text)
{
    public JsonObject Json => (JsonObject)JsonNode.Parse(Text)!;

    public string Code => (string)Json["error"]!["code"]!;

    public string Description => (string)Json["error"]!["description"]!;

    public JsonNode this[string name] => Json[name]!;

    /// <summary>Fails with the whole response when the status is another.</summary>
    public Response Expect(int status)
    {
        Assert.True((int)Status == status, $"Expected {status}, got {(int)Status}: {Text}");
        return this;
    }

    public Response ExpectError(int status, string code)
    {
        Expect(status);
        Assert.Equal("application/json; charset=utf-8", ContentType);
        Assert.Equal(code, Code);
        Assert.NotEmpty(Description);
        return this;
    }
}

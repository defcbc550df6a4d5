using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests.MessageBird;

/// <summary>A fake with a plain HTTP client that has its access key.</summary>
internal sealed class Bird : IAsyncDisposable
{
    private readonly HttpClient http;

    private Bird(FakeMessageBird fake)
    {
        Fake = fake;
        http = new HttpClient { BaseAddress = fake.BaseAddress };
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public FakeMessageBird Fake { get; }

    public string ChannelId => Fake.Channel.Id;

    public static async Task<Bird> StartAsync(FakeMessageBirdOptions? options = null) =>
        new(await FakeMessageBird.StartAsync(options, Token));

    /// <summary>Sends with the access key, unless another header is given.</summary>
    public async Task<Response> SendAsync(
        string method, string path, string? body = null, string? authorization = null, string type = "application/json")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if ((authorization ?? $"AccessKey {Fake.AccessKey}") is { Length: > 0 } header)
            request.Headers.TryAddWithoutValidation("Authorization", header);

        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        }

        using var response = await http.SendAsync(request, Token);
        var text = await response.Content.ReadAsStringAsync(Token);
        return new Response(response.StatusCode, response.Content.Headers.ContentType?.ToString(), text);
    }

    public Task<Response> GetAsync(string path) => SendAsync("GET", path);

    public Task<Response> PostAsync(string path, string body) => SendAsync("POST", path, body);

    public Task<Response> PatchAsync(string path, string body) => SendAsync("PATCH", path, body);

    public Task<byte[]> DownloadAsync(string url) => http.GetByteArrayAsync(new Uri(url), Token);

    /// <summary>Starts a conversation by a text to a number.</summary>
    public async Task<JsonObject> StartConversationAsync(string to = "+31600000001", string text = "Hi", string? channelId = null) =>
        (await PostAsync("v1/conversations/start", Text(to, text, channelId))).Expect(201).Json;

    public string Text(string to, string text = "Hi", string? channelId = null) => new JsonObject
    {
        ["to"] = to,
        ["type"] = "text",
        ["content"] = new JsonObject { ["text"] = text },
        ["channelId"] = channelId ?? ChannelId,
    }.ToJsonString();

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Fake.DisposeAsync();
    }
}

internal static class BirdResponses
{
    /// <summary>Expects an error in the shape of this API.</summary>
    public static Response ExpectBirdError(this Response result, int status, int code, string? parameter = null)
    {
        result.Expect(status);
        var error = Assert.Single((JsonArray)result["errors"])!;
        Assert.Equal(["code", "description", "parameter"], ((JsonObject)error).Select(member => member.Key));
        Assert.Equal(code, (int)error["code"]!);
        Assert.NotEmpty((string)error["description"]!);
        Assert.Equal(parameter, (string?)error["parameter"]);
        return result;
    }

    public static string Id(this JsonObject item) => (string)item["id"]!;

    public static IReadOnlyList<string> Ids(this Response page) => [.. ((JsonArray)page["items"]).Select(item => (string)item!["id"]!)];
}

using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Smooch.Benchmarks;

/// <summary>The same calls in three ways: by hand with <see cref="HttpClient"/>, by the stack of the peer, and by the client.</summary>
internal sealed class Calls : IDisposable
{
    private const string Jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzY29wZSI6ImFwcCJ9.c2lnbmVk";
    private const string Text = "Hello, it comes today.";
    private static readonly NewMessage Message = new NewTextMessage { Text = Text };
    private static readonly FlatNewMessage FlatMessage = new() { Role = "appMaker", Type = "text", Text = Text };

    private readonly HttpClient raw;
    private readonly PeerClient<IPeerApi> peer;
    private readonly string root;

    public Calls(Uri address, Func<HttpMessageHandler> handler)
    {
        root = $"{address.AbsoluteUri.TrimEnd('/')}/v1.1/apps/{Documents.AppId}";
        raw = Prepare(new HttpClient(handler()));
        peer = new PeerClient<IPeerApi>(address, handler, Jwt, FlatContext.Default);
        Client = new SmoochClient(
            new SmoochClientOptions
            {
                BaseAddress = address,
                AppId = Documents.AppId,
                Credential = SmoochCredential.SigningKey("app_5bf0aa112233445566778899", "Q7_xK2m-PzR4tW9vB1nC8dLa"),
            },
            handler(),
            disposeHandler: true);
    }

    /// <summary>Gets the client that is measured, with everything on.</summary>
    public SmoochClient Client { get; }

    /// <summary>The page as a team reads it by hand: flat classes, source-generated.</summary>
    public Task<FlatPage?> RawPageAsync() => raw.GetFromJsonAsync(MessagesUrl(), FlatContext.Default.FlatPage);

    /// <summary>The page by hand, read as the models of this SDK.</summary>
    public Task<MessagePage?> RawModelPageAsync() => raw.GetFromJsonAsync<MessagePage>(MessagesUrl());

    public Task<FlatPage> PeerPageAsync() => peer.Api.GetMessagesAsync(Documents.AppId, Documents.UserId, CancellationToken.None);

    public Task<MessagePage> FullPageAsync() => Client.AppUsers.GetMessagesAsync(Documents.UserId);

    public Task<FlatUserResponse?> RawGetAsync() => raw.GetFromJsonAsync(UserUrl(), FlatContext.Default.FlatUserResponse);

    public Task<FlatUserResponse> PeerGetAsync() => peer.Api.GetAsync(Documents.AppId, Documents.UserId, CancellationToken.None);

    public Task<AppUser> FullGetAsync() => Client.AppUsers.GetAsync(Documents.UserId);

    public async Task<FlatSentMessage?> RawSendAsync()
    {
        using var response = await raw.PostAsJsonAsync(MessagesUrl(), FlatMessage, FlatContext.Default.FlatNewMessage);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(FlatContext.Default.FlatSentMessage);
    }

    public Task<FlatSentMessage> PeerSendAsync() =>
        peer.Api.SendMessageAsync(Documents.AppId, Documents.UserId, FlatMessage, CancellationToken.None);

    public Task<SentMessage> FullSendAsync() => Client.AppUsers.SendMessageAsync(Documents.UserId, Message);

    public async Task RawUploadAsync()
    {
        using var form = new MultipartFormDataContent
        {
            {
                new StreamContent(new LargeStream()) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } },
                "source",
                "map.png"
            },
            { new StringContent("appMaker"), "role" },
        };
        using var response = await raw.PostAsync(new Uri($"{root}/appusers/{Documents.UserId}/images"), form);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadFromJsonAsync(FlatContext.Default.FlatSentMessage);
    }

    public Task<SentMessage> FullUploadAsync() =>
        Client.AppUsers.UploadImageAsync(Documents.UserId, new ImageUpload { Content = new LargeStream(), FileName = "map.png" });

    public void Dispose()
    {
        raw.Dispose();
        peer.Dispose();
        Client.Dispose();
    }

    private static HttpClient Prepare(HttpClient http)
    {
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Raw", "1.0"));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Jwt);
        return http;
    }

    private string UserUrl() => $"{root}/appusers/{Uri.EscapeDataString(Documents.UserId)}";

    private string MessagesUrl() => $"{root}/appusers/{Uri.EscapeDataString(Documents.UserId)}/messages";
}

using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Smooch.Benchmarks;

/// <summary>The three calls, made in three ways: by hand, by the wire layer alone, by the whole client.</summary>
internal sealed class Calls : IDisposable
{
    private const string Jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzY29wZSI6ImFwcCJ9.c2lnbmVk";
    private static readonly NewMessage Message = new NewTextMessage { Text = "Hello, it comes today." };

    private readonly HttpClient raw;
    private readonly ApiTransport transport;
    private readonly IAppUsersApi wire;
    private readonly SmoochClient full;
    private readonly string root;

    public Calls(Uri address, Func<HttpMessageHandler> handler)
    {
        root = $"{address.AbsoluteUri.TrimEnd('/')}/v1.1/apps/{Documents.AppId}";
        raw = Prepare(new HttpClient(handler()));
        transport = ApiTransport.Over(new SmoochClientOptions(), SmoochApiProfile.Instance, handler(), disposeHandler: true);
        wire = new ApiEndpoint(transport, new ApiTarget(address, "v1.1", $"/apps/{Documents.AppId}", "/apps/{appId}", SmoochCredential.Jwt(Jwt)))
            .Create<IAppUsersApi>();
        full = new SmoochClient(
            new SmoochClientOptions
            {
                BaseAddress = address,
                AppId = Documents.AppId,
                Credential = SmoochCredential.SigningKey("app_5bf0aa112233445566778899", "Q7_xK2m-PzR4tW9vB1nC8dLa"),
            },
            handler(),
            disposeHandler: true);
    }

    public Task<MessagePage?> RawPageAsync() =>
        raw.GetFromJsonAsync<MessagePage>($"{root}/appusers/{Uri.EscapeDataString(Documents.UserId)}/messages");

    /// <summary>The page as a team writes it without this SDK: flat classes, source-generated.</summary>
    public Task<FlatPage?> RawFlatPageAsync() =>
        raw.GetFromJsonAsync($"{root}/appusers/{Uri.EscapeDataString(Documents.UserId)}/messages", FlatContext.Default.FlatPage);

    public Task<MessagePage> WirePageAsync() => wire.GetMessagesAsync(PathId.Of(Documents.UserId), null, null, CancellationToken.None);

    public Task<MessagePage> FullPageAsync() => full.AppUsers.GetMessagesAsync(Documents.UserId);

    public Task<FlatUserResponse?> RawGetAsync() =>
        raw.GetFromJsonAsync($"{root}/appusers/{Uri.EscapeDataString(Documents.UserId)}", FlatContext.Default.FlatUserResponse);

    public Task<AppUserResponse> WireGetAsync() => wire.GetAsync(PathId.Of(Documents.UserId), CancellationToken.None);

    public Task<AppUser> FullGetAsync() => full.AppUsers.GetAsync(Documents.UserId);

    public async Task<SentMessage?> RawPostAsync()
    {
        using var response = await raw.PostAsJsonAsync<NewMessage>($"{root}/appusers/{Uri.EscapeDataString(Documents.UserId)}/messages", Message);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<SentMessage>();
    }

    public Task<SentMessage> WirePostAsync() => wire.SendMessageAsync(PathId.Of(Documents.UserId), Message, CancellationToken.None);

    public Task<SentMessage> FullPostAsync() => full.AppUsers.SendMessageAsync(Documents.UserId, Message);

    public async Task RawUploadAsync()
    {
        using var form = new MultipartFormDataContent
        {
            { new StreamContent(new LargeStream()) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } }, "source", "map.png" },
            { new StringContent("appMaker"), "role" },
        };
        using var response = await raw.PostAsync(new Uri($"{root}/appusers/{Documents.UserId}/images"), form);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadFromJsonAsync<SentMessage>();
    }

    public Task<SentMessage> FullUploadAsync() => full.AppUsers.UploadImageAsync(Documents.UserId, new ImageUpload { Content = new LargeStream(), FileName = "map.png" });

    /// <summary>The whole history by hand, each page from the edge of the one before.</summary>
    public async Task RawPagesAsync()
    {
        var before = "";
        var count = 0;
        while (await raw.GetFromJsonAsync<MessagePage>($"{root}/appusers/{Documents.UserId}/messages{before}") is { Messages: { Count: > 0 } messages })
        {
            count += messages.Count;
            before = string.Create(CultureInfo.InvariantCulture, $"?before={messages[0].Received!.Value.ToUnixTimeMilliseconds() / 1000m}");
        }

        GC.KeepAlive(count);
    }

    /// <summary>The same with the client's own pages.</summary>
    public async Task PagesByHandAsync()
    {
        DateTimeOffset? before = null;
        var count = 0;
        while (await full.AppUsers.GetMessagesAsync(Documents.UserId, before) is { Messages: { Count: > 0 } messages })
        {
            count += messages.Count;
            before = messages[0].Received;
        }

        GC.KeepAlive(count);
    }

    /// <summary>The same by the SDK's walk.</summary>
    public async Task WalkAsync()
    {
        var count = 0;
        await foreach (var message in Walk())
            count += message.Id.Length;
        GC.KeepAlive(count);
    }

    public IAsyncEnumerable<Message> Walk() => full.AppUsers.EnumerateMessagesAsync(Documents.UserId);

    public void Dispose()
    {
        raw.Dispose();
        transport.Dispose();
        full.Dispose();
    }

    private static HttpClient Prepare(HttpClient http)
    {
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Raw", "1.0"));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Jwt);
        return http;
    }
}

namespace Smooch.Benchmarks;

/// <summary>The same calls of v2 in two ways: by the stack of the peer, and by the client.</summary>
internal sealed class SunshineCalls : IDisposable
{
    private const string Jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzY29wZSI6ImFwcCJ9.c2lnbmVk";
    private const string Text = "Hello, it comes today.";
    private static readonly Uri Service = new("https://smooch.example/");
    private static readonly Sunshine.NewMessage Message = Sunshine.NewMessage.FromText(Text);
    private static readonly FlatSunshineMessage FlatMessage = new()
    {
        Author = new FlatAuthor { Type = "business" },
        Content = new FlatContent { Type = "text", Text = Text },
    };

    private readonly PeerClient<ISunshinePeerApi> peer = new(Service, Handler, Jwt, FlatSunshineContext.Default);
    private readonly Sunshine.SunshineClient client = new(
        new Sunshine.SunshineClientOptions
        {
            BaseAddress = Service,
            AppId = SunshineDocuments.AppId,
            Credential = SmoochCredential.SigningKey("app_5bf0aa112233445566778899", "Q7_xK2m-PzR4tW9vB1nC8dLa"),
        },
        Handler(),
        disposeHandler: true);

    public Task<FlatSunshinePage> PeerPageAsync() =>
        peer.Api.GetMessagesAsync(SunshineDocuments.AppId, SunshineDocuments.ConversationId, CancellationToken.None);

    /// <summary>The first page of the transcript.</summary>
    public async Task ClientPageAsync()
    {
        await foreach (var page in client.Messages.EnumerateAsync(SunshineDocuments.ConversationId).AsPages())
        {
            GC.KeepAlive(page);
            return;
        }
    }

    public Task<FlatSunshineUserResponse> PeerGetAsync() =>
        peer.Api.GetAsync(SunshineDocuments.AppId, SunshineDocuments.UserId, CancellationToken.None);

    public Task<Sunshine.User> ClientGetAsync() => client.Users.GetAsync(SunshineDocuments.UserId);

    public Task<FlatSunshinePage> PeerSendAsync() =>
        peer.Api.SendMessageAsync(SunshineDocuments.AppId, SunshineDocuments.ConversationId, FlatMessage, CancellationToken.None);

    public Task<Sunshine.SentMessages> ClientSendAsync() => client.Messages.SendAsync(SunshineDocuments.ConversationId, Message);

    public void Dispose()
    {
        peer.Dispose();
        client.Dispose();
    }

    private static MemoryHandler Handler() => new(SunshineDocuments.For);
}

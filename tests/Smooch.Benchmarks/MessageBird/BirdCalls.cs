namespace Smooch.Benchmarks;

/// <summary>The same calls of MessageBird in two ways: by the stack of the peer, and by the client.</summary>
internal sealed class BirdCalls : IDisposable
{
    private const string Text = "Hello, it comes today.";
    private const string AccessKey = "test_Zk9vQy1mT0aXw7LrBd";
    private static readonly Uri Service = new("https://bird.example/");
    private static readonly FlatBirdMessage FlatMessage = new() { Type = "text", Content = new() { Text = Text } };

    private readonly PeerClient<IBirdPeerApi> peer = new(Service, Handler, AccessKey, FlatBirdContext.Default);
    private readonly MessageBird.MessageBirdClient client = new(
        new MessageBird.MessageBirdClientOptions
        {
            BaseAddress = Service,
            Credential = MessageBird.MessageBirdCredential.AccessKey(AccessKey),
        },
        Handler(),
        disposeHandler: true);

    public Task<FlatBirdPage> PeerPageAsync() => peer.Api.GetMessagesAsync(BirdDocuments.ConversationId, 100, 0, CancellationToken.None);

    /// <summary>The first page of the messages.</summary>
    public async Task ClientPageAsync()
    {
        await foreach (var page in client.Messages.ListAsync(BirdDocuments.ConversationId, pageSize: 100).AsPages())
        {
            GC.KeepAlive(page);
            return;
        }
    }

    public Task<FlatBirdConversation> PeerGetAsync() => peer.Api.GetAsync(BirdDocuments.ConversationId, CancellationToken.None);

    public Task<MessageBird.Conversation> ClientGetAsync() => client.Conversations.GetAsync(BirdDocuments.ConversationId);

    public Task<FlatBirdMessage> PeerSendAsync() => peer.Api.ReplyAsync(BirdDocuments.ConversationId, FlatMessage, CancellationToken.None);

    public Task<MessageBird.Message> ClientSendAsync() => client.Messages.ReplyAsync(BirdDocuments.ConversationId, Text);

    /// <summary>The comparisons, with their limits.</summary>
    public IEnumerable<Comparison> Comparisons() =>
    [
        new("bird page, peer", new("peer", PeerPageAsync), new("client", ClientPageAsync) { MaxTime = 0.95, MaxBytes = 0.95 }),
        new("bird get, peer", new("peer", PeerGetAsync), new("client", ClientGetAsync) { MaxTime = 0.70, MaxBytes = 0.92 }),
        new("bird send, peer", new("peer", PeerSendAsync), new("client", ClientSendAsync) { MaxTime = 0.70, MaxBytes = 0.85 }),
    ];

    public void Dispose()
    {
        peer.Dispose();
        client.Dispose();
    }

    private static MemoryHandler Handler() => new(BirdDocuments.For);
}

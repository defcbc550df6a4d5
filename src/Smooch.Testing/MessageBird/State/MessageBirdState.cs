namespace Smooch.Testing;

/// <summary>The whole service in memory. Everything below it is read and changed under <see cref="Gate"/> only.</summary>
internal sealed class MessageBirdState(FakeMessageBirdOptions options, WebhookSender sender, Clock clock, int seed)
{
    private long sequence;

    public Gate Gate { get; } = new();

    public FakeMessageBirdOptions Options { get; } = options;

    public WebhookSender Sender { get; } = sender;

    public Clock Clock { get; } = clock;

    public Ids Ids { get; } = new(seed);

    /// <summary>Where the service listens; known once it does.</summary>
    public Uri? BaseAddress { get; set; }

    public required FakeJournal Journal { get; init; }

    public string AccessKey { get; set; } = "";

    public string SigningKey { get; set; } = "";

    public List<MessageBirdChannel> Channels { get; } = [];

    public List<MessageBirdContact> Contacts { get; } = [];

    public Dictionary<string, MessageBirdConversation> Conversations { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, MessageBirdMessage> Messages { get; } = new(StringComparer.Ordinal);

    public List<MessageBirdWebhook> Webhooks { get; } = [];

    /// <summary>Public URL prefixes and the local ones that are called instead.</summary>
    public List<(string Public, string Local)> Tunnels { get; } = [];

    /// <summary>Uploads of contacts by id.</summary>
    public Dictionary<string, UploadedFile> Media { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the scheduled work: fallback messages. Disposed with the service.</summary>
    public List<ITimer> Timers { get; } = [];

    /// <summary>The URL of something below the version, without a trailing slash.</summary>
    public string Url(string path) => $"{BaseAddress}v1/{path}";

    public long Next() => ++sequence;

    public MessageBirdChannel? FindChannel(string id) => Channels.Find(channel => channel.Id == id);

    public MessageBirdContact? FindContact(string id) => Contacts.Find(contact => contact.Id == id);

    public MessageBirdChannel AddChannel(string platformId, string name, string? address)
    {
        var channel = new MessageBirdChannel(this, Ids.Guid(), name, platformId, address ?? DefaultAddress(platformId), Now(isWhole: true));
        Channels.Add(channel);
        return channel;
    }

    /// <summary>The current time as it is written: up to nanoseconds, or whole seconds.</summary>
    public string Now(bool isWhole = false) => MessageBirdTime.Text(Clock.UtcNow, isWhole ? null : Ids.Below(100));

    private string DefaultAddress(string platformId) =>
        MessageBirdPlatforms.HasPhoneNumbers(platformId) ? $"+3197010{Ids.Below(900_000) + 100_000}" : $"fake-{platformId}";
}

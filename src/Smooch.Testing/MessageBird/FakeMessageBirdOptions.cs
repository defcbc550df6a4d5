namespace Smooch.Testing;

/// <summary>How a <see cref="FakeMessageBird"/> behaves. Read once, when it starts.</summary>
public sealed class FakeMessageBirdOptions
{
    /// <summary>The loopback port to listen on.</summary>
    /// <value>Default 0: any free port.</value>
    public int Port { get; set; }

    /// <summary>The service's clock: times of messages and signatures, webhook timeouts and retries, injected latency.</summary>
    /// <value>Default <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The seed of ids, keys and random faults: the same seed and the same calls give the same ids.</summary>
    /// <value>Default null: a new seed for each instance, see <see cref="FakeMessageBird.Seed"/>.</value>
    public int? Seed { get; set; }

    /// <summary>The access key, for a program that reads it from a file.</summary>
    /// <value>Default null: a new one.</value>
    public string? AccessKey { get; set; }

    /// <summary>The key that webhook calls are signed with, for a program that reads it from a file.</summary>
    /// <value>Default null: a new one.</value>
    public string? SigningKey { get; set; }

    /// <summary>The page size of a list when the request has no <c>limit</c>.</summary>
    /// <value>Default 10.</value>
    public int DefaultLimit { get; set; } = 10;

    /// <summary>The largest page: a larger <c>limit</c> is lowered to it, and the response names the lowered one.</summary>
    /// <value>Default 100.</value>
    public int MaxLimit { get; set; } = 100;

    /// <summary>With which schemes webhook calls are signed.</summary>
    /// <value>Default <see cref="FakeSignatures.Both"/>.</value>
    public FakeSignatures Signatures { get; set; } = FakeSignatures.Both;

    /// <summary>In which year's shape webhook payloads are written.</summary>
    /// <value>Default <see cref="FakeMessageBirdPayloads.Since2020"/>.</value>
    public FakeMessageBirdPayloads Payloads { get; set; }

    /// <summary>
    /// How long <c>GET /messages/{id}</c> returns 404 for a message that <c>POST /send</c> accepted, as the service does for a moment.
    /// </summary>
    /// <value>Default zero.</value>
    public TimeSpan SendVisibilityDelay { get; set; }

    /// <summary>How long a webhook receiver may take.</summary>
    /// <value>Default 10 seconds. The limit of the service is not documented.</value>
    public TimeSpan WebhookTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a failed webhook delivery is retried, unless the webhook's <c>settings.retry</c> differs.</summary>
    /// <value>Default 5. The number of the service is not documented.</value>
    public int WebhookRetries { get; set; } = 5;

    /// <summary>The gap before the first retry; each further gap is twice as long.</summary>
    /// <value>Default 30 seconds. The gaps of the service are not documented.</value>
    public TimeSpan WebhookRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Whether webhook URLs on other machines are called. When not, such webhooks can be created, and each delivery is
    /// recorded in the journal as not sent. See also <see cref="FakeMessageBird.AddTunnel"/>.
    /// </summary>
    /// <value>Default false: loopback URLs only.</value>
    public bool AllowExternalWebhookTargets { get; set; }

    /// <summary>
    /// How long <see cref="FakeContact.ReceiveAsync"/> and <see cref="FakeContact.ReceiveNothingAsync"/> wait, in real time.
    /// </summary>
    /// <value>Default 5 seconds. <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</value>
    public TimeSpan ReceiveTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How many requests are allowed within <see cref="RateLimitWindow"/>; more are answered with 429 and <c>Retry-After</c>.
    /// </summary>
    /// <value>Default null: any number.</value>
    public int? RateLimit { get; set; }

    /// <summary>The window of <see cref="RateLimit"/>, on the clock of the fake.</summary>
    /// <value>Default one second.</value>
    public TimeSpan RateLimitWindow { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The largest JSON body in bytes; a larger one is answered with 413.</summary>
    /// <value>Default 1,000,000. The limit of the service is not documented.</value>
    public int MaxJsonBytes { get; set; } = 1_000_000;

    /// <summary>How many requests, and how many deliveries, the journal keeps; the oldest are forgotten first.</summary>
    /// <value>Default 20,000.</value>
    public int JournalCapacity { get; set; } = 20_000;

    /// <summary>Called after each request was answered, on the thread that answered it: a live log.</summary>
    public Action<RecordedRequest>? OnRequest { get; set; }

    /// <summary>Called after each attempt to deliver a webhook: a live log.</summary>
    public Action<RecordedDelivery>? OnDelivery { get; set; }
}

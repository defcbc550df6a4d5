namespace Smooch.Testing;

/// <summary>The options of a <see cref="FakeMessageBird"/>. They are read once, when it starts.</summary>
public sealed class FakeMessageBirdOptions
{
    /// <summary>Gets or sets the loopback port to listen on.</summary>
    /// <value>Default 0: any free port.</value>
    public int Port { get; set; }

    /// <summary>
    /// Gets or sets the clock of the service: times of messages and signatures, webhook timeouts and retries, injected latency.
    /// </summary>
    /// <value>Default <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Gets or sets the seed of ids, keys and random faults: the same seed and the same calls result in the same ids.</summary>
    /// <value>Default null: a new seed for each instance, see <see cref="FakeMessageBird.Seed"/>.</value>
    public int? Seed { get; set; }

    /// <summary>Gets or sets the access key, for a program that reads it from a file.</summary>
    /// <value>Default null: a new one.</value>
    public string? AccessKey { get; set; }

    /// <summary>Gets or sets the key that signs webhook calls, for a program that reads it from a file.</summary>
    /// <value>Default null: a new one.</value>
    public string? SigningKey { get; set; }

    /// <summary>Gets or sets the page size of a list when the request has no <c>limit</c>.</summary>
    /// <value>Default 10.</value>
    public int DefaultLimit { get; set; } = 10;

    /// <summary>
    /// Gets or sets the maximum page size: a larger <c>limit</c> is lowered to it, and the response contains the lowered one.
    /// </summary>
    /// <value>Default 100.</value>
    public int MaxLimit { get; set; } = 100;

    /// <summary>Gets or sets the schemes that sign webhook calls.</summary>
    /// <value>Default <see cref="FakeSignatures.Both"/>.</value>
    public FakeSignatures Signatures { get; set; } = FakeSignatures.Both;

    /// <summary>Gets or sets the form of webhook payloads, by year.</summary>
    /// <value>Default <see cref="FakeMessageBirdPayloads.Since2020"/>.</value>
    public FakeMessageBirdPayloads Payloads { get; set; }

    /// <summary>
    /// Gets or sets how long <c>GET /messages/{id}</c> returns 404 after <c>POST /send</c> accepted the message, as the service does for a
    /// moment.
    /// </summary>
    /// <value>Default zero.</value>
    public TimeSpan SendVisibilityDelay { get; set; }

    /// <summary>Gets or sets the time limit of a webhook receiver.</summary>
    /// <value>Default 10 seconds. The limit of the service is not documented.</value>
    public TimeSpan WebhookTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Gets or sets the number of retries of a failed webhook delivery, unless the webhook's <c>settings.retry</c> differs.
    /// </summary>
    /// <value>Default 5. The number of the service is not documented.</value>
    public int WebhookRetries { get; set; } = 5;

    /// <summary>Gets or sets the delay before the first retry; each further delay is twice as long.</summary>
    /// <value>Default 30 seconds. The delays of the service are not documented.</value>
    public TimeSpan WebhookRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Gets or sets a value indicating whether webhook URLs on other machines are called. If not, such webhooks can be created, and each
    /// delivery is recorded in the journal as not sent. See also <see cref="FakeMessageBird.AddTunnel"/>.
    /// </summary>
    /// <value>Default false: loopback URLs only.</value>
    public bool AllowExternalWebhookTargets { get; set; }

    /// <summary>
    /// Gets or sets how long <see cref="FakeContact.ReceiveAsync"/> and <see cref="FakeContact.ReceiveNothingAsync"/> wait, in real time.
    /// </summary>
    /// <value>Default 5 seconds. <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</value>
    public TimeSpan ReceiveTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Gets or sets the number of requests allowed within <see cref="RateLimitWindow"/>; the response to more is 429 with
    /// <c>Retry-After</c>.
    /// </summary>
    /// <value>Default null: any number.</value>
    public int? RateLimit { get; set; }

    /// <summary>Gets or sets the window of <see cref="RateLimit"/>, on the clock of the fake.</summary>
    /// <value>Default one second.</value>
    public TimeSpan RateLimitWindow { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Gets or sets the maximum size of a JSON body in bytes; the response to a larger one is 413.</summary>
    /// <value>Default 1,000,000. The limit of the service is not documented.</value>
    public int MaxJsonBytes { get; set; } = 1_000_000;

    /// <summary>Gets or sets the number of requests, and of deliveries, that the journal keeps; it drops the oldest first.</summary>
    /// <value>Default 20,000.</value>
    public int JournalCapacity { get; set; } = 20_000;

    /// <summary>Gets or sets a function that is called after each response, on the thread of the response: a live log.</summary>
    /// <value>Default null: none.</value>
    public Action<RecordedRequest>? OnRequest { get; set; }

    /// <summary>Gets or sets a function that is called after each attempt to deliver a webhook: a live log.</summary>
    /// <value>Default null: none.</value>
    public Action<RecordedDelivery>? OnDelivery { get; set; }
}

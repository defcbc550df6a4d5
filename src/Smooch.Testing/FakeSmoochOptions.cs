using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Smooch.Testing;

/// <summary>The options of a <see cref="FakeSmooch"/>. They are read once, when it starts.</summary>
public sealed class FakeSmoochOptions
{
    private readonly List<ReceivedFormat> formats =
    [
        new(typeof(JsonObject), ApiVersions.V2, message => message),
        new(typeof(Message), ApiVersions.V1_1, SdkMessages.Parse),
        new(typeof(Sunshine.Message), ApiVersions.V2, SunshineMessages.Parse),
        new(typeof(Sunshine.MessageContent), ApiVersions.V2, message => SunshineMessages.Parse(message).Content!),
    ];

    /// <summary>Gets or sets the loopback port to listen on.</summary>
    /// <value>Default 0: any free port.</value>
    public int Port { get; set; }

    /// <summary>
    /// Gets or sets the clock of the service: message times, token expiry, webhook time-outs and retries, injected latency.
    /// </summary>
    /// <value>Default <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Gets or sets the seed of ids, secrets and random faults: the same seed and the same calls result in the same ids.</summary>
    /// <value>Default null: a new seed for each instance, see <see cref="FakeSmooch.Seed"/>.</value>
    public int? Seed { get; set; }

    /// <summary>Gets or sets the initial state, from <see cref="FakeSmooch.ExportState"/>.</summary>
    /// <value>Default null: a new app without users.</value>
    public string? State { get; set; }

    /// <summary>Gets or sets the name of the default app.</summary>
    /// <value><c>Fake app</c>.</value>
    public string AppName { get; set; } = "Fake app";

    /// <summary>
    /// Gets or sets a value indicating whether users without a name get the name of an animal: the app setting <c>useAnimalNames</c>.
    /// </summary>
    /// <value>Default false.</value>
    public bool UseAnimalNames { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether a user may have several conversations in v2: the app setting <c>multiConvoEnabled</c>.
    /// </summary>
    /// <value>Default false, as in a new app.</value>
    public bool MultiConversation { get; set; }

    /// <summary>Gets or sets the subdomain of the app in v2.</summary>
    /// <value>Default <c>fake</c>.</value>
    public string Subdomain { get; set; } = "fake";

    /// <summary>
    /// Gets or sets a value indicating whether keys get the 24-character secrets of 2015–2017 instead of the 86 characters of today.
    /// </summary>
    /// <value>Default false.</value>
    public bool LegacySecrets { get; set; }

    /// <summary>Gets or sets the number of messages in a page of history.</summary>
    /// <value>Default 100, like the service; smaller values make paging tests smaller.</value>
    public int PageSize { get; set; } = 100;

    /// <summary>Gets or sets the maximum number of webhooks of an app.</summary>
    /// <value>Default 10.</value>
    public int MaxWebhooksPerApp { get; set; } = 10;

    /// <summary>Gets or sets the form of v1 webhook payloads, by year.</summary>
    /// <value>Default <see cref="FakeV1Payloads.Since2016"/>.</value>
    public FakeV1Payloads V1Payloads { get; set; }

    /// <summary>Gets or sets the time limit of a webhook receiver.</summary>
    /// <value>Default 20 seconds, as since 2017; 5 seconds before.</value>
    public TimeSpan WebhookTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Gets or sets the delay before the first of five retries; each further delay is twice as long.</summary>
    /// <value>Default 30 seconds: five retries within about a quarter of an hour.</value>
    public TimeSpan WebhookRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Gets or sets a value indicating whether the creation of a webhook probes its target with <c>HEAD</c>, and fails with 400 when no
    /// server responds.
    /// </summary>
    /// <value>Default true.</value>
    public bool ProbeWebhookTargets { get; set; } = true;

    /// <summary>
    /// Gets or sets a value indicating whether webhook targets on other machines are called. If not, such webhooks can be created, and each
    /// delivery is recorded in the journal as not sent: a test must not call the address of a real bot by accident.
    /// </summary>
    /// <value>Default false: loopback targets only.</value>
    public bool AllowExternalWebhookTargets { get; set; }

    /// <summary>
    /// Gets or sets how long <see cref="FakeUser.ReceiveAsync{TMessage}"/> and <see cref="FakeUser.ReceiveNothingAsync"/> wait, in real
    /// time, not on the
    /// <see cref="TimeProvider"/>.
    /// </summary>
    /// <value>Default 5 seconds. Use <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</value>
    public TimeSpan ReceiveTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Gets or sets the number of requests that an app can send within <see cref="RateLimitWindow"/>; the response to more is 429 with
    /// <c>Retry-After</c>.
    /// </summary>
    /// <value>Default null: any number.</value>
    public int? RateLimit { get; set; }

    /// <summary>Gets or sets the window of <see cref="RateLimit"/>, on the clock of the fake.</summary>
    /// <value>Default one minute.</value>
    public TimeSpan RateLimitWindow { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Gets or sets the maximum size of a JSON body in bytes; the response to a larger one is 413.</summary>
    /// <value>Default 100,000.</value>
    public int MaxJsonBytes { get; set; } = 100_000;

    /// <summary>Gets or sets the maximum size of an upload in bytes on v1; the response to a larger one is 413.</summary>
    /// <value>Default 10 MB.</value>
    public long MaxUploadBytesV1 { get; set; } = 10_000_000;

    /// <summary>Gets or sets the maximum size of an upload in bytes on v1.1; the response to a larger one is 413.</summary>
    /// <value>Default 50 MB.</value>
    public long MaxUploadBytes { get; set; } = 50_000_000;

    /// <summary>Gets or sets the number of requests, and of deliveries, that the journal keeps; it drops the oldest first.</summary>
    /// <value>Default 20,000.</value>
    public int JournalCapacity { get; set; } = 20_000;

    /// <summary>
    /// Gets or sets a function that receives each HTTP request before the service, and returns true when it has sent a response: for pages
    /// alongside the API. Such requests are neither recorded nor subject to faults.
    /// </summary>
    /// <value>Default null: every request is a request to the API.</value>
    public Func<HttpContext, Task<bool>>? Intercept { get; set; }

    /// <summary>Gets or sets a function that is called after each response, on the thread of the response: a live log.</summary>
    /// <value>Default null: none.</value>
    public Action<RecordedRequest>? OnRequest { get; set; }

    /// <summary>Gets or sets a function that is called after each attempt to deliver a webhook: a live log.</summary>
    /// <value>Default null: none.</value>
    public Action<RecordedDelivery>? OnDelivery { get; set; }

    /// <summary>
    /// Lets <see cref="FakeUser.ReceiveAsync{TMessage}"/> return messages as objects of another library: each is written as v2 JSON, and
    /// read by
    /// the function.
    /// </summary>
    /// <typeparam name="TMessage">The type of the object; tests can ask for its subtypes too.</typeparam>
    /// <param name="read">Reads the JSON of a message (<c>id</c>, <c>received</c>, <c>author</c>, <c>content</c>, <c>source</c> …).</param>
    public void ReadMessagesAs<TMessage>(Func<ReadOnlyMemory<byte>, TMessage> read)
        where TMessage : class
    {
        ArgumentNullException.ThrowIfNull(read);
        formats.Insert(0, new ReceivedFormat(typeof(TMessage), ApiVersions.V2, message => read(ServiceJson.ToBytes(message))));
    }

    internal ReceivedFormat FormatOf(Type wanted) => formats.Find(format =>
        format.Base.IsAssignableFrom(wanted)) ?? throw new ArgumentException(
        $"Messages cannot be read as {wanted.Name}: use a message type of the SDK, a JsonObject, or a type that was registered with "
            + "FakeSmoochOptions.ReadMessagesAs.",
        nameof(wanted));
}

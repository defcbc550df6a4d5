using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Smooch.Testing;

/// <summary>How a <see cref="FakeSmooch"/> behaves. Read once, when it starts.</summary>
public sealed class FakeSmoochOptions
{
    private readonly List<ReceivedFormat> formats =
    [
        new(typeof(JsonObject), ApiVersions.V2, message => message),
        new(typeof(Message), ApiVersions.V1_1, SdkMessages.Parse),
        new(typeof(Sunshine.Message), ApiVersions.V2, SunshineMessages.Parse),
        new(typeof(Sunshine.MessageContent), ApiVersions.V2, message => SunshineMessages.Parse(message).Content!),
    ];

    /// <summary>The loopback port to listen on.</summary>
    /// <value>Default 0: any free port.</value>
    public int Port { get; set; }

    /// <summary>The service's clock: message times, token expiry, webhook time-outs and retries, injected latency.</summary>
    /// <value>Default <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The seed of ids, secrets and random faults: the same seed and the same calls give the same ids.</summary>
    /// <value>Default null: a new seed for each instance, see <see cref="FakeSmooch.Seed"/>.</value>
    public int? Seed { get; set; }

    /// <summary>The state to begin with, as <see cref="FakeSmooch.ExportState"/> wrote it.</summary>
    /// <value>Default null: a new app and nothing else.</value>
    public string? State { get; set; }

    /// <summary>The name of the default app.</summary>
    public string AppName { get; set; } = "Fake app";

    /// <summary>Whether nameless users get the name of an animal: the app setting <c>useAnimalNames</c>.</summary>
    /// <value>Default false.</value>
    public bool UseAnimalNames { get; set; }

    /// <summary>Whether a user may have several conversations in v2: the app setting <c>multiConvoEnabled</c>.</summary>
    /// <value>Default false, as in a new app.</value>
    public bool MultiConversation { get; set; }

    /// <summary>The subdomain that v2 names for the app.</summary>
    /// <value>Default <c>fake</c>.</value>
    public string Subdomain { get; set; } = "fake";

    /// <summary>Whether keys get the 24-character secrets of 2015–2017 instead of the 86 characters of today.</summary>
    /// <value>Default false.</value>
    public bool LegacySecrets { get; set; }

    /// <summary>Messages in a page of history.</summary>
    /// <value>Default 100, as the service has it; smaller values make paging tests smaller.</value>
    public int PageSize { get; set; } = 100;

    /// <summary>The most webhooks that an app may have.</summary>
    /// <value>Default 10.</value>
    public int MaxWebhooksPerApp { get; set; } = 10;

    /// <summary>In which year's shape the webhooks of v1 are written.</summary>
    /// <value>Default <see cref="FakeV1Payloads.Since2016"/>.</value>
    public FakeV1Payloads V1Payloads { get; set; }

    /// <summary>How long a webhook receiver may take.</summary>
    /// <value>Default 20 seconds, as since 2017; 5 seconds before.</value>
    public TimeSpan WebhookTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>The gap before the first of five retries; each further gap is twice as long.</summary>
    /// <value>Default 30 seconds: five retries within about a quarter of an hour.</value>
    public TimeSpan WebhookRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether creating a webhook probes its target with <c>HEAD</c>, and fails with 400 when nobody is there.</summary>
    /// <value>Default true.</value>
    public bool ProbeWebhookTargets { get; set; } = true;

    /// <summary>
    /// Whether webhook targets on other machines are called. When not, such webhooks can be created, and each delivery is
    /// recorded in the journal as not sent: a test must not post to the address of a real bot by accident.
    /// </summary>
    /// <value>Default false: loopback targets only.</value>
    public bool AllowExternalWebhookTargets { get; set; }

    /// <summary>How long <see cref="FakeUser.ReceiveAsync{TMessage}"/> and <see cref="FakeUser.ReceiveNothingAsync"/> wait, in real time whatever <see cref="TimeProvider"/> says.</summary>
    /// <value>Default 5 seconds. <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</value>
    public TimeSpan ReceiveTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How many requests an app may make within <see cref="RateLimitWindow"/>; more are answered with 429 and <c>Retry-After</c>.</summary>
    /// <value>Default null: any number.</value>
    public int? RateLimit { get; set; }

    /// <summary>The window of <see cref="RateLimit"/>, on the clock of the fake.</summary>
    /// <value>Default one minute.</value>
    public TimeSpan RateLimitWindow { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The largest JSON body in bytes; a larger one is answered with 413.</summary>
    /// <value>Default 100,000.</value>
    public int MaxJsonBytes { get; set; } = 100_000;

    /// <summary>The largest upload in bytes on v1; a larger one is answered with 413.</summary>
    /// <value>Default 10 MB.</value>
    public long MaxUploadBytesV1 { get; set; } = 10_000_000;

    /// <summary>The largest upload in bytes on v1.1; a larger one is answered with 413.</summary>
    /// <value>Default 50 MB.</value>
    public long MaxUploadBytes { get; set; } = 50_000_000;

    /// <summary>How many requests, and how many deliveries, the journal keeps; the oldest are forgotten first.</summary>
    /// <value>Default 20,000.</value>
    public int JournalCapacity { get; set; } = 20_000;

    /// <summary>
    /// Sees each HTTP request before the service does, and returns true when it has answered it: pages beside the API. What it answers is
    /// neither recorded nor subject to faults.
    /// </summary>
    /// <value>Default null: every request is one to the API.</value>
    public Func<HttpContext, Task<bool>>? Intercept { get; set; }

    /// <summary>Called after each request was answered, on the thread that answered it: a live log.</summary>
    public Action<RecordedRequest>? OnRequest { get; set; }

    /// <summary>Called after each attempt to deliver a webhook: a live log.</summary>
    public Action<RecordedDelivery>? OnDelivery { get; set; }

    /// <summary>
    /// Lets <see cref="FakeUser.ReceiveAsync{TMessage}"/> hand messages over as objects of another library: each is written as v2 writes it, and read by
    /// the given function.
    /// </summary>
    /// <typeparam name="TMessage">The kind of object; its subtypes can be asked for too.</typeparam>
    /// <param name="read">Reads the JSON of a message (<c>id</c>, <c>received</c>, <c>author</c>, <c>content</c>, <c>source</c> …).</param>
    public void ReadMessagesAs<TMessage>(Func<ReadOnlyMemory<byte>, TMessage> read)
        where TMessage : class
    {
        ArgumentNullException.ThrowIfNull(read);
        formats.Insert(0, new ReceivedFormat(typeof(TMessage), ApiVersions.V2, message => read(WireJson.ToBytes(message))));
    }

    internal ReceivedFormat FormatOf(Type wanted) => formats.Find(format => format.Base.IsAssignableFrom(wanted)) ?? throw new ArgumentException(
        $"No message is read as {wanted.Name}: receive a message type of the SDK, a JsonObject, or a type that FakeSmoochOptions.ReadMessagesAs was called for.", nameof(wanted));
}

namespace Smooch.Testing;

/// <summary>
/// An in-process fake of MessageBird Programmable Conversations, over real HTTP on a loopback port: channels, contacts, conversations,
/// messages and signed webhooks, with the checks and the errors of the service. Any client can use <see cref="BaseAddress"/>.
/// </summary>
/// <remarks>
/// It starts with one WhatsApp channel. Instances are independent. Where the API documents no rule, it accepts what clients send.
/// The response to a request that it does not support is 501 with the reason.
/// </remarks>
/// <example>
/// <code>
/// await using var fakeMessageBird = await FakeMessageBird.StartAsync();
/// using var messageBird = fakeMessageBird.CreateClient();
/// var contact = fakeMessageBird.CreateContact(new FakeContactOptions { FirstName = "Mira" });
/// </code>
/// </example>
public sealed partial class FakeMessageBird : IAsyncDisposable
{
    private readonly MessageBirdState state;
    private readonly WebhookSender sender;
    private readonly FakeListener listener;
    private int isDisposed;

    private FakeMessageBird(FakeMessageBirdOptions options)
    {
        Seed = options.Seed ?? Random.Shared.Next();
        Journal = new FakeJournal(options.JournalCapacity, options.OnRequest, options.OnDelivery);
        var rules = new DeliveryRules(
            options.TimeProvider,
            options.WebhookTimeout,
            options.WebhookRetryDelay,
            options.WebhookRetries,
            options.AllowExternalWebhookTargets,
            []);
        sender = new WebhookSender(rules, Journal);
        state = new MessageBirdState(options, sender, new Clock(options.TimeProvider), Seed) { Journal = Journal };
        state.AccessKey = options.AccessKey ?? state.Ids.AccessKey();
        state.SigningKey = options.SigningKey ?? state.Ids.SigningKey();
        Channel = new FakeChannel(state.AddChannel("whatsapp", "Support", null));
        Faults = new FakeFaults(() => listener!.RefuseConnectionsAsync(), Seed);
        sender.Faults = Faults;
        listener = new FakeListener(new MessageBirdPipeline(state, Journal, Faults).HandleAsync);
    }

    /// <summary>Gets the root URL, for example <c>http://127.0.0.1:49152/</c>; the API is below it as <c>v1/</c>.</summary>
    public Uri BaseAddress => state.BaseAddress!;

    /// <summary>Gets the seed: set <see cref="FakeMessageBirdOptions.Seed"/> to it for the same ids and faults.</summary>
    public int Seed { get; }

    /// <summary>Gets the key of the header <c>Authorization: AccessKey …</c>.</summary>
    public string AccessKey => state.AccessKey;

    /// <summary>Gets the key that signs webhook calls. It is not the access key.</summary>
    public string SigningKey
    {
        get
        {
            lock (state.Gate)
                return state.SigningKey;
        }
    }

    /// <summary>Gets the channel that exists from the start: WhatsApp.</summary>
    public FakeChannel Channel { get; }

    /// <summary>Gets the received requests and the webhook deliveries.</summary>
    public FakeJournal Journal { get; }

    /// <summary>Gets the faults, for tests of failures.</summary>
    public FakeFaults Faults { get; }

    /// <summary>Starts a new service; it listens when the task completes.</summary>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The service; dispose it to stop it.</returns>
    /// <exception cref="IOException">The port of the options is in use.</exception>
    /// <example>
    /// <code>
    /// await using var fake = await FakeMessageBird.StartAsync();
    /// using var messageBird = fake.CreateClient();
    /// </code>
    /// </example>
    public static async Task<FakeMessageBird> StartAsync(
        FakeMessageBirdOptions? options = null, CancellationToken cancellationToken = default)
    {
        var fake = new FakeMessageBird(options ?? new FakeMessageBirdOptions());
        fake.state.BaseAddress = await fake.listener.StartAsync(fake.state.Options.Port, cancellationToken).ConfigureAwait(false);
        return fake;
    }

    /// <summary>Adds a channel.</summary>
    /// <param name="platform">The platform, for example <c>sms</c> or <c>telegram</c>.</param>
    /// <param name="name">The name; null for the name of the platform.</param>
    /// <param name="address">The address of the business on it: a phone number with <c>+</c>, or a name; null for a new one.</param>
    /// <returns>The channel.</returns>
    public FakeChannel CreateChannel(string platform, string? name = null, string? address = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(platform);
        lock (state.Gate)
            return new FakeChannel(state.AddChannel(platform, name ?? platform, address));
    }

    /// <summary>Adds a contact. No webhook is called.</summary>
    /// <param name="options">The profile and the channel; null for a contact on the first channel.</param>
    /// <returns>The contact.</returns>
    /// <exception cref="ArgumentException">The phone number is not valid or already used, or the channel does not exist.</exception>
    /// <example>
    /// <code>
    /// var mira = fakeMessageBird.CreateContact(new FakeContactOptions { Msisdn = "+31600000001" });
    /// await mira.SayAsync("Hi!");
    /// </code>
    /// </example>
    public FakeContact CreateContact(FakeContactOptions? options = null)
    {
        options ??= new FakeContactOptions();
        lock (state.Gate)
            return new FakeContact(ContactOf(options));
    }

    /// <summary>Gets the contacts, in the order of their creation.</summary>
    public IReadOnlyList<FakeContact> Contacts
    {
        get
        {
            lock (state.Gate)
                return [.. state.Contacts.Select(contact => new FakeContact(contact))];
        }
    }

    /// <summary>Gets the webhooks, however they were created.</summary>
    public IReadOnlyList<FakeWebhook> Webhooks
    {
        get
        {
            lock (state.Gate)
                return [.. state.Webhooks.Select(webhook => new FakeWebhook(webhook))];
        }
    }

    /// <summary>Removes a webhook and drops the events that wait for it.</summary>
    /// <param name="id">The id.</param>
    /// <returns>False when the webhook does not exist.</returns>
    public bool RemoveWebhook(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        lock (state.Gate)
        {
            if (state.Webhooks.Find(webhook => webhook.Id == id) is not { } webhook)
                return false;

            webhook.Queue.IsDeleted = true;
            return state.Webhooks.Remove(webhook);
        }
    }

    /// <summary>Finds an existing contact, however it was created.</summary>
    /// <param name="idOrAddress">The contact id, the phone number with <c>+</c>, or the address on a platform.</param>
    /// <returns>The contact.</returns>
    /// <exception cref="KeyNotFoundException">The contact does not exist.</exception>
    public FakeContact Contact(string idOrAddress)
    {
        ArgumentException.ThrowIfNullOrEmpty(idOrAddress);
        lock (state.Gate)
        {
            var found = state.Contacts.Find(contact =>
                contact.Id == idOrAddress || "+" + contact.Msisdn == idOrAddress || contact.Addresses.ContainsValue(idOrAddress));
            return found is null ? throw new KeyNotFoundException($"There is no contact '{idOrAddress}'.") : new FakeContact(found);
        }
    }

    /// <summary>Adds a webhook directly, without a request.</summary>
    /// <param name="url">The URL to call.</param>
    /// <param name="events">The events; null for <c>message.created</c> and <c>message.updated</c>.</param>
    /// <param name="channelId">The only channel of the webhook; null for all.</param>
    /// <returns>The id of the webhook.</returns>
    /// <exception cref="ArgumentException">
    /// The URL is not an http or https URL, an event is unknown, or the channel does not exist.
    /// </exception>
    /// <example>
    /// <code>
    /// fakeMessageBird.AddWebhook("http://127.0.0.1:5000/messagebird", ["message.created"]);
    /// </code>
    /// </example>
    public string AddWebhook(
        string url,
        IReadOnlyList<Smooch.MessageBird.WebhookEventType>? events = null,
        string? channelId = null)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            throw new ArgumentException("An absolute http or https URL is expected.", nameof(url));

        try
        {
            var wanted = BirdWebhookEndpoints.Check(
                events?.Select(name => name.ToString()).ToArray() ?? ["message.created", "message.updated"]);
            lock (state.Gate)
            {
                return channelId is null || state.FindChannel(channelId) is not null
                    ? BirdWebhookEndpoints.Add(state, url, wanted, channelId, null).Id
                    : throw new ArgumentException("There is no such channel.", nameof(channelId));
            }
        }
        catch (MessageBirdError rejection)
        {
            throw new ArgumentException(rejection.Message, nameof(events), rejection);
        }
    }

    /// <summary>
    /// Replaces a tunnel or a reverse proxy: a call to a webhook whose URL starts with <paramref name="publicUrl"/> is signed for that URL
    /// and sent to <paramref name="localUrl"/>.
    /// </summary>
    /// <param name="publicUrl">The start of the URL that the service knows, for example <c>https://bot.example.org/</c>.</param>
    /// <param name="localUrl">Its replacement, for example <c>http://127.0.0.1:5000/</c>.</param>
    public void AddTunnel(string publicUrl, string localUrl)
    {
        ArgumentException.ThrowIfNullOrEmpty(publicUrl);
        ArgumentException.ThrowIfNullOrEmpty(localUrl);
        lock (state.Gate)
            state.Tunnels.Add((publicUrl, localUrl));
    }

    /// <summary>Replaces the signing key: later webhook calls are signed with the new one.</summary>
    /// <returns>The new key.</returns>
    public string RotateSigningKey()
    {
        lock (state.Gate)
            return state.SigningKey = state.Ids.SigningKey();
    }

    /// <summary>Completes when every event so far was accepted by its webhooks or abandoned, retries included.</summary>
    /// <returns>A task that completes after the last delivery.</returns>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="OperationCanceledException">The token was canceled first; the journal contains the failed deliveries.</exception>
    public Task WhenWebhooksDeliveredAsync(CancellationToken cancellationToken = default) => sender.WhenIdleAsync(cancellationToken);

    /// <summary>Sends a delivery of the journal to its webhook again, as the service does when a response was lost.</summary>
    /// <param name="delivery">The delivery; it is retried like any other.</param>
    /// <exception cref="ArgumentException">Its webhook was deleted.</exception>
    public void SendAgain(RecordedDelivery delivery) => sender.SendAgain(delivery);

    /// <summary>Stops listening, closes every connection and cancels deliveries in progress.</summary>
    /// <returns>A task that completes when the server has stopped.</returns>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref isDisposed, 1) != 0)
            return;

        await listener.DisposeAsync().ConfigureAwait(false);
        ITimer[] timers;
        lock (state.Gate)
            timers = [.. state.Timers];

        foreach (var timer in timers)
            await timer.DisposeAsync().ConfigureAwait(false);

        await sender.DisposeAsync().ConfigureAwait(false);
    }

    private MessageBirdContact ContactOf(FakeContactOptions options)
    {
        var channel = options.ChannelId is { } id
            ? state.FindChannel(id) ?? throw new ArgumentException("There is no such channel.", nameof(options))
            : state.Channels[0];
        var digits = options.Msisdn is { } number
            ? MessageBirdPlatforms.Digits(number) ?? throw new ArgumentException("The Msisdn is not a phone number.", nameof(options))
            : null;
        if (digits is not null && state.Contacts.Exists(contact => contact.Msisdn == digits))
            throw new ArgumentException("A contact with this Msisdn exists already.", nameof(options));

        var added = BirdPost.Add(state, channel);
        added.Msisdn = digits;
        if (MessageBirdPlatforms.HasPhoneNumbers(channel.PlatformId))
            added.Msisdn ??= $"316{state.Ids.Below(90_000_000) + 10_000_000}";
        else
            added.Addresses[channel.PlatformId] = options.Address ?? $"{state.Ids.Below(900_000_000) + 100_000_000}";

        (added.FirstName, added.LastName, added.DisplayName) = (options.FirstName, options.LastName, options.DisplayName);
        (added.CustomDetails, added.Attributes) = (options.CustomDetails?.DeepClone(), options.Attributes?.DeepClone());
        return added;
    }
}

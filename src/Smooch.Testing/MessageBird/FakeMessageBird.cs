namespace Smooch.Testing;

/// <summary>
/// MessageBird Programmable Conversations in memory, over real HTTP on a loopback port: channels, contacts, conversations, messages and
/// signed webhooks, with the checks and the errors of the service. Point any client at <see cref="BaseAddress"/>.
/// </summary>
/// <remarks>
/// It starts with one WhatsApp channel. Instances share nothing. Where the reference is silent it accepts what clients send;
/// a request that it does not support is answered with 501 and the reason.
/// </remarks>
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

    /// <summary>The root URL, for example <c>http://127.0.0.1:49152/</c>; the API lies below it as <c>v1/</c>.</summary>
    public Uri BaseAddress => state.BaseAddress!;

    /// <summary>The seed in use: give it to <see cref="FakeMessageBirdOptions.Seed"/> to get the same ids and faults again.</summary>
    public int Seed { get; }

    /// <summary>The key of the header <c>Authorization: AccessKey …</c>.</summary>
    public string AccessKey => state.AccessKey;

    /// <summary>The key that webhook calls are signed with. It is not the access key.</summary>
    public string SigningKey
    {
        get
        {
            lock (state.Gate)
                return state.SigningKey;
        }
    }

    /// <summary>The channel that exists from the start: WhatsApp.</summary>
    public FakeChannel Channel { get; }

    /// <summary>The requests received and the webhooks sent.</summary>
    public FakeJournal Journal { get; }

    /// <summary>What goes wrong, when a test wants something to go wrong.</summary>
    public FakeFaults Faults { get; }

    /// <summary>Starts a new service; it listens when the task completes.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="IOException">The port of the options is taken.</exception>
    public static async Task<FakeMessageBird> StartAsync(
        FakeMessageBirdOptions? options = null, CancellationToken cancellationToken = default)
    {
        var fake = new FakeMessageBird(options ?? new FakeMessageBirdOptions());
        fake.state.BaseAddress = await fake.listener.StartAsync(fake.state.Options.Port, cancellationToken).ConfigureAwait(false);
        return fake;
    }

    /// <summary>Adds a channel.</summary>
    /// <param name="platform">The platform, for example <c>sms</c> or <c>telegram</c>.</param>
    /// <param name="name">Its name; null for the platform.</param>
    /// <param name="address">The business's address on it: a phone number with <c>+</c>, or a name; null for a new one.</param>
    public FakeChannel CreateChannel(string platform, string? name = null, string? address = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(platform);
        lock (state.Gate)
            return new FakeChannel(state.AddChannel(platform, name ?? platform, address));
    }

    /// <summary>Adds a contact. No webhook is called.</summary>
    /// <param name="options">Who it is and where it writes; null for someone on the first channel.</param>
    /// <exception cref="ArgumentException">The phone number is none or is taken, or there is no such channel.</exception>
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

    /// <summary>Gets the webhooks there are, however they were made.</summary>
    public IReadOnlyList<FakeWebhook> Webhooks
    {
        get
        {
            lock (state.Gate)
                return [.. state.Webhooks.Select(webhook => new FakeWebhook(webhook))];
        }
    }

    /// <summary>Removes a webhook: events that wait for it are dropped.</summary>
    /// <param name="id">The id.</param>
    /// <returns>False when there is no such webhook.</returns>
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

    /// <summary>Finds a contact that exists, however it was made.</summary>
    /// <param name="idOrAddress">The contact id, the phone number with <c>+</c>, or the address on a platform.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
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

    /// <summary>Adds a webhook, as if someone had created it by hand: no request.</summary>
    /// <param name="url">The URL to call.</param>
    /// <param name="events">What it is called for; null for <c>message.created</c> and <c>message.updated</c>.</param>
    /// <param name="channelId">The channel that it is limited to; null for all.</param>
    /// <returns>The id of the webhook.</returns>
    /// <exception cref="ArgumentException">The URL is no http or https URL, an event is unknown, or there is no such channel.</exception>
    public string AddWebhook(string url, IReadOnlyList<string>? events = null, string? channelId = null)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            throw new ArgumentException("An absolute http or https URL is expected.", nameof(url));

        try
        {
            var wanted = BirdWebhookEndpoints.Check([.. events ?? ["message.created", "message.updated"]]);
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
    /// Stands in for a tunnel or a reverse proxy: webhooks whose URL starts with <paramref name="publicUrl"/> are signed for that URL and
    /// sent
    /// to <paramref name="localUrl"/>.
    /// </summary>
    /// <param name="publicUrl">The beginning of the URL that the service knows, for example <c>https://bot.example.org/</c>.</param>
    /// <param name="localUrl">What takes its place, for example <c>http://127.0.0.1:5000/</c>.</param>
    public void AddTunnel(string publicUrl, string localUrl)
    {
        ArgumentException.ThrowIfNullOrEmpty(publicUrl);
        ArgumentException.ThrowIfNullOrEmpty(localUrl);
        lock (state.Gate)
            state.Tunnels.Add((publicUrl, localUrl));
    }

    /// <summary>Replaces the signing key: webhook calls are signed with a new one from now on.</summary>
    /// <returns>The new key.</returns>
    public string RotateSigningKey()
    {
        lock (state.Gate)
            return state.SigningKey = state.Ids.SigningKey();
    }

    /// <summary>Completes when every event so far was taken by its webhooks or given up, retries included.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled first; the journal says what is still failing.</exception>
    public Task WhenWebhooksDeliveredAsync(CancellationToken cancellationToken = default) => sender.WhenIdleAsync(cancellationToken);

    /// <summary>Calls a webhook again with a delivery of the journal, as the service does when a response got lost.</summary>
    /// <param name="delivery">The delivery; its retries follow as for any other.</param>
    /// <exception cref="ArgumentException">Its webhook was deleted.</exception>
    public void SendAgain(RecordedDelivery delivery) => sender.SendAgain(delivery);

    /// <summary>Stops listening, closes every connection and gives up deliveries in progress.</summary>
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
            ? MessageBirdPlatforms.Digits(number) ?? throw new ArgumentException("The Msisdn is no phone number.", nameof(options))
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

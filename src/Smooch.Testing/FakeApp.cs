using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>An app of the fake service, for the setup of tests without requests.</summary>
public sealed class FakeApp
{
    private readonly AppState app;

    internal FakeApp(AppState app) => this.app = app;

    /// <summary>Gets the id (<c>_id</c>).</summary>
    public string Id => app.Id;

    /// <summary>Gets the app token.</summary>
    public string Token => app.Token;

    /// <summary>Gets the webhooks of every version, however they were created.</summary>
    public IReadOnlyList<FakeWebhook> Webhooks => Read(app => app.Webhooks.Select(webhook => new FakeWebhook(webhook)).ToArray());

    /// <summary>Creates a key of scope <c>app</c>.</summary>
    /// <param name="name">The name of the key.</param>
    /// <param name="isLegacy">Whether the secret has the 24 characters of 2015–2017.</param>
    /// <returns>The key id (<c>kid</c>) and the secret.</returns>
    public (string KeyId, string Secret) CreateKey(string name = "key", bool isLegacy = false)
    {
        lock (app.Service.Gate)
        {
            var key = app.Service.AddKey(name, app, secret: isLegacy ? app.Service.Ids.LegacyKeySecret() : null);
            return (key.Id, key.Secret);
        }
    }

    /// <summary>Issues an OAuth access token for this app, as if a user had connected an integration.</summary>
    /// <returns>The access token.</returns>
    public string CreateAccessToken()
    {
        lock (app.Service.Gate)
            return app.Service.AddAccessToken(app, "fake-client").Token;
    }

    /// <summary>Creates a user on a channel, as if the user had just opened it. No webhook is called.</summary>
    /// <param name="options">The profile and the channel; null for an anonymous visitor on the web.</param>
    /// <returns>The user.</returns>
    /// <exception cref="ArgumentException">The <c>userId</c> is taken.</exception>
    public FakeUser CreateUser(FakeUserOptions? options = null)
    {
        options ??= new FakeUserOptions();
        return app.Service.Run(() =>
        {
            if (options.UserId is { } userId && app.FindUserByUserId(userId) is not null)
                throw new ArgumentException("A user with this userId exists already.", nameof(options));

            var user = app.AddUser(options.UserId);
            (user.GivenName, user.Surname, user.Email) = (options.GivenName, options.Surname, options.Email);
            (user.ZendeskId, user.Locale, user.IsSecured) = (options.ZendeskId, options.Locale, options.IsAuthenticated);
            if (options.VerifiedEmail is { } email)
                user.Identities.Add(new JsonObject { ["type"] = "email", ["value"] = email, ["verification"] = "sso" });

            user.Clients.Add(new ClientState(app.Service.Ids.Object(), options.Channel)
            {
                IsPrimary = true,
                LastSeen = app.Service.Clock.Now,
                ExternalId = options.ExternalId,
                IntegrationId = options.IntegrationId,
            });
            return new FakeUser(user);
        });
    }

    /// <summary>Adds a webhook directly: no request, no probe.</summary>
    /// <param name="target">The URL to call.</param>
    /// <param name="triggers">The triggers; null for the default of the service, <c>message</c>.</param>
    /// <param name="secret">The secret, for a bot that must know it before it has an address; null for a new one.</param>
    /// <param name="version">The payload version.</param>
    /// <returns>The secret, which each call has in <c>X-API-Key</c>.</returns>
    /// <exception cref="ArgumentException">The target is not an http or https URL, or the version does not have such a trigger.</exception>
    /// <example>
    /// <code>
    /// var secret = fake.App.AddWebhook("http://127.0.0.1:5000/smooch", [WebhookTrigger.MessageAppUser]);
    /// </code>
    /// </example>
    public SmoochSecret AddWebhook(
        string target, IReadOnlyList<WebhookTrigger>? triggers =
            null, SmoochSecret secret = default, SmoochApiVersion version = SmoochApiVersion.V1_1)
    {
        var era = version == SmoochApiVersion.V1 ? ApiVersions.V1 : ApiVersions.V1_1;
        var wanted = triggers?.Select(trigger => trigger.ToString()).ToArray() ?? Triggers.Default;
        CheckArgument(nameof(target), () => Testing.Read.HttpUrl("target", target));
        CheckArgument(nameof(triggers), () => Triggers.Check(wanted, era));
        return app.Service.Run(() =>
        {
            var chosen = secret.IsEmpty ? app.Service.Ids.WebhookSecret(era) : secret.Reveal();
            app.Webhooks.Add(new WebhookState(app.Service.Ids.Object(), target, wanted, chosen, era));
            return new SmoochSecret(chosen);
        });
    }

    /// <summary>Removes a webhook and drops the events that wait for it.</summary>
    /// <param name="id">The id (<c>_id</c>).</param>
    /// <returns>False when the webhook does not exist.</returns>
    public bool RemoveWebhook(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return app.Service.Run(() =>
        {
            if (app.Webhooks.Find(webhook => webhook.Id == id) is not { } webhook)
                return false;

            webhook.IsDeleted = true;
            return app.Webhooks.Remove(webhook);
        });
    }

    /// <summary>Gets the name.</summary>
    public string Name => Read(app => app.Name);

    /// <summary>Gets the users, in the order of their creation.</summary>
    public IReadOnlyList<FakeUser> Users => Read(app => app.Users.Select(user => new FakeUser(user)).ToArray());

    /// <summary>Gets the conversations, in the order of their creation.</summary>
    public IReadOnlyList<FakeConversation> Conversations =>
        Read(app => app.Conversations.Values.Select(conversation => new FakeConversation(conversation)).ToArray());

    /// <summary>Adds a custom integration of v2 with a key of scope <c>integration</c>, and a webhook if it has a target.</summary>
    /// <param name="options">The options; null for a bot without a webhook.</param>
    /// <returns>The integration with its key and its webhook.</returns>
    /// <exception cref="ArgumentException">
    /// The service would reject the target or a trigger, or the switchboard already has that name.
    /// </exception>
    /// <example>
    /// <code>
    /// var bot = fake.App.AddIntegration(new FakeIntegrationOptions { WebhookTarget = url, OnSwitchboard = true });
    /// </code>
    /// </example>
    public FakeIntegration AddIntegration(FakeIntegrationOptions? options = null) =>
        CheckArgument(nameof(options), () => app.Service.Run(() => Integrator.Add(app, options ?? new FakeIntegrationOptions())));

    /// <summary>Gets the integrations on the switchboard: the id of each by its name there; empty when there is no switchboard.</summary>
    public IReadOnlyDictionary<string, string> SwitchboardIntegrations => Read(app =>
        app.Switchboard?.Integrations.ToDictionary(place => place.Name, place => place.IntegrationId, StringComparer.Ordinal) ?? []);

    /// <summary>
    /// Adds an existing integration to the switchboard. The first one creates and enables the switchboard, and is its default.
    /// </summary>
    /// <param name="integrationId">The id of the integration.</param>
    /// <param name="name">Its name on the switchboard.</param>
    /// <exception cref="ArgumentException">The integration does not exist, or the switchboard already has that name.</exception>
    public void AddToSwitchboard(string integrationId, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(integrationId);
        ArgumentException.ThrowIfNullOrEmpty(name);
        app.Service.Run(() =>
        {
            if (!app.Integrations.ContainsKey(integrationId))
                throw new ArgumentException($"There is no integration '{integrationId}'.", nameof(integrationId));
            if (app.Switchboard?.Integrations.Exists(known => known.Name == name) == true)
                throw new ArgumentException($"The switchboard has an integration '{name}' already.", nameof(name));

            return Integrator.Place(app, integrationId, new FakeIntegrationOptions { Name = name }, null);
        });
    }

    /// <summary>
    /// Creates a human agent at a desk of the switchboard. A new desk is created when it does not exist; it has no webhook, because agents
    /// read the conversation.
    /// </summary>
    /// <param name="user">The user whose conversation the agent handles.</param>
    /// <param name="displayName">The display name of the agent.</param>
    /// <param name="desk">The name of the desk on the switchboard, for bots that pass control to it.</param>
    /// <returns>The agent.</returns>
    /// <exception cref="InvalidOperationException">The switchboard has no bot yet, so the agent would be its default.</exception>
    /// <example>
    /// <code>
    /// var agent = fake.App.CreateAgent(mira, "Ana", desk: "support");
    /// await agent.TakeControlAsync();
    /// await agent.SayAsync("This is Ana. How can I help?");
    /// </code>
    /// </example>
    public FakeAgent CreateAgent(FakeUser user, string displayName = "Agent", string desk = "agents")
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentException.ThrowIfNullOrEmpty(displayName);
        ArgumentException.ThrowIfNullOrEmpty(desk);
        return app.Service.Run(() =>
        {
            if (app.Switchboard?.Default is null)
                throw new InvalidOperationException(
                    "Add the bot to the switchboard first: AddIntegration with FakeIntegrationOptions.OnSwitchboard.");

            var place = app.Switchboard?.Integrations.Find(known => known.Name == desk)?.Id
                        ?? Integrator.Add(app, new FakeIntegrationOptions { Name = desk, OnSwitchboard = true }).SwitchboardIntegrationId!;
            return new FakeAgent(app.Service, user, place, displayName);
        });
    }

    /// <summary>Finds an existing user, however it was created.</summary>
    /// <param name="userIdOrId">The <c>userId</c> or the <c>_id</c>.</param>
    /// <returns>The user.</returns>
    /// <exception cref="KeyNotFoundException">The user does not exist.</exception>
    public FakeUser User(string userIdOrId)
    {
        ArgumentException.ThrowIfNullOrEmpty(userIdOrId);
        lock (app.Service.Gate)
        {
            return app.FindUser(userIdOrId) is { } user
                ? new FakeUser(user)
                : throw new KeyNotFoundException($"The app has no user '{userIdOrId}'.");
        }
    }

    /// <summary>Adds messages to the history of a user directly: no request, no webhook, any time.</summary>
    /// <param name="userIdOrId">The <c>userId</c> or the <c>_id</c>.</param>
    /// <param name="messages">The messages; messages with the same timestamp keep this order.</param>
    /// <returns>The ids, in the order of the messages.</returns>
    /// <exception cref="KeyNotFoundException">The user does not exist.</exception>
    public IReadOnlyList<string> AppendHistory(string userIdOrId, IEnumerable<FakeHistoryMessage> messages) =>
        User(userIdOrId).AppendHistory(messages);

    /// <summary>
    /// Adds a whisper to an event: after <c>POST …/events</c> with this name, the conversation of the user contains the whisper.
    /// </summary>
    /// <param name="eventName">The name of the event.</param>
    /// <param name="text">The text of the whisper.</param>
    public void AddWhisper(string eventName, string text)
    {
        lock (app.Service.Gate)
            app.Whispers[eventName] = text;
    }

    private T Read<T>(Func<AppState, T> read)
    {
        lock (app.Service.Gate)
            return read(app);
    }

    private static void CheckArgument(string parameter, Action check) => CheckArgument(parameter, () =>
    {
        check();
        return true;
    });

    private static T CheckArgument<T>(string parameter, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (ApiException rejection)
        {
            throw new ArgumentException(rejection.Message, parameter, rejection);
        }
    }
}

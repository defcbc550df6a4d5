using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A user with a conversation, and one webhook, for a single event. It sends nothing.</summary>
internal sealed class SmoochScene
{
    private readonly FakeWebhookCallOptions options;

    private SmoochScene(FakeWebhookCallOptions options, WebhookSender sender, FakeJournal journal)
    {
        this.options = options;
        var service = new FakeSmoochOptions { TimeProvider = options.TimeProvider, MultiConversation = true };
        var seed = options.Seed ?? Random.Shared.Next();
        State = new ServiceState(service, journal, sender, new Clock(options.TimeProvider), seed);
        App = State.AddApp("App");
        IntegrationId = State.Ids.Object();
        App.Integrations.Add(IntegrationId, new JsonObject { ["_id"] = IntegrationId, ["type"] = "whatsapp", ["status"] = "active" });
        User = AddUser(options.UserId);
        Client = User.Clients[0];
        Conversation = User.StartConversation("message", Client);
    }

    public ServiceState State { get; }

    public AppState App { get; }

    public UserState User { get; }

    /// <summary>Gets the user's client on WhatsApp.</summary>
    public ClientState Client { get; }

    public string IntegrationId { get; }

    public ConversationState Conversation { get; }

    /// <summary>Gets the place of the webhook's integration on the switchboard; null before v2.</summary>
    public SwitchboardIntegrationState? Bot => App.Switchboard?.Default;

    public static JsonObject Error => new() { ["code"] = "bad_request", ["message"] = "The channel rejected the message." };

    public static JsonObject Referral => new() { ["code"] = "spring-sale", ["name"] = "Spring sale" };

    public static JsonObject Metadata => new() { ["reason"] = "handover" };

    /// <summary>Lets an act happen, and returns the call of the webhook.</summary>
    public static WebhookDelivery Play(
        ApiVersions version, string trigger, FakeWebhookCallOptions options, Action<SmoochScene, string> act)
    {
        var caught = new List<WebhookDelivery>();
        var journal = new FakeJournal(0, null, null);
        var sender = new WebhookSender(DeliveryRules.Of(new FakeSmoochOptions()), journal) { Divert = caught.Add };
        var scene = new SmoochScene(options, sender, journal);
        scene.Subscribe(version, trigger);
        scene.State.Run(() =>
        {
            act(scene, trigger);
            return 0;
        });
        return caught.Single();
    }

    public UserState AddUser(string? userId)
    {
        var user = App.AddUser(userId);
        (user.GivenName, user.Surname) = ("Mira", "Sol");
        user.Clients.Add(new ClientState(State.Ids.Object(), "whatsapp")
        {
            IsPrimary = true,
            LastSeen = State.Clock.Now,
            LinkedAt = State.Clock.Now,
            IntegrationId = IntegrationId,
            ExternalId = "+33612345678",
            DisplayName = "Mira Sol",
        });
        return user;
    }

    /// <summary>Adds a message of the user.</summary>
    public MessageState Say(JsonArray? actions = null)
    {
        var content = Content();
        if (actions is not null)
            content["actions"] = actions;

        return MessagePoster.Say(Conversation, User, Client, content);
    }

    /// <summary>Adds a message of the business, which the channel delivers or not.</summary>
    public MessageState Send(bool isDelivered = true)
    {
        User.DeliveryFailure = isDelivered ? null : Error;
        return MessagePoster.Store(
            Conversation,
            new Posting("appMaker", Content(), new JsonObject { ["type"] = "api" }) { Destination = Client });
    }

    public ChannelLink NewLink() => new(
        "whatsapp",
        "+33687654321",
        new JsonObject { ["phoneNumber"] = "+33687654321" },
        IsImmediate: false,
        IsPrimary: false,
        IntegrationId)
    {
        Conversation = Conversation,
    };

    private JsonObject Content() => new() { ["type"] = "text", ["text"] = options.Text };

    private void Subscribe(ApiVersions version, string trigger)
    {
        var secret = options.Secret.IsEmpty ? State.Ids.WebhookSecret(version) : options.Secret.Reveal();
        if (version == ApiVersions.V2)
        {
            Integrator.Add(App, new FakeIntegrationOptions
            {
                Name = "bot",
                OnSwitchboard = true,
                Triggers = [trigger],
                WebhookSecret = secret,
                WebhookTarget = options.Target,
                IncludeFullUser = true,
                IncludeFullSource = true,
            });
            Conversation.Active = Bot;
        }
        else
        {
            App.Webhooks.Add(new WebhookState(State.Ids.Object(), options.Target, [trigger], secret, version));
        }
    }
}

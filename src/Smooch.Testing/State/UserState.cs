using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Smooch.Testing;

/// <summary>An app user: profile, clients, and at most one conversation.</summary>
internal sealed class UserState(AppState app, string id, long signedUpAt)
{
    public AppState App { get; } = app;

    public string Id { get; } = id;

    public string? UserId { get; set; }

    public string? GivenName { get; set; }

    public string? Surname { get; set; }

    public string? Email { get; set; }

    public long SignedUpAt { get; set; } = signedUpAt;

    public JsonObject Properties { get; set; } = [];

    public bool CredentialRequired { get; set; }

    /// <summary>True once the user proved itself with a JWT, or was created so: from then on an app token is not enough.</summary>
    public bool IsSecured
    {
        get => field || CredentialRequired;
        set;
    }

    public List<ClientState> Clients { get; } = [];

    public List<ClientState> PendingClients { get; } = [];

    public JsonArray BusinessSystems { get; } = [];

    public ConversationState? Conversation { get; set; }

    /// <summary>What the business said and nobody has received, in the order of posting. Written under the gate; completed when the user is gone.</summary>
    public Channel<MessageState> Inbox { get; } = Channel.CreateUnbounded<MessageState>();

    /// <summary>Set when the user was deleted or merged: nothing may be done with it any more.</summary>
    public bool IsGone { get; set; }

    /// <summary>The user that took over, after a merge.</summary>
    public UserState? MergedInto { get; set; }

    /// <summary>When set, the channel refuses what the business sends, with this webhook error.</summary>
    public JsonObject? DeliveryFailure { get; set; }

    /// <summary>The client that the user was last seen on, else the primary one, else none.</summary>
    public ClientState? CurrentClient => Clients.OrderByDescending(client => client.LastSeen).ThenByDescending(client => client.IsPrimary).FirstOrDefault();

    public ConversationState StartConversation() => Conversation ??= new ConversationState(App.Service.Ids.Object());

    public JsonObject Render(ApiVersions version)
    {
        var result = RenderProfile();
        result["conversationStarted"] = Conversation is not null;
        result["clients"] = RenderAll(Clients, version);
        result["pendingClients"] = RenderAll(PendingClients, version);
        if (version == ApiVersions.V1)
        {
            result["devices"] = RenderAll(Clients, version);
            result["credentialRequired"] = CredentialRequired;
        }

        return result;
    }

    /// <summary>The full form of v1.1 webhooks, and the core of every other full form.</summary>
    public JsonObject RenderProfile()
    {
        var result = new JsonObject { ["_id"] = Id };
        Set(result, "userId", UserId);
        Set(result, "givenName", GivenName);
        Set(result, "surname", Surname);
        Set(result, "email", Email);
        result["signedUpAt"] = WireTime.Iso(SignedUpAt);
        result["properties"] = Properties.DeepClone();
        return result;
    }

    public JsonObject RenderTruncated()
    {
        var result = new JsonObject { ["_id"] = Id };
        Set(result, "userId", UserId);
        result["conversationStarted"] = Conversation is not null;
        return result;
    }

    private static JsonArray RenderAll(List<ClientState> clients, ApiVersions version) =>
        [.. clients.Select(client => client.Render(version))];

    private static void Set(JsonObject target, string name, string? value)
    {
        if (value is not null)
            target[name] = value;
    }
}

using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A user: profile, clients and conversations, of which v1 and v1.1 show the default one.</summary>
internal sealed class UserState(AppState app, string id, long signedUpAt)
{
    public AppState App { get; } = app;

    public string Id { get; } = id;

    public string? UserId { get; set; }

    public string? GivenName { get; set; }

    public string? Surname { get; set; }

    public string? Email { get; set; }

    public string? AvatarUrl { get; set; }

    public string? Locale { get; set; }

    public string? ZendeskId { get; set; }

    public string? BrandId { get; set; }

    public bool? ToBeRetained { get; set; }

    /// <summary>Gets or sets the identities of the user, as v2 shows them: <c>type</c>, <c>value</c>, <c>verification</c>.</summary>
    public JsonArray Identities { get; set; } = [];

    public long SignedUpAt { get; set; } = signedUpAt;

    public JsonObject Properties { get; set; } = [];

    public bool CredentialRequired { get; set; }

    /// <summary>True after the user was authenticated with a JWT, or was created so: from then on an app token is not enough.</summary>
    public bool IsSecured
    {
        get => field || CredentialRequired;
        set;
    }

    public List<ClientState> Clients { get; } = [];

    public List<ClientState> PendingClients { get; } = [];

    public JsonArray BusinessSystems { get; } = [];

    /// <summary>Gets the participations of the user, in the order of joining.</summary>
    public List<ConversationState> Conversations { get; } = [];

    /// <summary>Gets the default conversation, the only one of v1 and v1.1.</summary>
    public ConversationState? Conversation => Conversations.Find(conversation => conversation.IsDefault);

    /// <summary>Gets the messages of the business that no caller has received.</summary>
    public Inbox Inbox { get; } = new();

    /// <summary>Gets or sets the id of the one client of type <c>sdk</c> that v2 shows for all devices; none before there is one.</summary>
    public string? SdkClientId { get; set; }

    /// <summary>Set when the user was deleted or merged: it cannot be used any more.</summary>
    public bool IsGone { get; set; }

    /// <summary>Gets or sets the surviving user, after a merge.</summary>
    public UserState? MergedInto { get; set; }

    /// <summary>Gets or sets when set, the channel rejects messages of the business with this webhook error.</summary>
    public JsonObject? DeliveryFailure { get; set; }

    /// <summary>Gets the client that the user used last, else the primary one, else none.</summary>
    public ClientState? CurrentClient =>
        Clients.OrderByDescending(client => client.LastSeen).ThenByDescending(client => client.IsPrimary).FirstOrDefault();

    /// <summary>The default conversation, created on first use.</summary>
    public ConversationState StartConversation(string reason = "message", ClientState? client = null, JsonObject? referral = null)
    {
        if (Conversation is { } known)
            return known;

        var conversation = App.AddConversation(ConversationState.Personal);
        conversation.IsDefault = true;
        conversation.Join(this);
        Switchboard.Begin(conversation, client);
        V2Events.ConversationCreated(conversation, this, reason, client, referral);
        return conversation;
    }

    /// <summary>Removes a channel on request of the business.</summary>
    public void Unlink(ClientState client)
    {
        Clients.Remove(client);
        PendingClients.Remove(client);
        WebhookEvents.ClientChanged("client:remove", this, client, "api");
        V2Events.ClientChanged("client:remove", this, client, "api");
    }

    /// <summary>Deletes the user, its own conversations and its place in others.</summary>
    public void Delete()
    {
        foreach (var conversation in Conversations.ToArray())
        {
            if (conversation.Type == ConversationState.Personal)
                App.RemoveConversation(conversation);
            else
                conversation.Leave(conversation.Find(this)!);
        }

        App.RemoveUser(this);
        WebhookEvents.UserDeleted(this);
        V2Events.UserRemoved(this);
    }

    /// <summary>Deletes the profile of the user; the messages stay.</summary>
    public void DeletePersonalInformation()
    {
        (GivenName, Surname, Email, AvatarUrl, Locale) = (null, null, null, null, null);
        Properties = [];
        Identities = [];
        foreach (var client in Clients)
            (client.DisplayName, client.AvatarUrl, client.Info) = (null, null, null);
    }

    /// <summary>From now on an app token is not enough.</summary>
    public void Secure(ClientState? client)
    {
        if (IsSecured)
            return;

        IsSecured = true;
        V2Events.UserUpdated(this, client, "authentication");
    }

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
        result["signedUpAt"] = ServiceTime.Iso(SignedUpAt);
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

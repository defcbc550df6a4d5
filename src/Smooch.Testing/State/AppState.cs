using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>One app and everything below it.</summary>
internal sealed class AppState(ServiceState service, string id, string token, string name)
{
    private readonly Dictionary<string, UserState> usersById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UserState> usersByUserId = new(StringComparer.Ordinal);

    public ServiceState Service { get; } = service;

    public string Id { get; } = id;

    public string Token { get; } = token;

    public string Name { get; set; } = name;

    public JsonObject Settings { get; set; } = [];

    public JsonObject Metadata { get; set; } = [];

    public List<WebhookState> Webhooks { get; } = [];

    /// <summary>Gets the id of the integration behind each SDK platform.</summary>
    public Dictionary<string, string> SdkIds { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the texts that the service adds for an event name: the whispers of 2015.</summary>
    public Dictionary<string, string> Whispers { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets or sets the persistent menu; none when it is not set.</summary>
    public JsonObject? Menu { get; set; }

    public Dictionary<string, JsonObject> IntegrationMenus { get; } = new(StringComparer.Ordinal);

    public List<JsonObject> Templates { get; } = [];

    /// <summary>Gets the integrations of the app by id.</summary>
    public Dictionary<string, JsonObject> Integrations { get; } = new(StringComparer.Ordinal);

    public IEnumerable<UserState> Users => usersById.Values;

    /// <summary>Gets every conversation by id, in the order of creation.</summary>
    public Dictionary<string, ConversationState> Conversations { get; } = new(StringComparer.Ordinal);

    public SwitchboardState? Switchboard { get; set; }

    public bool Setting(string name) => Settings[name] is JsonValue value && value.TryGetValue<bool>(out var on) && on;

    public string? IntegrationType(string id) => (string?)Integrations.GetValueOrDefault(id)?["type"];

    public string? IntegrationOfType(string type) => Integrations.FirstOrDefault(pair => (string?)pair.Value["type"] == type).Key;

    /// <summary>The id of the integration of an SDK platform, created on first use.</summary>
    public string SdkId(string platform)
    {
        if (!SdkIds.TryGetValue(platform, out var id))
            SdkIds[platform] = id = IntegrationOfType(platform) ?? Service.Ids.Object();

        return id;
    }

    public UserState? FindUser(string idOrUserId) =>
        usersById.GetValueOrDefault(idOrUserId) ?? usersByUserId.GetValueOrDefault(idOrUserId);

    public UserState? FindUserById(string userId) => usersById.GetValueOrDefault(userId);

    /// <summary>Brands of a business may use the same ids for different users.</summary>
    public UserState? FindUserByUserId(string userId, string? brandId = null) => usersByUserId.GetValueOrDefault(Key(userId, brandId));

    public UserState? FindUserByClient(string clientId) =>
        usersById.Values.FirstOrDefault(user => user.Clients.Exists(client => client.Id == clientId));

    public UserState AddUser(string? userId = null, string? brandId = null)
    {
        var user = new UserState(this, Service.Ids.Object(), Service.Clock.Now) { BrandId = brandId };
        usersById.Add(user.Id, user);
        if (userId is not null)
            SetUserId(user, userId);

        return user;
    }

    public void SetUserId(UserState user, string userId)
    {
        usersByUserId.Add(Key(userId, user.BrandId), user);
        user.UserId = userId;
    }

    /// <summary>Restores a user of a saved state.</summary>
    public void Restore(UserState user)
    {
        usersById.Add(user.Id, user);
        if (user.UserId is { } userId)
            usersByUserId.Add(Key(userId, user.BrandId), user);
    }

    public ConversationState AddConversation(string type)
    {
        var conversation = new ConversationState(this, Service.Ids.Object(), type, Service.Clock.Now);
        Conversations.Add(conversation.Id, conversation);
        return conversation;
    }

    /// <summary>Removes an integration with its webhooks, keys and place on the switchboard.</summary>
    public void RemoveIntegration(string id)
    {
        Integrations.Remove(id);
        IntegrationMenus.Remove(id);
        foreach (var webhook in Webhooks.FindAll(webhook => webhook.IntegrationId == id))
        {
            webhook.IsDeleted = true;
            Webhooks.Remove(webhook);
        }

        foreach (var key in Service.Keys.Where(key => key.App == this && key.IntegrationId == id).ToList())
            Service.RemoveKey(key);

        foreach (var place in Switchboard?.Integrations.FindAll(place => place.IntegrationId == id) ?? [])
        {
            if (Switchboard!.Default == place)
                Switchboard.Default = null;

            Switchboard.Integrations.ForEach(other => other.NextId = other.NextId == place.Id ? null : other.NextId);
            Testing.Switchboard.Remove(this, place);
        }
    }

    public void RemoveConversation(ConversationState conversation)
    {
        conversation.Clear();
        Conversations.Remove(conversation.Id);
        foreach (var participant in conversation.Participants.ToArray())
            conversation.Leave(participant);
    }

    public void RemoveUser(UserState user)
    {
        user.IsGone = true;
        user.Inbox.Close();
        usersById.Remove(user.Id);
        if (user.UserId is { } userId)
            usersByUserId.Remove(Key(userId, user.BrandId));
    }

    private static string Key(string userId, string? brandId) => brandId is null ? userId : $"{brandId}\n{userId}";
}

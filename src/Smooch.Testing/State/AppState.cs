using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>One app and everything below it.</summary>
internal sealed class AppState(ServiceState service, string id, string token, string name)
{
    private readonly Dictionary<string, UserState> usersById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> sdkIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UserState> usersByUserId = new(StringComparer.Ordinal);

    public ServiceState Service { get; } = service;

    public string Id { get; } = id;

    public string Token { get; } = token;

    public string Name { get; set; } = name;

    public JsonObject Settings { get; set; } = [];

    public JsonObject Metadata { get; set; } = [];

    public List<WebhookState> Webhooks { get; } = [];

    /// <summary>What an event name makes the service say: the whispers of 2015.</summary>
    public Dictionary<string, string> Whispers { get; } = new(StringComparer.Ordinal);

    /// <summary>The persistent menu; none when it is not set.</summary>
    public JsonObject? Menu { get; set; }

    public Dictionary<string, JsonObject> IntegrationMenus { get; } = new(StringComparer.Ordinal);

    public List<JsonObject> Templates { get; } = [];

    /// <summary>The integrations of the app by id.</summary>
    public Dictionary<string, JsonObject> Integrations { get; } = new(StringComparer.Ordinal);

    public IEnumerable<UserState> Users => usersById.Values;

    public bool Setting(string name) => Settings[name] is JsonValue value && value.TryGetValue<bool>(out var on) && on;

    public string? IntegrationType(string id) => (string?)Integrations.GetValueOrDefault(id)?["type"];

    public string? IntegrationOfType(string type) => Integrations.FirstOrDefault(pair => (string?)pair.Value["type"] == type).Key;

    /// <summary>The id of the integration behind an SDK platform, made when first asked for.</summary>
    public string SdkId(string platform)
    {
        if (!sdkIds.TryGetValue(platform, out var id))
            sdkIds[platform] = id = IntegrationOfType(platform) ?? Service.Ids.Object();

        return id;
    }

    public UserState? FindUser(string idOrUserId) =>
        usersById.GetValueOrDefault(idOrUserId) ?? usersByUserId.GetValueOrDefault(idOrUserId);

    public UserState? FindUserById(string userId) => usersById.GetValueOrDefault(userId);

    public UserState? FindUserByUserId(string userId) => usersByUserId.GetValueOrDefault(userId);

    public UserState? FindUserByClient(string clientId) =>
        usersById.Values.FirstOrDefault(user => user.Clients.Exists(client => client.Id == clientId));

    public UserState AddUser(string? userId = null)
    {
        var user = new UserState(this, Service.Ids.Object(), Service.Clock.Now);
        usersById.Add(user.Id, user);
        if (userId is not null)
            SetUserId(user, userId);

        return user;
    }

    public void SetUserId(UserState user, string userId)
    {
        usersByUserId.Add(userId, user);
        user.UserId = userId;
    }

    public void RemoveUser(UserState user)
    {
        user.IsGone = true;
        user.Inbox.Writer.TryComplete();
        usersById.Remove(user.Id);
        if (user.UserId is { } userId)
            usersByUserId.Remove(userId);
    }
}

using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The whole service in memory. Everything below it is read and changed under <see cref="Gate"/> only.</summary>
internal sealed class ServiceState
{
    private readonly Dictionary<string, AppState> apps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KeyState> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ServiceAccountState> serviceAccounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AccessTokenState> accessTokens = new(StringComparer.Ordinal);
    private TaskCompletionSource changed = Signal();

    public ServiceState(FakeSmoochOptions options, FakeJournal journal, WebhookSender webhooks, Clock clock, int seed, int generation = 0)
    {
        Generation = generation;
        Options = options;
        Journal = journal;
        Webhooks = webhooks;
        Clock = clock;
        Ids = new Ids(unchecked(seed + generation));
        Media = new MediaStore();
    }

    public Gate Gate { get; } = new();

    /// <summary>Gets the number of restores from a file.</summary>
    public int Generation { get; }

    public FakeSmoochOptions Options { get; }

    public FakeJournal Journal { get; }

    public Clock Clock { get; }

    public Ids Ids { get; }

    /// <summary>Where the service listens; known once it does.</summary>
    public Uri? BaseAddress { get; set; }

    public WebhookSender Webhooks { get; }

    public Outbox Outbox { get; } = new();

    /// <summary>Grows with each request and each action of a user.</summary>
    public long Version { get; private set; }

    /// <summary>Completes when <see cref="Version"/> has grown.</summary>
    public Task Changed => changed.Task;

    public MediaStore Media { get; }

    public OAuthState OAuth { get; } = new();

    /// <summary>Gets the WhatsApp deployments of the account by id.</summary>
    public Dictionary<string, JsonObject> Deployments { get; } = new(StringComparer.Ordinal);

    public IEnumerable<AppState> Apps => apps.Values;

    public IEnumerable<ServiceAccountState> ServiceAccounts => serviceAccounts.Values;

    public IEnumerable<KeyState> Keys => keys.Values;

    public IEnumerable<AccessTokenState> AccessTokens => accessTokens.Values;

    /// <summary>Batches the events of v2 on request.</summary>
    public FakeFaults? Faults { get; set; }

    public AppState? FindApp(string id) => apps.GetValueOrDefault(id);

    public AppState? FindAppByToken(string token)
    {
        lock (Gate)
            return apps.Values.FirstOrDefault(app => app.Token == token);
    }

    public KeyState? FindKey(string id)
    {
        lock (Gate)
            return keys.GetValueOrDefault(id);
    }

    public AccessTokenState? FindAccessToken(string token)
    {
        lock (Gate)
            return accessTokens.GetValueOrDefault(token);
    }

    public ServiceAccountState? FindServiceAccount(string id) => serviceAccounts.GetValueOrDefault(id);

    /// <summary>The apps that an account credential can access: a service account has its own, the account itself has all.</summary>
    public IEnumerable<AppState> VisibleApps(Credential credential) => credential.Key?.ServiceAccountId is { } account
        ? Apps.Where(app => FindServiceAccount(account)?.AppIds.Contains(app.Id) == true)
        : Apps;

    public AppState? VisibleApp(string id, Credential credential) =>
        FindApp(id) is { } app && VisibleApps(credential).Contains(app) ? app : null;

    public AppState AddApp(string name)
    {
        var app = new AppState(this, Ids.Object(), Ids.AppToken(), name);
        foreach (var (setting, value) in UsualSettings())
            app.Settings[setting] = value?.DeepClone();

        apps.Add(app.Id, app);
        return app;
    }

    /// <summary>Restores a part of a saved state.</summary>
    public void Restore(AppState app) => apps.Add(app.Id, app);

    /// <inheritdoc cref="Restore(AppState)"/>
    public void Restore(KeyState key) => keys.Add(key.Id, key);

    /// <inheritdoc cref="Restore(AppState)"/>
    public void Restore(ServiceAccountState account) => serviceAccounts.Add(account.Id, account);

    /// <inheritdoc cref="Restore(AppState)"/>
    public void Restore(AccessTokenState access) => accessTokens.Add(access.Token, access);

    /// <summary>The default settings of an app.</summary>
    public JsonObject UsualSettings()
    {
        var settings = new JsonObject { ["maskCreditCardNumbers"] = true, ["useAnimalNames"] = Options.UseAnimalNames };
        if (Options.MultiConversation)
            settings["multiConvoEnabled"] = true;

        return settings;
    }

    /// <summary>Completes when all deliveries are done, batched events included.</summary>
    public Task WhenDeliveredAsync(CancellationToken cancellationToken)
    {
        lock (Gate)
            Outbox.Flush(this, force: true);

        return Webhooks.WhenIdleAsync(cancellationToken);
    }

    /// <summary>Reads or changes the state, then sends the resulting events to the webhooks of v2.</summary>
    public T Run<T>(Func<T> work)
    {
        lock (Gate)
        {
            try
            {
                return work();
            }
            finally
            {
                Outbox.Flush(this);
                Version++;
                changed.TrySetResult();
                changed = Signal();
            }
        }
    }

    public KeyState AddKey(string name, AppState? app, string? serviceAccountId = null, string? secret = null, string? integrationId = null)
    {
        var prefix = (app, serviceAccountId, integrationId) switch
        {
            (_, _, not null) => "int_",
            (not null, _, _) => "app_",
            (_, not null, _) => "svc_",
            _ => "act_",
        };
        secret ??= Options.LegacySecrets ? Ids.LegacyKeySecret() : Ids.KeySecret();
        var key = new KeyState(Ids.KeyId(prefix), secret, name, app, serviceAccountId) { IntegrationId = integrationId };
        keys.Add(key.Id, key);
        return key;
    }

    public void RemoveApp(AppState app)
    {
        apps.Remove(app.Id);
        foreach (var key in keys.Values.Where(key => key.App == app).ToList())
            keys.Remove(key.Id);

        foreach (var access in accessTokens.Values.Where(access => access.App == app).ToList())
            accessTokens.Remove(access.Token);

        app.Webhooks.ForEach(webhook => webhook.IsDeleted = true);
    }

    public ServiceAccountState AddServiceAccount(string name)
    {
        var account = new ServiceAccountState(Ids.Object(), name);
        serviceAccounts.Add(account.Id, account);
        return account;
    }

    public void RemoveServiceAccount(ServiceAccountState account)
    {
        serviceAccounts.Remove(account.Id);
        foreach (var key in keys.Values.Where(key => key.ServiceAccountId == account.Id).ToList())
            keys.Remove(key.Id);
    }

    public void RemoveKey(KeyState key) => keys.Remove(key.Id);

    public AccessTokenState AddAccessToken(AppState app, string clientId)
    {
        var integrationId = accessTokens.Values.FirstOrDefault(other => other.App == app && other.ClientId == clientId)?.IntegrationId
            ?? Ids.Object();
        var access = new AccessTokenState(Ids.Code("oat_"), app, clientId, integrationId);
        accessTokens.Add(access.Token, access);
        return access;
    }

    public void RemoveAccessToken(string token) => accessTokens.Remove(token);

    private static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

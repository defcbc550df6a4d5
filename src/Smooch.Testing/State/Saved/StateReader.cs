using System.Text.Json;

namespace Smooch.Testing;

/// <summary>Restores a state from a file. Used before the service listens.</summary>
internal static class StateReader
{
    /// <exception cref="ArgumentException">The text is not a saved state.</exception>
    public static SavedState Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<SavedState>(json, StateWriter.Options) ?? throw new JsonException("It is null.");
        }
        catch (JsonException e)
        {
            throw new ArgumentException("This is not the state of a FakeSmooch: " + e.Message, nameof(json), e);
        }
    }

    public static void Load(ServiceState state, SavedState saved)
    {
        foreach (var savedApp in saved.Apps)
            state.Restore(App(state, savedApp));

        foreach (var key in saved.Keys)
        {
            var app = key.AppId is null ? null : state.FindApp(key.AppId);
            state.Restore(new KeyState(key.Id, key.Secret, key.Name, app, key.ServiceAccountId) { IntegrationId = key.IntegrationId });
        }

        foreach (var account in saved.ServiceAccounts)
        {
            var restored = new ServiceAccountState(account.Id, account.Name);
            restored.AppIds.UnionWith(account.AppIds);
            state.Restore(restored);
        }

        foreach (var access in saved.AccessTokens)
            state.Restore(new AccessTokenState(access.Token, state.FindApp(access.AppId)!, access.ClientId, access.IntegrationId));

        foreach (var client in saved.OAuthClients)
            state.OAuth.AddClient(client);

        foreach (var (id, deployment) in saved.Deployments)
            state.Deployments.Add(id, deployment);

        foreach (var (path, file) in saved.Media)
            state.Media.Restore(path, new UploadedFile(file.FileName, file.ContentType, file.Content) { IsForMessage = file.IsForMessage });
    }

    /// <summary>Replaces the start of the addresses of uploads by the current address of the service.</summary>
    public static void Move(ServiceState state, string from)
    {
        var to = state.BaseAddress!.ToString();
        var messages = state.Apps.SelectMany(app => app.Conversations.Values).SelectMany(conversation => conversation.Messages);
        foreach (var content in messages.Select(message => message.Content))
        {
            if ((string?)content["mediaUrl"] is { } url && url.StartsWith(from, StringComparison.Ordinal))
                content["mediaUrl"] = to + url[from.Length..];
        }
    }

    private static AppState App(ServiceState state, SavedApp saved)
    {
        var app = new AppState(state, saved.Id, saved.Token, saved.Name)
        {
            Settings = saved.Settings,
            Metadata = saved.Metadata,
            Menu = saved.Menu,
        };
        Copy(saved.Whispers, app.Whispers);
        Copy(saved.SdkIds, app.SdkIds);
        Copy(saved.IntegrationMenus, app.IntegrationMenus);
        Copy(saved.Integrations, app.Integrations);
        app.Templates.AddRange(saved.Templates);
        app.Webhooks.AddRange(saved.Webhooks.Select(Webhook));
        app.Switchboard = saved.Switchboard is { } switchboard ? Switchboard(switchboard) : null;

        foreach (var user in saved.Users)
            app.Restore(User(app, user));

        foreach (var conversation in saved.Conversations)
            app.Conversations.Add(conversation.Id, Conversation(app, conversation));

        foreach (var user in saved.Users)
        {
            var restored = app.FindUserById(user.Id)!;
            restored.Clients.AddRange(user.Clients.Select(client => Client(app, client)));
            restored.PendingClients.AddRange(user.PendingClients.Select(client => Client(app, client)));
        }

        return app;
    }

    private static SwitchboardState Switchboard(SavedSwitchboard saved)
    {
        var switchboard = new SwitchboardState(saved.Id) { IsEnabled = saved.IsEnabled };
        switchboard.Integrations.AddRange(saved.Places.Select(place => new SwitchboardIntegrationState(place.Id)
        {
            Name = place.Name,
            IntegrationId = place.IntegrationId,
            IntegrationType = place.IntegrationType,
            DeliverStandbyEvents = place.DeliverStandbyEvents,
            NextId = place.NextId,
            MessageHistoryCount = place.MessageHistoryCount,
        }));
        switchboard.Default = saved.DefaultId is { } id ? switchboard.Find(id) : null;
        return switchboard;
    }

    private static WebhookState Webhook(SavedWebhook saved) => new(saved.Id, saved.Target, saved.Triggers, saved.Secret, saved.Version)
    {
        IncludeClient = saved.IncludeClient,
        IncludeFullAppUser = saved.IncludeFullAppUser,
        IncludeFullUser = saved.IncludeFullUser,
        IncludeFullSource = saved.IncludeFullSource,
        Owner = saved.Owner,
        IntegrationId = saved.IntegrationId,
    };

    private static UserState User(AppState app, SavedUser saved)
    {
        var user = new UserState(app, saved.Id, saved.SignedUpAt)
        {
            UserId = saved.UserId,
            GivenName = saved.GivenName,
            Surname = saved.Surname,
            Email = saved.Email,
            AvatarUrl = saved.AvatarUrl,
            Locale = saved.Locale,
            ZendeskId = saved.ZendeskId,
            BrandId = saved.BrandId,
            ToBeRetained = saved.ToBeRetained,
            Identities = saved.Identities,
            Properties = saved.Properties,
            CredentialRequired = saved.CredentialRequired,
            IsSecured = saved.IsSecured,
            SdkClientId = saved.SdkClientId,
            DeliveryFailure = saved.DeliveryFailure,
        };
        foreach (var system in saved.BusinessSystems)
            user.BusinessSystems.Add(system?.DeepClone());

        return user;
    }

    private static ClientState Client(AppState app, SavedClient saved) => new(saved.Id, saved.Platform)
    {
        IsActive = saved.IsActive,
        IsPrimary = saved.IsPrimary,
        LastSeen = saved.LastSeen,
        LinkedAt = saved.LinkedAt,
        IntegrationId = saved.IntegrationId,
        ExternalId = saved.ExternalId,
        DisplayName = saved.DisplayName,
        AvatarUrl = saved.AvatarUrl,
        PushNotificationToken = saved.PushNotificationToken,
        AppVersion = saved.AppVersion,
        Info = saved.Info,
        Entity = saved.EntityName is { } name ? (name, saved.EntityValue ?? "") : null,
        LinkCriteria = saved.LinkCriteria,
        LinkedConversation = saved.LinkedConversationId is { } id ? app.Conversations.GetValueOrDefault(id) : null,
    };

    private static ConversationState Conversation(AppState app, SavedConversation saved)
    {
        var conversation = new ConversationState(app, saved.Id, saved.Type, saved.CreatedAt)
        {
            IsDefault = saved.IsDefault,
            DisplayName = saved.DisplayName,
            Description = saved.Description,
            IconUrl = saved.IconUrl,
            Metadata = saved.Metadata,
            AppMakerLastRead = saved.BusinessLastRead,
            Active = saved.ActiveId is { } active ? app.Switchboard?.Find(active) : null,
            Pending = saved.PendingId is { } pending ? app.Switchboard?.Find(pending) : null,
        };
        foreach (var participant in saved.Participants)
            conversation.Restore(participant, app.FindUserById(participant.UserId)!);

        foreach (var message in saved.Messages)
            conversation.Add(new MessageState(message.Id, message.Received, message.Role, message.Content));

        return conversation;
    }

    private static void Copy<T>(Dictionary<string, T> from, Dictionary<string, T> to)
    {
        foreach (var (name, value) in from)
            to.Add(name, value);
    }
}

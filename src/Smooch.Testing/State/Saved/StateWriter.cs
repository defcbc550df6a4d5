using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Testing;

/// <summary>Writes the state for a file. Called under the gate.</summary>
internal static class StateWriter
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The nodes are those of the state: serialize the result before the gate is left.</summary>
    public static SavedState Save(ServiceState state, string appId, string keyId, string accountKeyId) => new()
    {
        Url = state.BaseAddress!.ToString(),
        Generation = state.Generation,
        AppId = appId,
        KeyId = keyId,
        AccountKeyId = accountKeyId,
        Apps = [.. state.Apps.Select(Save)],
        Keys = [.. state.Keys.Select(key =>
            new SavedKey(key.Id, key.Secret, key.Name, key.App?.Id, key.ServiceAccountId, key.IntegrationId))],
        ServiceAccounts = [.. state.ServiceAccounts.Select(account =>
            new SavedServiceAccount(account.Id, account.Name, [.. account.AppIds]))],
        AccessTokens = [.. state.AccessTokens.Select(access =>
            new SavedToken(access.Token, access.App.Id, access.ClientId, access.IntegrationId))],
        OAuthClients = [.. state.OAuth.Clients],
        Deployments = state.Deployments,
        Media = state.Media.Files.ToDictionary(
            file => file.Key,
            file => new SavedFile(file.Value.FileName, file.Value.ContentType, file.Value.Content, file.Value.IsForMessage)),
    };

    private static SavedApp Save(AppState app) => new()
    {
        Id = app.Id,
        Token = app.Token,
        Name = app.Name,
        Settings = app.Settings,
        Metadata = app.Metadata,
        Menu = app.Menu,
        Whispers = app.Whispers,
        SdkIds = app.SdkIds,
        IntegrationMenus = app.IntegrationMenus,
        Templates = [.. app.Templates],
        Integrations = app.Integrations,
        Switchboard = app.Switchboard is { } switchboard ? Save(switchboard) : null,
        Webhooks = [.. app.Webhooks.Select(Save)],
        Users = [.. app.Users.Select(Save)],
        Conversations = [.. app.Conversations.Values.Select(Save)],
    };

    private static SavedSwitchboard Save(SwitchboardState switchboard) => new(
        switchboard.Id,
        switchboard.IsEnabled,
        switchboard.Default?.Id,
        [.. switchboard.Integrations.Select(place => new SavedPlace(
            place.Id,
            place.Name,
            place.IntegrationId,
            place.IntegrationType,
            place.DeliverStandbyEvents,
            place.NextId,
            place.MessageHistoryCount))]);

    private static SavedWebhook Save(WebhookState webhook) =>
        new(webhook.Id, webhook.Target, webhook.Triggers, webhook.Secret, webhook.Version)
        {
            IncludeClient = webhook.IncludeClient,
            IncludeFullAppUser = webhook.IncludeFullAppUser,
            IncludeFullUser = webhook.IncludeFullUser,
            IncludeFullSource = webhook.IncludeFullSource,
            Owner = webhook.Owner,
            IntegrationId = webhook.IntegrationId,
        };

    private static SavedUser Save(UserState user) => new()
    {
        Id = user.Id,
        UserId = user.UserId,
        GivenName = user.GivenName,
        Surname = user.Surname,
        Email = user.Email,
        AvatarUrl = user.AvatarUrl,
        Locale = user.Locale,
        ZendeskId = user.ZendeskId,
        BrandId = user.BrandId,
        ToBeRetained = user.ToBeRetained,
        Identities = user.Identities,
        SignedUpAt = user.SignedUpAt,
        Properties = user.Properties,
        CredentialRequired = user.CredentialRequired,
        IsSecured = user.IsSecured,
        SdkClientId = user.SdkClientId,
        BusinessSystems = user.BusinessSystems,
        DeliveryFailure = user.DeliveryFailure,
        Clients = [.. user.Clients.Select(Save)],
        PendingClients = [.. user.PendingClients.Select(Save)],
    };

    private static SavedClient Save(ClientState client) => new(client.Id, client.Platform)
    {
        IsActive = client.IsActive,
        IsPrimary = client.IsPrimary,
        LastSeen = client.LastSeen,
        LinkedAt = client.LinkedAt,
        IntegrationId = client.IntegrationId,
        ExternalId = client.ExternalId,
        DisplayName = client.DisplayName,
        AvatarUrl = client.AvatarUrl,
        PushNotificationToken = client.PushNotificationToken,
        AppVersion = client.AppVersion,
        Info = client.Info,
        EntityName = client.Entity?.Name,
        EntityValue = client.Entity?.Value,
        LinkCriteria = client.LinkCriteria,
        LinkedConversationId = client.LinkedConversation?.Id,
    };

    private static SavedConversation Save(ConversationState conversation) => new(conversation.Id, conversation.Type, conversation.CreatedAt)
    {
        IsDefault = conversation.IsDefault,
        DisplayName = conversation.DisplayName,
        Description = conversation.Description,
        IconUrl = conversation.IconUrl,
        Metadata = conversation.Metadata,
        BusinessLastRead = conversation.AppMakerLastRead,
        ActiveId = conversation.Active?.Id,
        PendingId = conversation.Pending?.Id,
        Participants = [.. conversation.Participants.Select(participant =>
            new SavedParticipant(participant.Id, participant.User.Id, participant.UnreadCount, participant.LastRead))],
        Messages = [.. conversation.Messages.Select(message =>
            new SavedMessage(message.Id, message.Received, message.Role, message.Content))],
    };
}

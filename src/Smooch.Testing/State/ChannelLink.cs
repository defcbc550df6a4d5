using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A request to reach a user on one more channel.</summary>
internal sealed record ChannelLink(
    string Type,
    string ExternalId,
    JsonObject Criteria,
    bool IsImmediate,
    bool IsPrimary,
    string? IntegrationId)
{
    /// <summary>Gets the conversation to attach the client to, in v2.</summary>
    public ConversationState? Conversation { get; init; }

    private static readonly string[] CriteriaNames = ["phoneNumber", "address", "givenName", "surname", "subject"];

    public static ChannelLink Read(JsonObject body, ApiVersions version)
    {
        var type = Testing.Read.Enumerated(body, "type", "twilio", "messenger", "mailgun", "messagebird", "whatsapp");
        var externalId = type == "mailgun" ? Testing.Read.RequiredString(body, "address") : PhoneNumber(body);
        var criteria = new JsonObject();
        foreach (var name in CriteriaNames)
        {
            if (Testing.Read.OptionalString(body, name) is { } value)
                criteria[name] = value;
        }

        return new ChannelLink(
            type,
            externalId,
            criteria,
            Confirmation(body, type, version) == "immediate",
            Testing.Read.OptionalBool(body, "primary") ?? true,
            Testing.Read.OptionalString(body, "integrationId"));
    }

    /// <summary>Adds the client to the pending ones of the user.</summary>
    public ClientState Begin(UserState user)
    {
        if (IntegrationId is { } integration && user.App.IntegrationType(integration) != Type)
            throw ApiException.BadRequest("integrationId does not name an integration of this type");

        var client = new ClientState(user.App.Service.Ids.Object(), Type)
        {
            IsActive = false,
            IsPrimary = IsPrimary,
            LastSeen = user.App.Service.Clock.Now,
            ExternalId = ExternalId,
            DisplayName = ExternalId,
            IntegrationId = IntegrationId ?? user.App.IntegrationOfType(Type),
            LinkCriteria = Criteria,
            LinkedConversation = Conversation,
        };
        user.PendingClients.RemoveAll(pending => pending.Platform == Type);
        user.PendingClients.Add(client);
        V2Events.ClientChanged("client:add", user, client, "channelLinking");
        return client;
    }

    /// <summary>The channel has a user with this address.</summary>
    public static void Match(UserState user, ClientState client)
    {
        WebhookEvents.Link("link:match", user, client.Platform, client.LinkCriteria);
        V2Events.ClientChanged("client:update", user, client, "matched");
    }

    /// <summary>The user agreed, or was not asked.</summary>
    public static void Complete(UserState user, ClientState client)
    {
        user.PendingClients.Remove(client);
        if (client.IsPrimary)
            user.Clients.ForEach(other => other.IsPrimary = false);

        client.IsActive = true;
        client.LinkedAt = user.App.Service.Clock.Now;
        client.LastSeen = user.App.Service.Clock.Now;
        user.Clients.Add(client);
        WebhookEvents.ClientChanged("client:add", user, client, "channelLinking");
        V2Events.ClientChanged("client:update", user, client, "confirmed");
        WebhookEvents.Link("link:success", user, client.Platform, client.LinkCriteria);
    }

    /// <summary>The user declined, or the channel could not reach it.</summary>
    public static void Fail(UserState user, ClientState client, string code, string message)
    {
        user.PendingClients.Remove(client);
        var error = new JsonObject { ["code"] = code, ["message"] = message };
        WebhookEvents.ClientChanged("client:remove", user, client, "linkFailed");
        V2Events.ClientChanged("client:remove", user, client, "linkFailed", error);
        WebhookEvents.Link("link:failure", user, client.Platform, client.LinkCriteria, error);
    }

    private static string PhoneNumber(JsonObject body)
    {
        var number = Testing.Read.RequiredString(body, "phoneNumber")
            .Replace(" ", "", StringComparison.Ordinal)
            .Replace("-", "", StringComparison.Ordinal);
        return number.Length > 1 && number[0] == '+' && number.AsSpan(1).ContainsAnyExceptInRange('0', '9') == false
            ? number
            : throw ApiException.BadRequest("Invalid value for phoneNumber: it must start with + and the country code");
    }

    private static string Confirmation(JsonObject body, string type, ApiVersions version)
    {
        if (version == ApiVersions.V1 && type == "twilio" && Testing.Read.OptionalBool(body, "skipConfirmation") is { } skip)
            return skip ? "immediate" : "prompt";

        var confirmation = Testing.Read.RequiredObject(body, "confirmation");
        var kind = Testing.Read.Enumerated(confirmation, "type", "immediate", "userActivity", "prompt");
        var message = Testing.Read.OptionalObject(confirmation, "message");
        if (message is null && (kind == "userActivity" || type == "messenger"))
            throw ApiException.BadRequest("confirmation.message is mandatory for userActivity and for messenger");

        return kind;
    }
}

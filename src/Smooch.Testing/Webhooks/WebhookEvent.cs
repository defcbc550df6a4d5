using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>An event, with its payload for webhooks of both versions.</summary>
internal sealed class WebhookEvent
{
    public required string Trigger { get; init; }

    public required UserState User { get; init; }

    /// <summary>Writes the members that only this trigger has.</summary>
    public required Action<JsonObject, MessageShape> Fill { get; init; }

    public ApiVersions Versions { get; init; } = ApiVersions.Both;

    public ClientState? Client { get; init; }

    public bool HasUser { get; init; } = true;

    /// <summary>v1 sends the whole user with messages, postbacks and conversation starts, and three members otherwise.</summary>
    public bool IsFullInV1 { get; init; }

    public bool HasConversation { get; init; }

    public bool HasTimestamp { get; init; }

    public JsonObject Render(WebhookState webhook)
    {
        var isV1 = webhook.Version == ApiVersions.V1;
        var shape = isV1 ? ShapeOfV1 : MessageShape.V1_1;
        var payload = new JsonObject { ["trigger"] = Trigger };
        if (shape != MessageShape.Webhook2015)
            payload["app"] = new JsonObject { ["_id"] = User.App.Id };

        if (!isV1)
            payload["version"] = "v1.1";

        Fill(payload, shape);
        if (HasUser)
            payload["appUser"] = RenderUser(webhook, isV1);

        if (!isV1 && HasConversation && User.Conversation is { } conversation)
            payload["conversation"] = new JsonObject { ["_id"] = conversation.Id };

        if (!isV1 && webhook.IncludeClient && payload["client"] is null)
            payload["client"] = Client?.Render(ApiVersions.V1_1) ?? [];

        if (HasTimestamp)
            payload["timestamp"] = ServiceTime.Seconds(User.App.Service.Clock.Now);

        return payload;
    }

    private MessageShape ShapeOfV1 => User.App.Service.Options.V1Payloads switch
    {
        FakeV1Payloads.Year2015 => MessageShape.Webhook2015,
        FakeV1Payloads.Year2016 => MessageShape.Webhook2016,
        _ => MessageShape.V1,
    };

    private JsonObject RenderUser(WebhookState webhook, bool isV1)
    {
        if (isV1)
            return IsFullInV1 ? RenderFullV1() : User.RenderTruncated();

        if (!webhook.IncludeFullAppUser)
            return User.RenderTruncated();

        var full = User.RenderProfile();
        full["conversationStarted"] = User.Conversation is not null;
        return full;
    }

    private JsonObject RenderFullV1()
    {
        if (ShapeOfV1 == MessageShape.V1)
            return User.Render(ApiVersions.V1);

        var profile = User.RenderProfile();
        if (ShapeOfV1 == MessageShape.Webhook2016)
            profile["clients"] = User.Render(ApiVersions.V1)["clients"]!.DeepClone();

        return profile;
    }
}

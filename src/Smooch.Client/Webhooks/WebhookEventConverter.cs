using System.Text.Json;

namespace Smooch.Client;

/// <summary>The cases of <see cref="SmoochWebhookEvent"/> by <c>trigger</c>.</summary>
internal sealed class WebhookEventConverter() : UnionConverter<SmoochWebhookEvent>(
    "trigger",
    [
        ("message:appUser", Case<AppUserMessageEvent>()),
        ("message:appMaker", Case<AppMakerMessageEvent>()),
        ("message", Case<AnyMessageEvent>()),
        ("postback", Case<PostbackEvent>()),
        ("merge:appUser", Case<AppUserMergeEvent>()),
        ("conversation:start", Case<ConversationStartEvent>()),
        ("conversation:read", Case<ConversationReadEvent>()),
        ("conversation:referral", Case<ConversationReferralEvent>()),
        ("delivery:success", Case<DeliverySuccessEvent>()),
        ("delivery:failure", Case<DeliveryFailureEvent>()),
        ("message:delivery:channel", Case<MessageDeliveryChannelEvent>()),
        ("message:delivery:user", Case<MessageDeliveryUserEvent>()),
        ("message:delivery:failure", Case<MessageDeliveryFailureEvent>()),
        ("payment:success", Case<PaymentSuccessEvent>()),
        ("link:match", Case<LinkMatchEvent>()),
        ("link:success", Case<LinkSuccessEvent>()),
        ("link:failure", Case<LinkFailureEvent>()),
        ("typing:appUser", Case<AppUserTypingEvent>()),
        ("client:add", Case<ClientAddEvent>()),
        ("client:remove", Case<ClientRemoveEvent>()),
        ("appUser:delete", Case<AppUserDeleteEvent>()),
        ("notification:delivery:channel", Case<NotificationDeliveryChannelEvent>()),
        ("notification:delivery:user", Case<NotificationDeliveryUserEvent>()),
        ("notification:delivery:failure", Case<NotificationDeliveryFailureEvent>()),
        ("notification:match:failure", Case<NotificationMatchFailureEvent>()),
    ])
{
    protected override SmoochWebhookEvent Unknown(JsonElement json, JsonSerializerOptions options) =>
        Lenient<UnknownWebhookEvent>(json, options) is { } known ? known with { Json = json } : Unreadable(json);

    // Order and tenancy hang on the user and the app, so those are kept even of an event that cannot be read.
    protected override SmoochWebhookEvent Unreadable(JsonElement json) => new UnknownWebhookEvent
    {
        Json = json,
        Trigger = Text(json, "trigger") ?? "",
        Version = Text(json, "version"),
        App = json.Property("app")?.Text("_id") is { } app ? new WebhookApp { Id = app } : null,
        AppUser = json.Property("appUser") is { } user && user.Text("_id") is { } id ? new AppUser { Id = id, UserId = user.Text("userId") } : null,
        Conversation = json.Property("conversation")?.Text("_id") is { } conversation ? new Conversation { Id = conversation } : null,
    };

    protected override JsonElement Raw(SmoochWebhookEvent value) => value is UnknownWebhookEvent unknown ? unknown.Json : default;
}

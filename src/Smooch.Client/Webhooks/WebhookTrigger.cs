using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What makes a webhook fire (<c>triggers</c>, <c>trigger</c>; case-sensitive; webhooks reference: trigger catalogue). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct WebhookTrigger
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public WebhookTrigger(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>message</c>: any message; what a webhook listens to unless said.</summary>
    public static WebhookTrigger Message { get; } = new("message");

    /// <summary>Gets <c>message:appUser</c>: a message of the app user.</summary>
    public static WebhookTrigger MessageAppUser { get; } = new("message:appUser");

    /// <summary>Gets <c>message:appMaker</c>: a message of the business, also this program's own, and whispers.</summary>
    public static WebhookTrigger MessageAppMaker { get; } = new("message:appMaker");

    /// <summary>Gets <c>postback</c>: a tap on a postback button or menu item.</summary>
    public static WebhookTrigger Postback { get; } = new("postback");

    /// <summary>Gets <c>merge:appUser</c>: users became one.</summary>
    public static WebhookTrigger MergeAppUser { get; } = new("merge:appUser");

    /// <summary>Gets <c>conversation:start</c>: a user opted in on a channel that says so.</summary>
    public static WebhookTrigger ConversationStart { get; } = new("conversation:start");

    /// <summary>Gets <c>conversation:read</c>: the user has read.</summary>
    public static WebhookTrigger ConversationRead { get; } = new("conversation:read");

    /// <summary>Gets <c>conversation:referral</c>: a referral link, code or ad was followed.</summary>
    public static WebhookTrigger ConversationReferral { get; } = new("conversation:referral");

    /// <summary>Gets <c>delivery:success</c>: a channel took a message (v1).</summary>
    public static WebhookTrigger DeliverySuccess { get; } = new("delivery:success");

    /// <summary>Gets <c>delivery:failure</c>: a channel refused a message (v1).</summary>
    public static WebhookTrigger DeliveryFailure { get; } = new("delivery:failure");

    /// <summary>Gets <c>message:delivery:channel</c>: a channel took a message (v1.1).</summary>
    public static WebhookTrigger MessageDeliveryChannel { get; } = new("message:delivery:channel");

    /// <summary>Gets <c>message:delivery:user</c>: a message reached the device (v1.1).</summary>
    public static WebhookTrigger MessageDeliveryUser { get; } = new("message:delivery:user");

    /// <summary>Gets <c>message:delivery:failure</c>: a message could not be delivered (v1.1).</summary>
    public static WebhookTrigger MessageDeliveryFailure { get; } = new("message:delivery:failure");

    /// <summary>Gets <c>payment:success</c>: a payment was confirmed.</summary>
    public static WebhookTrigger PaymentSuccess { get; } = new("payment:success");

    /// <summary>Gets <c>link:match</c>: the user to link was found.</summary>
    public static WebhookTrigger LinkMatch { get; } = new("link:match");

    /// <summary>Gets <c>link:success</c>: a channel was linked.</summary>
    public static WebhookTrigger LinkSuccess { get; } = new("link:success");

    /// <summary>Gets <c>link:failure</c>: a channel could not be linked.</summary>
    public static WebhookTrigger LinkFailure { get; } = new("link:failure");

    /// <summary>Gets <c>typing:appUser</c>: the user started or stopped typing (v1.1).</summary>
    public static WebhookTrigger TypingAppUser { get; } = new("typing:appUser");

    /// <summary>Gets <c>client:add</c>: a client was added to a user (v1.1).</summary>
    public static WebhookTrigger ClientAdd { get; } = new("client:add");

    /// <summary>Gets <c>client:remove</c>: a client was removed from a user (v1.1).</summary>
    public static WebhookTrigger ClientRemove { get; } = new("client:remove");

    /// <summary>Gets <c>appUser:delete</c>: a user was deleted (v1.1).</summary>
    public static WebhookTrigger AppUserDelete { get; } = new("appUser:delete");

    /// <summary>Gets <c>notification:delivery:channel</c>: a channel took a notification (v1.1).</summary>
    public static WebhookTrigger NotificationDeliveryChannel { get; } = new("notification:delivery:channel");

    /// <summary>Gets <c>notification:delivery:user</c>: a notification reached the device (v1.1).</summary>
    public static WebhookTrigger NotificationDeliveryUser { get; } = new("notification:delivery:user");

    /// <summary>Gets <c>notification:delivery:failure</c>: a notification could not be delivered (v1.1).</summary>
    public static WebhookTrigger NotificationDeliveryFailure { get; } = new("notification:delivery:failure");

    /// <summary>Gets <c>notification:match:failure</c>: a notification matched no user (v1.1).</summary>
    public static WebhookTrigger NotificationMatchFailure { get; } = new("notification:match:failure");

    /// <summary>Gets <c>*</c>: any of them, perhaps without typing; name what you need.</summary>
    public static WebhookTrigger Any { get; } = new("*");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator WebhookTrigger(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(WebhookTrigger), Message.text, MessageAppUser.text, MessageAppMaker.text, Postback.text, MergeAppUser.text, ConversationStart.text, ConversationRead.text, ConversationReferral.text, DeliverySuccess.text, DeliveryFailure.text, MessageDeliveryChannel.text, MessageDeliveryUser.text, MessageDeliveryFailure.text, PaymentSuccess.text, LinkMatch.text, LinkSuccess.text, LinkFailure.text, TypingAppUser.text, ClientAdd.text, ClientRemove.text, AppUserDelete.text, NotificationDeliveryChannel.text, NotificationDeliveryUser.text, NotificationDeliveryFailure.text, NotificationMatchFailure.text, Any.text);

    internal sealed class Converter() : OpenValueConverter<WebhookTrigger>(new Wire(), static text => new WebhookTrigger(text));
}

namespace Smooch.Client;

/// <summary>
/// The trigger of a webhook (<c>triggers</c>, <c>trigger</c>; case-sensitive). An open set: a value that this SDK does not know is kept as
/// it is.
/// </summary>
[OpenValue]
public readonly partial struct WebhookTrigger
{
    /// <summary>Gets <c>message</c>: any message; the default of a webhook.</summary>
    public static WebhookTrigger Message => new("message");

    /// <summary>Gets <c>message:appUser</c>: a message of the app user.</summary>
    public static WebhookTrigger MessageAppUser => new("message:appUser");

    /// <summary>Gets <c>message:appMaker</c>: a message of the business, also this program's own, and whispers.</summary>
    public static WebhookTrigger MessageAppMaker => new("message:appMaker");

    /// <summary>Gets <c>postback</c>: a tap on a postback button or menu item.</summary>
    public static WebhookTrigger Postback => new("postback");

    /// <summary>Gets <c>merge:appUser</c>: users became one.</summary>
    public static WebhookTrigger MergeAppUser => new("merge:appUser");

    /// <summary>Gets <c>conversation:start</c>: a user opted in on a channel that reports it.</summary>
    public static WebhookTrigger ConversationStart => new("conversation:start");

    /// <summary>Gets <c>conversation:read</c>: the user has read.</summary>
    public static WebhookTrigger ConversationRead => new("conversation:read");

    /// <summary>Gets <c>conversation:referral</c>: a referral link, code or ad was followed.</summary>
    public static WebhookTrigger ConversationReferral => new("conversation:referral");

    /// <summary>Gets <c>delivery:success</c>: a channel took a message (v1).</summary>
    [SmoochApi(SmoochApiVersion.V1)]
    public static WebhookTrigger DeliverySuccess => new("delivery:success");

    /// <summary>Gets <c>delivery:failure</c>: a channel rejected a message (v1).</summary>
    [SmoochApi(SmoochApiVersion.V1)]
    public static WebhookTrigger DeliveryFailure => new("delivery:failure");

    /// <summary>Gets <c>message:delivery:channel</c>: a channel accepted a message (v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public static WebhookTrigger MessageDeliveryChannel => new("message:delivery:channel");

    /// <summary>Gets <c>message:delivery:user</c>: a message reached the device (v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public static WebhookTrigger MessageDeliveryUser => new("message:delivery:user");

    /// <summary>Gets <c>message:delivery:failure</c>: a message could not be delivered (v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public static WebhookTrigger MessageDeliveryFailure => new("message:delivery:failure");

    /// <summary>Gets <c>payment:success</c>: a payment was confirmed.</summary>
    public static WebhookTrigger PaymentSuccess => new("payment:success");

    /// <summary>Gets <c>link:match</c>: the user to link was found.</summary>
    public static WebhookTrigger LinkMatch => new("link:match");

    /// <summary>Gets <c>link:success</c>: a channel was linked.</summary>
    public static WebhookTrigger LinkSuccess => new("link:success");

    /// <summary>Gets <c>link:failure</c>: a channel could not be linked.</summary>
    public static WebhookTrigger LinkFailure => new("link:failure");

    /// <summary>Gets <c>typing:appUser</c>: the user started or stopped typing (v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public static WebhookTrigger TypingAppUser => new("typing:appUser");

    /// <summary>Gets <c>client:add</c>: a client was added to a user (v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public static WebhookTrigger ClientAdd => new("client:add");

    /// <summary>Gets <c>client:remove</c>: a client was removed from a user (v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public static WebhookTrigger ClientRemove => new("client:remove");

    /// <summary>Gets <c>appUser:delete</c>: a user was deleted (v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public static WebhookTrigger AppUserDelete => new("appUser:delete");

    /// <summary>Gets <c>notification:delivery:channel</c>: a channel accepted a notification (v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public static WebhookTrigger NotificationDeliveryChannel => new("notification:delivery:channel");

    /// <summary>Gets <c>notification:delivery:user</c>: a notification reached the device (v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public static WebhookTrigger NotificationDeliveryUser => new("notification:delivery:user");

    /// <summary>Gets <c>notification:delivery:failure</c>: a notification could not be delivered (v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public static WebhookTrigger NotificationDeliveryFailure => new("notification:delivery:failure");

    /// <summary>Gets <c>notification:match:failure</c>: a notification matched no user (v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public static WebhookTrigger NotificationMatchFailure => new("notification:match:failure");

    /// <summary>Gets <c>*</c>: any of them, perhaps without typing; name what you need.</summary>
    public static WebhookTrigger Any => new("*");
}

namespace Smooch.Sunshine;

/// <summary>What a webhook reports (<c>type</c> of an event).</summary>
[OpenValue]
public readonly partial struct WebhookTrigger
{
    /// <summary>Gets <c>client:add</c>: a channel was linked to a user.</summary>
    public static WebhookTrigger ClientAdd => new("client:add");

    /// <summary>Gets <c>client:remove</c>: a channel was removed from a user.</summary>
    public static WebhookTrigger ClientRemove => new("client:remove");

    /// <summary>Gets <c>client:update</c>: the client of a user changed.</summary>
    public static WebhookTrigger ClientUpdate => new("client:update");

    /// <summary>Gets <c>conversation:create</c>: a conversation was created.</summary>
    public static WebhookTrigger ConversationCreate => new("conversation:create");

    /// <summary>Gets <c>conversation:join</c>: a user joined a conversation.</summary>
    public static WebhookTrigger ConversationJoin => new("conversation:join");

    /// <summary>Gets <c>conversation:leave</c>: a user left a conversation.</summary>
    public static WebhookTrigger ConversationLeave => new("conversation:leave");

    /// <summary>Gets <c>conversation:remove</c>: a conversation was deleted.</summary>
    public static WebhookTrigger ConversationRemove => new("conversation:remove");

    /// <summary>Gets <c>conversation:message</c>: a message was sent, by a user or by the business.</summary>
    public static WebhookTrigger ConversationMessage => new("conversation:message");

    /// <summary>Gets <c>conversation:message:delivery:channel</c>: a message was delivered to a channel.</summary>
    public static WebhookTrigger ConversationMessageDeliveryChannel => new("conversation:message:delivery:channel");

    /// <summary>Gets <c>conversation:message:delivery:user</c>: a message was delivered to a user.</summary>
    public static WebhookTrigger ConversationMessageDeliveryUser => new("conversation:message:delivery:user");

    /// <summary>Gets <c>conversation:message:delivery:failure</c>: a message could not be delivered.</summary>
    public static WebhookTrigger ConversationMessageDeliveryFailure => new("conversation:message:delivery:failure");

    /// <summary>Gets <c>conversation:postback</c>: a user clicked a postback button.</summary>
    public static WebhookTrigger ConversationPostback => new("conversation:postback");

    /// <summary>Gets <c>conversation:read</c>: a user or the business read a conversation.</summary>
    public static WebhookTrigger ConversationRead => new("conversation:read");

    /// <summary>Gets <c>conversation:referral</c>: a user was referred to a conversation.</summary>
    public static WebhookTrigger ConversationReferral => new("conversation:referral");

    /// <summary>Gets <c>conversation:typing</c>: a user starts or stops typing.</summary>
    public static WebhookTrigger ConversationTyping => new("conversation:typing");

    /// <summary>Gets <c>switchboard:acceptControl</c>: control was accepted.</summary>
    public static WebhookTrigger SwitchboardAcceptControl => new("switchboard:acceptControl");

    /// <summary>Gets <c>switchboard:acceptControl:failure</c>: accepting control failed.</summary>
    public static WebhookTrigger SwitchboardAcceptControlFailure => new("switchboard:acceptControl:failure");

    /// <summary>Gets <c>switchboard:offerControl</c>: control was offered.</summary>
    public static WebhookTrigger SwitchboardOfferControl => new("switchboard:offerControl");

    /// <summary>Gets <c>switchboard:offerControl:failure</c>: offering control failed.</summary>
    public static WebhookTrigger SwitchboardOfferControlFailure => new("switchboard:offerControl:failure");

    /// <summary>Gets <c>switchboard:passControl</c>: control was passed.</summary>
    public static WebhookTrigger SwitchboardPassControl => new("switchboard:passControl");

    /// <summary>Gets <c>switchboard:passControl:failure</c>: passing control failed.</summary>
    public static WebhookTrigger SwitchboardPassControlFailure => new("switchboard:passControl:failure");

    /// <summary>Gets <c>switchboard:releaseControl</c>: control was released.</summary>
    public static WebhookTrigger SwitchboardReleaseControl => new("switchboard:releaseControl");

    /// <summary>Gets <c>user:merge</c>: two users were merged.</summary>
    public static WebhookTrigger UserMerge => new("user:merge");

    /// <summary>Gets <c>user:update</c>: a user changed.</summary>
    public static WebhookTrigger UserUpdate => new("user:update");

    /// <summary>Gets <c>user:remove</c>: a user was deleted.</summary>
    public static WebhookTrigger UserRemove => new("user:remove");

    /// <summary>Gets <c>passthrough:messaging</c>: data of a channel.</summary>
    public static WebhookTrigger PassthroughMessaging => new("passthrough:messaging");
}

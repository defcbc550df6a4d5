namespace Smooch.Client.Tests.WebhookCatalogue;

/// <summary>
/// The case of each trigger, and the payload versions that have it. Written by hand, so that the SDK is not compared with itself.
/// </summary>
internal static class Catalogue
{
    public const string V1Of2015 = "v1-2015";
    public const string V1Of2017 = "v1-2017";
    public const string V1_1 = "v1.1";

    /// <summary>The folder of payloads that no generation knows.</summary>
    public const string Unknown = "unknown";

    public static readonly Dictionary<string, Trigger> Triggers = new(StringComparer.Ordinal)
    {
        ["message"] = new(typeof(AnyMessageEvent), V1Of2015, V1Of2017, V1_1),
        ["message:appUser"] = new(typeof(AppUserMessageEvent), V1Of2015, V1Of2017, V1_1),
        ["message:appMaker"] = new(typeof(AppMakerMessageEvent), V1Of2015, V1Of2017, V1_1),
        ["postback"] = new(typeof(PostbackEvent), V1Of2017, V1_1),
        ["merge:appUser"] = new(typeof(AppUserMergeEvent), V1Of2017, V1_1),
        ["conversation:start"] = new(typeof(ConversationStartEvent), V1Of2017, V1_1),
        ["conversation:read"] = new(typeof(ConversationReadEvent), V1Of2017, V1_1),
        ["conversation:referral"] = new(typeof(ConversationReferralEvent), V1Of2017, V1_1),
        ["delivery:success"] = new(typeof(DeliverySuccessEvent), V1Of2017),
        ["delivery:failure"] = new(typeof(DeliveryFailureEvent), V1Of2017),
        ["payment:success"] = new(typeof(PaymentSuccessEvent), V1Of2017, V1_1),
        ["link:match"] = new(typeof(LinkMatchEvent), V1Of2017, V1_1),
        ["link:success"] = new(typeof(LinkSuccessEvent), V1Of2017, V1_1),
        ["link:failure"] = new(typeof(LinkFailureEvent), V1Of2017, V1_1),
        ["message:delivery:channel"] = new(typeof(MessageDeliveryChannelEvent), V1_1),
        ["message:delivery:user"] = new(typeof(MessageDeliveryUserEvent), V1_1),
        ["message:delivery:failure"] = new(typeof(MessageDeliveryFailureEvent), V1_1),
        ["typing:appUser"] = new(typeof(AppUserTypingEvent), V1_1),
        ["client:add"] = new(typeof(ClientAddEvent), V1_1),
        ["client:remove"] = new(typeof(ClientRemoveEvent), V1_1),
        ["appUser:delete"] = new(typeof(AppUserDeleteEvent), V1_1),
        ["notification:delivery:channel"] = new(typeof(NotificationDeliveryChannelEvent), V1_1),
        ["notification:delivery:user"] = new(typeof(NotificationDeliveryUserEvent), V1_1),
        ["notification:delivery:failure"] = new(typeof(NotificationDeliveryFailureEvent), V1_1),
        ["notification:match:failure"] = new(typeof(NotificationMatchFailureEvent), V1_1),
    };

    /// <summary>Lists the names <c>generation/trigger</c> that need a payload.</summary>
    public static IEnumerable<string> Wanted =>
        Triggers.SelectMany(each => each.Value.Generations.Select(generation => $"{generation}/{each.Key.Replace(':', '.')}"));

    /// <summary>What is documented about a trigger.</summary>
    /// <param name="Case">The type of its events.</param>
    /// <param name="Generations">The payload versions that have it.</param>
    internal sealed record Trigger(Type Case, params string[] Generations);
}

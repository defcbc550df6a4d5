using System.Text;
using System.Text.Json;

namespace Smooch.Client.Tests.WebhookCatalogue;

/// <summary>A payload of the catalogue in a file; the folder is its generation, the name its trigger and variant. Dropping a file there makes it a test.</summary>
internal static class EventFixture
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "WebhookCatalogue", "Fixtures");

    /// <summary>The case of each trigger.</summary>
    public static readonly Dictionary<string, Type> Cases = new(StringComparer.Ordinal)
    {
        ["message"] = typeof(AnyMessageEvent),
        ["message:appUser"] = typeof(AppUserMessageEvent),
        ["message:appMaker"] = typeof(AppMakerMessageEvent),
        ["postback"] = typeof(PostbackEvent),
        ["merge:appUser"] = typeof(AppUserMergeEvent),
        ["conversation:start"] = typeof(ConversationStartEvent),
        ["conversation:read"] = typeof(ConversationReadEvent),
        ["conversation:referral"] = typeof(ConversationReferralEvent),
        ["delivery:success"] = typeof(DeliverySuccessEvent),
        ["delivery:failure"] = typeof(DeliveryFailureEvent),
        ["payment:success"] = typeof(PaymentSuccessEvent),
        ["link:match"] = typeof(LinkMatchEvent),
        ["link:success"] = typeof(LinkSuccessEvent),
        ["link:failure"] = typeof(LinkFailureEvent),
        ["message:delivery:channel"] = typeof(MessageDeliveryChannelEvent),
        ["message:delivery:user"] = typeof(MessageDeliveryUserEvent),
        ["message:delivery:failure"] = typeof(MessageDeliveryFailureEvent),
        ["typing:appUser"] = typeof(AppUserTypingEvent),
        ["client:add"] = typeof(ClientAddEvent),
        ["client:remove"] = typeof(ClientRemoveEvent),
        ["appUser:delete"] = typeof(AppUserDeleteEvent),
        ["notification:delivery:channel"] = typeof(NotificationDeliveryChannelEvent),
        ["notification:delivery:user"] = typeof(NotificationDeliveryUserEvent),
        ["notification:delivery:failure"] = typeof(NotificationDeliveryFailureEvent),
        ["notification:match:failure"] = typeof(NotificationMatchFailureEvent),
    };

    public static TheoryData<string> Names() => [.. Directory
        .EnumerateFiles(Root, "*.json", SearchOption.AllDirectories)
        .Select(path => Path.ChangeExtension(Path.GetRelativePath(Root, path), extension: null).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    public static string Json(string name) => File.ReadAllText(Path.Combine(Root, name + ".json"));

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Root, name + ".json"));

    public static SmoochWebhookEvent Event(string name) => WebhookParser.Parse(Bytes(name));

    public static SmoochWebhookEvent Parse(string json) => WebhookParser.Parse(Encoding.UTF8.GetBytes(json));

    public static string Write(SmoochWebhookEvent webhookEvent) => JsonSerializer.Serialize<SmoochWebhookEvent>(webhookEvent);
}

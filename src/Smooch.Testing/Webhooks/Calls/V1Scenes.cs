using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The act behind each trigger of v1 and v1.1.</summary>
internal static class V1Scenes
{
    public static IEnumerable<string> Triggers(ApiVersions version) =>
        Testing.Triggers.Concrete(version).Concat(version == ApiVersions.V1_1 ? ["notification:match:failure"] : []);

    public static void Act(SmoochScene scene, string trigger)
    {
        var (user, client) = (scene.User, scene.Client);
        switch (trigger)
        {
            case "message:appUser":
                scene.Say();
                break;
            case "message:appMaker" or "delivery:success" or "message:delivery:channel" or "message:delivery:user":
                scene.Send();
                break;
            case "delivery:failure" or "message:delivery:failure":
                scene.Send(isDelivered: false);
                break;
            case "postback":
                var button = Button(scene.State.Ids);
                WebhookEvents.Postback(user, scene.Say(new JsonArray(button.DeepClone())), button, client);
                break;
            case "merge:appUser":
                UserMerge.Merge(user, scene.AddUser(userId: null));
                break;
            case "conversation:start":
                WebhookEvents.ConversationStarted(user, client, SmoochScene.Referral);
                break;
            case "conversation:read":
                WebhookEvents.ConversationRead(user, client);
                break;
            case "conversation:referral":
                WebhookEvents.Referred(user, client, SmoochScene.Referral);
                break;
            case "payment:success":
                var offer = Offer(scene.State.Ids);
                WebhookEvents.Paid(user, scene.Say(new JsonArray(offer.DeepClone())), offer, client, "ch_" + scene.State.Ids.Object());
                break;
            case "typing:appUser":
                WebhookEvents.Typed(user, client, "typing:start");
                break;
            case "client:remove":
                user.Unlink(client);
                break;
            case "appUser:delete":
                user.Delete();
                break;
            case "link:match":
                ChannelLink.Match(user, scene.NewLink().Begin(user));
                break;
            case "link:success" or "client:add":
                ChannelLink.Complete(user, scene.NewLink().Begin(user));
                break;
            case "link:failure":
                ChannelLink.Fail(user, scene.NewLink().Begin(user), "link_denied", "The user declined");
                break;
            case "notification:match:failure":
                WebhookEvents.NotificationUnmatched(user, scene.State.Ids.Guid(), SmoochScene.Error);
                break;
            default:
                user.DeliveryFailure = trigger.EndsWith("failure", StringComparison.Ordinal) ? SmoochScene.Error : null;
                WebhookEvents.Notified(user, scene.State.Ids.Guid(), scene.IntegrationId, client.ExternalId!, client.Platform);
                break;
        }
    }

    private static JsonObject Button(Ids ids) => new()
    {
        ["_id"] = ids.Object(),
        ["type"] = "postback",
        ["text"] = "Today",
        ["payload"] = "TODAY",
    };

    private static JsonObject Offer(Ids ids) => new()
    {
        ["_id"] = ids.Object(),
        ["type"] = "buy",
        ["text"] = "Buy",
        ["amount"] = 1000,
        ["currency"] = "usd",
        ["state"] = "paid",
    };
}

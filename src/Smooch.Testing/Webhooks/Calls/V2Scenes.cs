using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The act behind each trigger of v2.</summary>
internal static class V2Scenes
{
    public static void Act(SmoochScene scene, string trigger)
    {
        if (trigger.StartsWith("switchboard:", StringComparison.Ordinal))
            ActOnSwitchboard(scene, trigger["switchboard:".Length..]);
        else if (trigger.StartsWith("client:", StringComparison.Ordinal) || trigger.StartsWith("user:", StringComparison.Ordinal))
            ActOnUser(scene, trigger);
        else
            ActOnConversation(scene, trigger);
    }

    private static void ActOnConversation(SmoochScene scene, string trigger)
    {
        var (conversation, user, client) = (scene.Conversation, scene.User, scene.Client);
        switch (trigger)
        {
            case "conversation:message":
                scene.Say();
                break;
            case "conversation:message:delivery:channel" or "conversation:message:delivery:user":
                scene.Send();
                break;
            case "conversation:message:delivery:failure":
                scene.Send(isDelivered: false);
                break;
            case "conversation:create":
                V2Events.ConversationCreated(conversation, user, "message", client, SmoochScene.Referral);
                break;
            case "conversation:join":
                V2Events.Joined(conversation, user);
                break;
            case "conversation:leave":
                V2Events.Left(conversation, user);
                break;
            case "conversation:remove":
                V2Events.ConversationRemoved(conversation);
                break;
            case "conversation:postback":
                V2Events.Tapped(conversation, user, client, new JsonObject { ["payload"] = "TODAY", ["metadata"] = SmoochScene.Metadata });
                break;
            case "conversation:read":
                V2Events.Acted(conversation, user, client, "conversation:read");
                break;
            case "conversation:typing":
                V2Events.Acted(conversation, user, client, "typing:start");
                break;
            case "conversation:referral":
                V2Events.Referred(conversation, user, client, SmoochScene.Referral);
                break;
            default:
                V2Events.PassedThrough(conversation, user, client, new JsonObject { ["whatsapp"] = new JsonObject { ["type"] = "order" } });
                break;
        }
    }

    private static void ActOnUser(SmoochScene scene, string trigger)
    {
        var user = scene.User;
        switch (trigger)
        {
            case "client:add":
                scene.NewLink().Begin(user);
                break;
            case "client:update":
                ChannelLink.Match(user, scene.NewLink().Begin(user));
                break;
            case "client:remove":
                user.Unlink(scene.Client);
                break;
            case "user:merge":
                var other = scene.AddUser(userId: null);
                other.StartConversation("message", other.Clients[0]);
                UserMerge.Merge(user, other);
                break;
            case "user:update":
                user.Secure(scene.Client);
                break;
            default:
                user.Delete();
                break;
        }
    }

    private static void ActOnSwitchboard(SmoochScene scene, string act)
    {
        var conversation = scene.Conversation;
        if (act.EndsWith(":failure", StringComparison.Ordinal))
        {
            var name = act[..^":failure".Length];
            V2Events.ControlFailed(
                name, conversation, SmoochScene.Metadata, "switchboard_invalid_target", "Switchboard invalid target");
        }
        else
        {
            if (act == "releaseControl")
                conversation.Active = null;

            V2Events.ControlChanged(act, conversation, SmoochScene.Metadata, scene.Bot!);
        }
    }
}

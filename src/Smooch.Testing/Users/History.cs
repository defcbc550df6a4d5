using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Adds messages to a history without a request.</summary>
internal static class History
{
    public static string Append(UserState user, ConversationState conversation, FakeHistoryMessage message)
    {
        var content = new JsonObject { ["type"] = "text", ["text"] = message.Text };
        if (message.Role == "appUser")
        {
            content["authorId"] = user.Id;
            content["name"] = DisplayNames.For(user, user.CurrentClient);
        }
        else
        {
            content["authorId"] = "business";
        }

        content["source"] = new JsonObject { ["type"] = "api" };
        foreach (var (name, value) in message.Extra ?? [])
            content[name] = value?.DeepClone();

        var id = message.Id ?? user.App.Service.Ids.Object();
        conversation.Add(new MessageState(id, message.Received, message.Role, content));
        return id;
    }
}

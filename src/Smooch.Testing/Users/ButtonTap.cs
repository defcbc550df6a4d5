using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The effect of a click on each kind of button.</summary>
internal static class ButtonTap
{
    public static string Tap(ConversationState? conversation, UserState user, ClientState client, string wanted)
    {
        client.LastSeen = user.App.Service.Clock.Now;
        var (message, action) = Find(conversation, user, client, wanted);
        var id = (string)action["_id"]!;
        switch ((string)action["type"]!)
        {
            case "postback":
                conversation ??= user.StartConversation("startConversation", client);
                if (conversation.IsDefault)
                    WebhookEvents.Postback(user, message, action, client);

                V2Events.Tapped(conversation, user, client, action);
                break;
            case "reply":
                var reply = new JsonObject
                {
                    ["type"] = "text",
                    ["text"] = (string?)action["text"],
                    ["payload"] = (string?)action["payload"],
                };
                if (action["metadata"] is { } metadata)
                    reply["metadata"] = metadata.DeepClone();

                MessagePoster.Say(conversation!, user, client, reply);
                break;
            case "buy":
                action["state"] = "paid";
                WebhookEvents.Paid(user, message!, action, client, "ch_" + user.App.Service.Ids.Object());
                break;
            case "locationRequest":
                throw new InvalidOperationException("Respond to a location request with ShareLocationAsync.");
        }

        return id;
    }

    private static (MessageState? Message, JsonObject Action) Find(
        ConversationState? conversation,
        UserState user,
        ClientState client,
        string wanted)
    {
        var buttons = (conversation?.Messages ?? []).Reverse()
            .SelectMany(message => message.Actions().Select(action => (Message: (MessageState?)message, Action: action)))
            .Concat(MenuOf(user, client).Select(item => (Message: (MessageState?)null, Action: item)))
            .ToList();
        foreach (var name in (ReadOnlySpan<string>)["_id", "payload", "text"])
        {
            var found = buttons.Find(button => (string?)button.Action[name] == wanted);
            if (found.Action is not null)
                return found;
        }

        var known = string.Join(", ", buttons.Select(button => $"{button.Action["type"]} '{button.Action["text"]}'"));
        throw new InvalidOperationException(
            $"No message and no menu has a button '{wanted}'. The buttons are: {(known.Length > 0 ? known : "none")}.");
    }

    /// <summary>The items of the persistent menu that a client shows, those of submenus included.</summary>
    public static IEnumerable<JsonObject> MenuOf(UserState user, ClientState client) => MenuItems(Menu(user.App, client)?["items"]);

    private static JsonObject? Menu(AppState app, ClientState client) =>
        (client.IntegrationId is { } id ? app.IntegrationMenus.GetValueOrDefault(id) : null) ?? app.Menu;

    private static IEnumerable<JsonObject> MenuItems(JsonNode? items) => (items as JsonArray ?? []).OfType<JsonObject>()
        .SelectMany(item => (string)item["type"]! == "submenu" ? MenuItems(item["items"]) : [item]);
}

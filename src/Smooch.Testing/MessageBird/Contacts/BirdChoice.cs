using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Finds the buttons and rows of interactive messages that a contact can choose.</summary>
internal static class BirdChoice
{
    /// <summary>The content of the message that a choice results in.</summary>
    /// <exception cref="InvalidOperationException">There is no such choice.</exception>
    public static JsonObject Find(MessageBirdContact contact, string idOrTitle)
    {
        var messages = contact.Conversations.SelectMany(conversation => conversation.Messages)
            .Where(message => message.Status is "delivered" or "read");
        List<string> known = [];
        foreach (var message in messages.Reverse())
        {
            foreach (var (type, choice) in Choices(message.Json["content"]?["interactive"]?["action"] as JsonObject))
            {
                var (id, title) = ((string?)choice["id"], (string?)choice["title"]);
                if (id == idOrTitle || title == idOrTitle)
                    return Content(type, choice, id, title);

                known.Add($"{title} ({id})");
            }
        }

        throw new InvalidOperationException(
            $"No interactive message has a button or row '{idOrTitle}'. "
            + (known.Count == 0 ? "There is none." : $"There are: {string.Join(", ", known)}."));
    }

    private static JsonObject Content(string type, JsonObject choice, string? id, string? title)
    {
        var reply = new JsonObject { ["id"] = id, ["text"] = title };
        if (choice["description"] is { } description)
            reply["description"] = description.DeepClone();

        return new JsonObject { ["interactive"] = new JsonObject { ["type"] = type, ["reply"] = reply } };
    }

    // One client library types the buttons as a single object.
    private static IEnumerable<(string Type, JsonObject Choice)> Choices(JsonObject? action)
    {
        if (action is null)
            yield break;

        var buttons = action["buttons"] switch
        {
            JsonArray array => array.OfType<JsonObject>(),
            JsonObject one => [one],
            _ => [],
        };
        foreach (var button in buttons)
            yield return ("button_reply", button);

        foreach (var section in (action["sections"] as JsonArray ?? []).OfType<JsonObject>())
        {
            foreach (var row in (section["rows"] as JsonArray ?? []).OfType<JsonObject>())
                yield return ("list_reply", row);
        }
    }
}

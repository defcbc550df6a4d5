using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.MessageBird.Tests;

/// <summary>The documents of the folder Fixtures: adding a file adds a test.</summary>
internal static class Fixture
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Fixtures");

    /// <summary>The names of the documents, such as <c>messages/text</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file)[..^".json".Length].Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name + ".json"));

    public static T Read<T>(string name) => JsonSerializer.Deserialize<T>(Bytes(name))!;

    /// <summary>What a document is, by its folder and name.</summary>
    public static Type TypeOf(string name) => name switch
    {
        "lists/conversation-ids" => typeof(ConversationIdPage),
        "lists/messages" => typeof(MessagePage),
        "lists/webhooks" => typeof(WebhookPage),
        _ => name.Split('/')[0] switch
        {
            "events" => typeof(MessageBirdWebhookEvent),
            "conversations" => typeof(Conversation),
            "messages" => typeof(Message),
            "webhooks" => typeof(Webhook),
            _ => typeof(ConversationPage),
        },
    };

    public static object ReadAny(string name, ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, TypeOf(name))!;

    public static string WriteAny(string name, object model) => JsonSerializer.Serialize(model, TypeOf(name));

    /// <summary>The document without what means the same as absent: null, and empty objects and lists of details.</summary>
    public static JsonNode? WithoutNulls(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject item:
                var kept = new JsonObject();
                foreach (var (name, value) in item)
                {
                    if (value is null
                        || (name is "customDetails" or "attributes" && value is JsonArray { Count: 0 } or JsonObject { Count: 0 }))
                        continue;
                    // A detail that is null is a detail.
                    kept[name] = name is "customDetails" or "attributes" ? value.DeepClone() : WithoutNulls(value);
                }

                return kept;
            case JsonArray list:
                return new JsonArray([.. list.Select(WithoutNulls)]);
            default:
                return node?.DeepClone();
        }
    }
}

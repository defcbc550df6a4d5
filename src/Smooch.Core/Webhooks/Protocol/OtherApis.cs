using System.Text.Json;

namespace Smooch;

/// <summary>
/// Recognizes the payloads of APIs that are often sent to the wrong address. A protocol calls it only for an unknown body.
/// </summary>
internal static class OtherApis
{
    public const string SmoochV1 = "Smooch v1 or v1.1";
    public const string Sunshine = "Sunshine Conversations v2";
    public const string Zendesk = "Zendesk event webhooks";
    public const string MessageBird = "MessageBird Conversations";

    /// <summary>Returns the API whose payload a body looks like; null when it is not known, or that of the receiver itself.</summary>
    public static string? NameOf(JsonElement body, string own) => NameOf(body) is { } api && api != own ? api : null;

    /// <summary>Returns the API whose payload a body looks like; null when it is not known.</summary>
    public static string? NameOf(JsonElement body)
    {
        if (body.Text("trigger") is not null)
            return SmoochV1;
        if (body.Property("events") is { ValueKind: JsonValueKind.Array }
            && (body.Property("webhook") is not null || body.Property("app") is not null))
            return Sunshine;
        if (body.Property("zendesk_event_version") is not null)
            return Zendesk;
        return body.Text("type") switch
        {
            { } type when type.StartsWith("zen:event-type:", StringComparison.Ordinal) => Zendesk,
            { } type when type.StartsWith("message.", StringComparison.Ordinal)
                || type.StartsWith("conversation.", StringComparison.Ordinal) =>
                MessageBird,
            _ => null,
        };
    }
}

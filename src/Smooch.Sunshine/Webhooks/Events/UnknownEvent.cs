using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>An event of a trigger that this SDK does not know. Nothing of it is lost.</summary>
[JsonModel]
public sealed partial record UnknownEvent : SunshineWebhookEvent
{
    /// <summary>Gets the whole event as it was received.</summary>
    public partial JsonElement Json { get; init; }

    internal override bool IsUnknown => true;

    private protected override IEnumerable<string> Keys()
    {
        var payload = Json.Property("payload");
        if (payload?.Property("conversation")?.Text("id") is { Length: > 0 } conversation)
            yield return ConversationKey(conversation);
        else if (payload?.Property("user")?.Text("id") is { Length: > 0 } user)
            yield return UserKey(user);
    }
}

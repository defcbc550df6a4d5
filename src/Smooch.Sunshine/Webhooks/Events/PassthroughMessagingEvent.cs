using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>Data of a channel, passed on as it is.</summary>
[JsonCase("passthrough:messaging")]
public sealed partial record PassthroughMessagingEvent : SunshineWebhookEvent
{
    /// <summary>Gets the data (<c>payload</c>).</summary>
    public partial JsonElement? Payload { get; init; }
}

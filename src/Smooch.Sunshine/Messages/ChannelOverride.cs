using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>What a channel is sent instead of the content.</summary>
[JsonModel]
public sealed partial record ChannelOverride
{
    /// <summary>Gets the channel's own JSON (<c>payload</c>).</summary>
    public required JsonElement Payload { get; init; }
}

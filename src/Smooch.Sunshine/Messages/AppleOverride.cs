using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>What Apple Messages for Business is sent instead of the content.</summary>
[JsonModel]
public sealed partial record AppleOverride
{
    /// <summary>Gets the channel's own JSON (<c>payload</c>).</summary>
    public required JsonElement Payload { get; init; }

    /// <summary>Gets the capabilities that the device needs (<c>withCapabilities</c>).</summary>
    public IReadOnlyList<string>? WithCapabilities { get; init; }
}

using System.Text.Json;

namespace Smooch.Client;

/// <summary>A button that opens a page.</summary>
[JsonCase("link")]
public sealed partial record LinkAction : MessageAction
{
    /// <summary>Gets the options for single channels, as they were sent (<c>extraChannelOptions</c>).</summary>
    public partial JsonElement? ExtraChannelOptions { get; init; }
}

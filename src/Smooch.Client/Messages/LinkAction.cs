using System.Text.Json;

namespace Smooch.Client;

/// <summary>Opens a page.</summary>
[JsonCase("link")]
public sealed partial record LinkAction : MessageAction
{
    /// <summary>Gets what only one channel understands, as it was sent (<c>extraChannelOptions</c>).</summary>
    public partial JsonElement? ExtraChannelOptions { get; init; }
}

using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>A link.</summary>
[JsonCase("link")]
public sealed partial record LinkAction : MessageAction
{
    /// <summary>Gets the address (<c>uri</c>).</summary>
    public partial string? Uri { get; init; }

    /// <summary>Gets a value indicating whether it is the default action of an item on Messenger (<c>default</c>).</summary>
    public partial bool? Default { get; init; }

    /// <summary>Gets options of single channels (<c>extraChannelOptions</c>).</summary>
    public partial JsonElement? ExtraChannelOptions { get; init; }
}

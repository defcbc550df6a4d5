using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>A link that opens inside the messenger.</summary>
[JsonCase("webview")]
public sealed partial record WebviewAction : MessageAction
{
    /// <summary>Gets the address (<c>uri</c>).</summary>
    public partial string? Uri { get; init; }

    /// <summary>Gets the address for channels without webviews (<c>fallback</c>).</summary>
    public partial string? Fallback { get; init; }

    /// <summary>Gets the size: <c>compact</c>, <c>tall</c> or <c>full</c> (<c>size</c>).</summary>
    public partial string? Size { get; init; }

    /// <summary>Gets a value indicating whether it is the default action of an item on Messenger (<c>default</c>).</summary>
    public partial bool? Default { get; init; }

    /// <summary>Gets a value indicating whether it opens when the message is received; web only (<c>openOnReceive</c>).</summary>
    public partial bool? OpenOnReceive { get; init; }

    /// <summary>Gets options of single channels (<c>extraChannelOptions</c>).</summary>
    public partial JsonElement? ExtraChannelOptions { get; init; }
}

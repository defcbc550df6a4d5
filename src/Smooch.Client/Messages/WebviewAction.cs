namespace Smooch.Client;

/// <summary>Opens a page inside the conversation.</summary>
[JsonCase("webview")]
public sealed partial record WebviewAction : MessageAction
{
    /// <summary>Gets how much it covers (<c>size</c>).</summary>
    public partial WebviewSize Size { get; init; }

    /// <summary>Gets the page for clients that have no webview (<c>fallback</c>).</summary>
    public partial string? Fallback { get; init; }

    /// <summary>Gets whether it opens by itself; v1.1 (<c>openOnReceive</c>).</summary>
    public partial bool? OpenOnReceive { get; init; }
}

namespace Smooch.Client;

/// <summary>A button that opens a page inside the conversation.</summary>
[JsonCase("webview")]
public sealed partial record WebviewAction : MessageAction
{
    /// <summary>Gets the size of the webview (<c>size</c>).</summary>
    public partial WebviewSize Size { get; init; }

    /// <summary>Gets the page for clients that have no webview (<c>fallback</c>).</summary>
    public partial string? Fallback { get; init; }

    /// <summary>Gets whether it opens automatically; v1.1 (<c>openOnReceive</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial bool? OpenOnReceive { get; init; }
}

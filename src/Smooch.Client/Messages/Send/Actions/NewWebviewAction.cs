namespace Smooch.Client;

/// <summary>A button that opens a page inside the conversation.</summary>
[JsonCase("webview")]
public sealed partial record NewWebviewAction : NewAction
{
    /// <summary>Gets the page (<c>uri</c>).</summary>
    public required string Uri { get; init; }

    /// <summary>Gets the page for clients that have no webview (<c>fallback</c>).</summary>
    public required string Fallback { get; init; }

    /// <summary>Gets the size of the webview (<c>size</c>).</summary>
    public WebviewSize Size { get; init; }

    /// <summary>Gets whether it opens by itself (<c>openOnReceive</c>; v1.1); one in a message.</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public bool? OpenOnReceive { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.CheckText(Uri, "The uri of a webview action");
        RequestRules.CheckText(Fallback, "The fallback of a webview action");
    }
}

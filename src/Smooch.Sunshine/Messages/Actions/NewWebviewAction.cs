using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>A link to send that opens inside the messenger.</summary>
[JsonCase("webview")]
public sealed partial record NewWebviewAction : NewAction
{
    /// <summary>Gets the label (<c>text</c>).</summary>
    public required string Text { get; init; }

    /// <summary>Gets the address (<c>uri</c>).</summary>
    public required string Uri { get; init; }

    /// <summary>Gets the address for channels without webviews (<c>fallback</c>).</summary>
    public required string Fallback { get; init; }

    /// <summary>Gets the size: <c>compact</c>, <c>tall</c> or <c>full</c> (<c>size</c>).</summary>
    public string? Size { get; init; }

    /// <summary>Gets a value indicating whether it is the default action of an item on Messenger (<c>default</c>).</summary>
    public bool? Default { get; init; }

    /// <summary>
    /// Gets a value indicating whether it opens when the message is received; web only, and at most one action of a message
    /// (<c>openOnReceive</c>).
    /// </summary>
    public bool? OpenOnReceive { get; init; }

    /// <summary>Gets options of single channels (<c>extraChannelOptions</c>).</summary>
    public JsonElement? ExtraChannelOptions { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.Text(Text, "The text of a webview action");
        RequestRules.Address(Uri, "The uri of a webview action");
        RequestRules.Address(Fallback, "The fallback of a webview action");
    }
}

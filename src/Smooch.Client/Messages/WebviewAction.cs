using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Opens a page inside the conversation.</summary>
public sealed record WebviewAction : MessageAction
{
    /// <summary>Gets how much it covers (<c>size</c>).</summary>
    [JsonIgnore]
    public WebviewSize Size { get => new(size ?? ""); init => size = value.text; }

    [JsonInclude, JsonPropertyName("size"), JsonConverter(typeof(WebviewSize.Wire))]
    internal string? size;

    /// <summary>Gets the page for clients that have no webview (<c>fallback</c>).</summary>
    [JsonIgnore]
    public string? Fallback { get => fallback; init => fallback = value; }

    [JsonInclude, JsonPropertyName("fallback")]
    internal string? fallback;

    /// <summary>Gets whether it opens by itself; v1.1 (<c>openOnReceive</c>).</summary>
    [JsonIgnore]
    public bool? OpenOnReceive { get => openOnReceive; init => openOnReceive = value; }

    [JsonInclude, JsonPropertyName("openOnReceive")]
    internal bool? openOnReceive;

    private protected override void Close()
    {
    }
}

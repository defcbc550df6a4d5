using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Opens a page.</summary>
public sealed record LinkAction : MessageAction
{
    /// <summary>Gets what only one channel understands, as it was sent (<c>extraChannelOptions</c>).</summary>
    [JsonIgnore]
    public JsonElement? ExtraChannelOptions { get => extraChannelOptions; init => extraChannelOptions = value; }

    [JsonInclude, JsonPropertyName("extraChannelOptions")]
    internal JsonElement? extraChannelOptions;

    private protected override void Close()
    {
    }
}

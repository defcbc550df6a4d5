using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Answers with its label; the answer carries the payload.</summary>
public sealed record ReplyAction : MessageAction
{
    /// <summary>Gets what the answer carries (<c>payload</c>).</summary>
    [JsonIgnore]
    public string? Payload { get => payload; init => payload = value; }

    [JsonInclude, JsonPropertyName("payload")]
    internal string? payload;

    /// <summary>Gets the picture on the button (<c>iconUrl</c>).</summary>
    [JsonIgnore]
    public string? IconUrl { get => iconUrl; init => iconUrl = value; }

    [JsonInclude, JsonPropertyName("iconUrl")]
    internal string? iconUrl;

    private protected override void Close()
    {
    }
}

using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Tells the business, without a message.</summary>
public sealed record PostbackAction : MessageAction
{
    /// <summary>Gets what the business gets (<c>payload</c>).</summary>
    [JsonIgnore]
    public string? Payload { get => payload; init => payload = value; }

    [JsonInclude, JsonPropertyName("payload")]
    internal string? payload;

    private protected override void Close()
    {
    }
}

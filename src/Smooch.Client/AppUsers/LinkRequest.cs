using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A deep link with which an app user can continue on another channel (reference: link requests).</summary>
public sealed record LinkRequest : SmoochModel
{
    /// <summary>Gets the integration that it leads to (<c>integrationId</c>).</summary>
    [JsonIgnore]
    public string? IntegrationId { get => integrationId; init => integrationId = value; }

    [JsonInclude, JsonPropertyName("integrationId")]
    internal string? integrationId;

    /// <summary>Gets the channel (<c>type</c>).</summary>
    [JsonIgnore]
    public ChannelType Type { get => new(type ?? ""); init => type = value.text; }

    [JsonInclude, JsonPropertyName("type"), JsonConverter(typeof(ChannelType.Wire))]
    internal string? type;

    /// <summary>Gets the code inside the link: who has it can link (<c>code</c>).</summary>
    [JsonIgnore]
    public SmoochSecret Code { get => code; init => code = value; }

    [JsonInclude, JsonPropertyName("code")]
    internal SmoochSecret code;

    /// <summary>Gets the deep link to give to the user (<c>url</c>).</summary>
    [JsonIgnore]
    public string? Url { get => url; init => url = value; }

    [JsonInclude, JsonPropertyName("url")]
    internal string? url;
}

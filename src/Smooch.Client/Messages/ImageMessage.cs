using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>An image.</summary>
public sealed record ImageMessage : Message
{
    /// <summary>Gets the address of the media (<c>mediaUrl</c>).</summary>
    [JsonIgnore]
    public string? MediaUrl { get => mediaUrl; init => mediaUrl = value; }

    [JsonInclude, JsonPropertyName("mediaUrl")]
    internal string? mediaUrl;

    /// <summary>Gets the media type, such as <c>image/jpeg</c> (<c>mediaType</c>).</summary>
    [JsonIgnore]
    public string? MediaType { get => mediaType; init => mediaType = value; }

    [JsonInclude, JsonPropertyName("mediaType")]
    internal string? mediaType;

    /// <summary>Gets the size in bytes; undocumented (<c>mediaSize</c>).</summary>
    [JsonIgnore]
    public long? MediaSize { get => mediaSize; init => mediaSize = value; }

    [JsonInclude, JsonPropertyName("mediaSize")]
    internal long? mediaSize;

    /// <summary>Gets the media in words; v1.1 (<c>altText</c>).</summary>
    [JsonIgnore]
    public string? AltText { get => altText; init => altText = value; }

    [JsonInclude, JsonPropertyName("altText")]
    internal string? altText;

    private protected override MessageType Kind => MessageType.Image;
}

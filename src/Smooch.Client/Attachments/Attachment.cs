using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A file that the service keeps (reference: attachment response). Send it with <see cref="NewFileMessage"/> or <see cref="NewImageMessage"/>.</summary>
public sealed record Attachment : SmoochModel, IWireResult
{
    /// <summary>Gets the address of the file; whoever knows it can read it (<c>mediaUrl</c>).</summary>
    [JsonIgnore]
    public string MediaUrl { get => mediaUrl ?? ""; init => mediaUrl = value; }

    [JsonInclude, JsonPropertyName("mediaUrl")]
    internal string? mediaUrl;

    /// <summary>Gets the media type (<c>mediaType</c>).</summary>
    [JsonIgnore]
    public string? MediaType { get => mediaType; init => mediaType = value; }

    [JsonInclude, JsonPropertyName("mediaType")]
    internal string? mediaType;

    bool IWireResult.IsComplete => mediaUrl is not null;
}

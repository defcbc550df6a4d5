using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>An item of a carousel or a list (reference: message item).</summary>
public sealed record MessageItem : SmoochResource
{
    /// <summary>Gets the title (<c>title</c>).</summary>
    [JsonIgnore]
    public string? Title { get => title; init => title = value; }

    [JsonInclude, JsonPropertyName("title")]
    internal string? title;

    /// <summary>Gets the text below the title (<c>description</c>).</summary>
    [JsonIgnore]
    public string? Description { get => description; init => description = value; }

    [JsonInclude, JsonPropertyName("description")]
    internal string? description;

    /// <summary>Gets the address of the image (<c>mediaUrl</c>).</summary>
    [JsonIgnore]
    public string? MediaUrl { get => mediaUrl; init => mediaUrl = value; }

    [JsonInclude, JsonPropertyName("mediaUrl")]
    internal string? mediaUrl;

    /// <summary>Gets the media type of the image (<c>mediaType</c>).</summary>
    [JsonIgnore]
    public string? MediaType { get => mediaType; init => mediaType = value; }

    [JsonInclude, JsonPropertyName("mediaType")]
    internal string? mediaType;

    /// <summary>Gets the image in words (<c>altText</c>).</summary>
    [JsonIgnore]
    public string? AltText { get => altText; init => altText = value; }

    [JsonInclude, JsonPropertyName("altText")]
    internal string? altText;

    /// <summary>Gets how large it is shown (<c>size</c>).</summary>
    [JsonIgnore]
    public ItemSize Size { get => new(size ?? ""); init => size = value.text; }

    [JsonInclude, JsonPropertyName("size"), JsonConverter(typeof(ItemSize.Wire))]
    internal string? size;

    /// <summary>Gets the buttons (<c>actions</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<MessageAction> Actions { get => actions ?? []; init => actions = value; }

    [JsonInclude, JsonPropertyName("actions")]
    internal IReadOnlyList<MessageAction>? actions;
}

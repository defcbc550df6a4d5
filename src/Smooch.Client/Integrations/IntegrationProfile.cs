using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>How the business shows itself at an integration of WhatsApp (reference: integration profile).</summary>
public sealed record IntegrationProfile : SmoochModel
{
    /// <summary>Gets the line below the name (<c>about</c>).</summary>
    [JsonIgnore]
    public string? About { get => about; init => about = value; }

    [JsonInclude, JsonPropertyName("about")]
    internal string? about;

    /// <summary>Gets the postal address (<c>address</c>).</summary>
    [JsonIgnore]
    public string? Address { get => address; init => address = value; }

    [JsonInclude, JsonPropertyName("address")]
    internal string? address;

    /// <summary>Gets what the business does (<c>description</c>).</summary>
    [JsonIgnore]
    public string? Description { get => description; init => description = value; }

    [JsonInclude, JsonPropertyName("description")]
    internal string? description;

    /// <summary>Gets the e-mail address (<c>email</c>).</summary>
    [JsonIgnore]
    public string? Email { get => email; init => email = value; }

    [JsonInclude, JsonPropertyName("email")]
    internal string? email;

    /// <summary>Gets the photo (<c>photoUrl</c>).</summary>
    [JsonIgnore]
    public string? PhotoUrl { get => photoUrl; init => photoUrl = value; }

    [JsonInclude, JsonPropertyName("photoUrl")]
    internal string? photoUrl;

    /// <summary>Gets the line of business (<c>vertical</c>).</summary>
    [JsonIgnore]
    public string? Vertical { get => vertical; init => vertical = value; }

    [JsonInclude, JsonPropertyName("vertical")]
    internal string? vertical;

    /// <summary>Gets the websites, two at most (<c>websites</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Websites { get => websites ?? []; init => websites = value; }

    [JsonInclude, JsonPropertyName("websites")]
    internal IReadOnlyList<string>? websites;
}

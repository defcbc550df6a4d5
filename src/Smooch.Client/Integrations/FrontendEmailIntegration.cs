using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>E-mail through the service itself (<c>frontendEmail</c>; v1; reference: integrations).</summary>
public sealed record FrontendEmailIntegration : Integration
{
    /// <summary>Gets the short id that the address is made from (<c>shortId</c>).</summary>
    [JsonIgnore]
    public string? ShortId { get => shortId; init => shortId = value; }

    [JsonInclude, JsonPropertyName("shortId")]
    internal string? shortId;

    /// <summary>Gets the address that users write to (<c>smoochAddress</c>).</summary>
    [JsonIgnore]
    public string? SmoochAddress { get => smoochAddress; init => smoochAddress = value; }

    [JsonInclude, JsonPropertyName("smoochAddress")]
    internal string? smoochAddress;

    /// <summary>Gets the address that messages come from, where the service tells it (<c>fromAddress</c>).</summary>
    [JsonIgnore]
    public string? FromAddress { get => fromAddress; init => fromAddress = value; }

    [JsonInclude, JsonPropertyName("fromAddress")]
    internal string? fromAddress;

    private protected override void Close()
    {
    }
}

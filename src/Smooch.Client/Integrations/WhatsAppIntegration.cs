using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>WhatsApp (<c>whatsapp</c>; reference: integrations).</summary>
public sealed record WhatsAppIntegration : Integration
{
    /// <summary>Gets the deployment behind it; v1.1 (<c>deploymentId</c>).</summary>
    [JsonIgnore]
    public string? DeploymentId { get => deploymentId; init => deploymentId = value; }

    [JsonInclude, JsonPropertyName("deploymentId")]
    internal string? deploymentId;

    /// <summary>Gets the number (<c>phoneNumber</c>).</summary>
    [JsonIgnore]
    public string? PhoneNumber { get => phoneNumber; init => phoneNumber = value; }

    [JsonInclude, JsonPropertyName("phoneNumber")]
    internal string? phoneNumber;

    /// <summary>Gets the address of a deployment that the business hosts (<c>baseUrl</c>).</summary>
    [JsonIgnore]
    public string? BaseUrl { get => baseUrl; init => baseUrl = value; }

    [JsonInclude, JsonPropertyName("baseUrl")]
    internal string? baseUrl;

    /// <summary>Gets the user of a deployment that the business hosts (<c>username</c>).</summary>
    [JsonIgnore]
    public string? Username { get => username; init => username = value; }

    [JsonInclude, JsonPropertyName("username")]
    internal string? username;

    /// <summary>Gets the language of template messages that name none, where the service tells it (<c>hsmFallbackLanguage</c>).</summary>
    [JsonIgnore]
    public string? HsmFallbackLanguage { get => hsmFallbackLanguage; init => hsmFallbackLanguage = value; }

    [JsonInclude, JsonPropertyName("hsmFallbackLanguage")]
    internal string? hsmFallbackLanguage;

    private protected override void Close()
    {
    }
}

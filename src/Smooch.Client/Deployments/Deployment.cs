using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A WhatsApp deployment: what speaks WhatsApp for one phone number (reference: deployment; v1.1).</summary>
public sealed record Deployment : SmoochResource
{
    /// <summary>Gets who runs it (<c>hosting</c>).</summary>
    [JsonIgnore]
    public DeploymentHosting Hosting { get => new(hosting ?? ""); init => hosting = value.text; }

    [JsonInclude, JsonPropertyName("hosting"), JsonConverter(typeof(DeploymentHosting.Wire))]
    internal string? hosting;

    /// <summary>Gets how far it is (<c>status</c>).</summary>
    [JsonIgnore]
    public DeploymentStatus Status { get => new(status ?? ""); init => status = value.text; }

    [JsonInclude, JsonPropertyName("status"), JsonConverter(typeof(DeploymentStatus.Wire))]
    internal string? status;

    /// <summary>Gets where it runs, if the business hosts it (<c>baseUrl</c>).</summary>
    [JsonIgnore]
    public string? BaseUrl { get => baseUrl; init => baseUrl = value; }

    [JsonInclude, JsonPropertyName("baseUrl")]
    internal string? baseUrl;

    /// <summary>Gets the user name that it is called with, if the business hosts it (<c>username</c>). The password is never told.</summary>
    [JsonIgnore]
    public string? Username { get => username; init => username = value; }

    [JsonInclude, JsonPropertyName("username")]
    internal string? username;

    /// <summary>Gets the address that is told of its events (<c>callbackUrl</c>).</summary>
    [JsonIgnore]
    public string? CallbackUrl { get => callbackUrl; init => callbackUrl = value; }

    [JsonInclude, JsonPropertyName("callbackUrl")]
    internal string? callbackUrl;

    /// <summary>Gets the secret of the callbacks, made by the service (<c>callbackSecret</c>).</summary>
    [JsonIgnore]
    public SmoochSecret CallbackSecret { get => callbackSecret; init => callbackSecret = value; }

    [JsonInclude, JsonPropertyName("callbackSecret")]
    internal SmoochSecret callbackSecret;

    /// <summary>Gets the phone number that it was activated for (<c>phoneNumber</c>).</summary>
    [JsonIgnore]
    public string? PhoneNumber { get => phoneNumber; init => phoneNumber = value; }

    [JsonInclude, JsonPropertyName("phoneNumber")]
    internal string? phoneNumber;

    /// <summary>Gets the id of the integration that uses it (<c>integrationId</c>).</summary>
    [JsonIgnore]
    public string? IntegrationId { get => integrationId; init => integrationId = value; }

    [JsonInclude, JsonPropertyName("integrationId")]
    internal string? integrationId;

    /// <summary>Gets the id of the app of that integration (<c>appId</c>).</summary>
    [JsonIgnore]
    public string? AppId { get => appId; init => appId = value; }

    [JsonInclude, JsonPropertyName("appId")]
    internal string? appId;
}

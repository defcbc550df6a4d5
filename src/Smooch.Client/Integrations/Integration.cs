using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>
/// A channel, or another way in, that an app is connected to (reference: integrations). Match on the cases: <see cref="WebIntegration"/>,
/// <see cref="WhatsAppIntegration"/> and so on; what this SDK does not know is an <see cref="UnknownIntegration"/>. The service gives no secret back that it was given.
/// </summary>
[JsonConverter(typeof(IntegrationConverter))]
public abstract record Integration : SmoochResource
{
    /// <summary>Gets what it connects to (<c>type</c>).</summary>
    [JsonIgnore]
    public ChannelType Type { get => new(type ?? ""); init => type = value.text; }

    [JsonInclude, JsonPropertyName("type"), JsonConverter(typeof(ChannelType.Wire))]
    internal string? type;

    /// <summary>Gets the name that the business gave it; v1.1 (<c>displayName</c>).</summary>
    [JsonIgnore]
    public string? DisplayName { get => displayName; init => displayName = value; }

    [JsonInclude, JsonPropertyName("displayName")]
    internal string? displayName;

    /// <summary>Gets whether it works; since 2018 (<c>status</c>).</summary>
    [JsonIgnore]
    public IntegrationStatus Status { get => new(status ?? ""); init => status = value.text; }

    [JsonInclude, JsonPropertyName("status"), JsonConverter(typeof(IntegrationStatus.Wire))]
    internal string? status;

    /// <summary>Gets why it does not work (<c>error</c>).</summary>
    [JsonIgnore]
    public string? Error { get => error; init => error = value; }

    [JsonInclude, JsonPropertyName("error")]
    internal string? error;

    /// <summary>Closes the union.</summary>
    private protected abstract void Close();
}

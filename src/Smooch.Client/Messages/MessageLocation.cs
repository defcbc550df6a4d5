using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What is at a place (reference: message, <c>location</c>; v1.1).</summary>
public sealed record MessageLocation : SmoochModel
{
    /// <summary>Gets the address (<c>address</c>).</summary>
    [JsonIgnore]
    public string? Address { get => address; init => address = value; }

    [JsonInclude, JsonPropertyName("address")]
    internal string? address;

    /// <summary>Gets the name (<c>name</c>).</summary>
    [JsonIgnore]
    public string? Name { get => name; init => name = value; }

    [JsonInclude, JsonPropertyName("name")]
    internal string? name;
}

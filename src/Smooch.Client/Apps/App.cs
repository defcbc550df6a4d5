using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>An app: the space in which users, conversations, integrations and webhooks live (reference: app).</summary>
public sealed record App : SmoochResource
{
    /// <summary>Gets the name (<c>name</c>).</summary>
    [JsonIgnore]
    public string? Name { get => name; init => name = value; }

    [JsonInclude, JsonPropertyName("name")]
    internal string? name;

    /// <summary>Gets the app token, 25 characters, that devices present in v1; its use is deprecated (<c>appToken</c>).</summary>
    [JsonIgnore]
    public SmoochSecret AppToken { get => appToken; init => appToken = value; }

    [JsonInclude, JsonPropertyName("appToken")]
    internal SmoochSecret appToken;

    /// <summary>Gets the settings, as far as the service tells them (<c>settings</c>).</summary>
    [JsonIgnore]
    public AppSettings? Settings { get => settings; init => settings = value; }

    [JsonInclude, JsonPropertyName("settings")]
    internal AppSettings? settings;

    /// <summary>Gets what the business keeps with the app, a flat object; since 2018 (<c>metadata</c>).</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, FlatValue> Metadata { get => metadata ?? FlatObject.Empty; init => metadata = FlatObject.From(value); }

    [JsonInclude, JsonPropertyName("metadata")]
    internal FlatObject? metadata;
}

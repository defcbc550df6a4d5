using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What a device needs to know of the app (reference: init; v1).</summary>
public sealed record InitApp : SmoochModel
{
    /// <summary>Gets whether the app has an icon (<c>hasIcon</c>).</summary>
    [JsonIgnore]
    public bool? HasIcon { get => hasIcon; init => hasIcon = value; }

    [JsonInclude, JsonPropertyName("hasIcon")]
    internal bool? hasIcon;

    /// <summary>Gets whether push notifications of Apple are set up (<c>apnEnabled</c>).</summary>
    [JsonIgnore]
    public bool? ApnEnabled { get => apnEnabled; init => apnEnabled = value; }

    [JsonInclude, JsonPropertyName("apnEnabled")]
    internal bool? apnEnabled;

    /// <summary>Gets the project for push notifications of Google (<c>gcmProject</c>).</summary>
    [JsonIgnore]
    public string? GcmProject { get => gcmProject; init => gcmProject = value; }

    [JsonInclude, JsonPropertyName("gcmProject")]
    internal string? gcmProject;
}

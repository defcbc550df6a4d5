using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A message that is kept under a name (reference: template; since 2018). A text inserts it with the shorthand <c>%{{template: name}}%</c>.</summary>
public sealed record Template : SmoochResource
{
    /// <summary>Gets the name, which no other template of the app has (<c>name</c>).</summary>
    [JsonIgnore]
    public string? Name { get => name; init => name = value; }

    [JsonInclude, JsonPropertyName("name")]
    internal string? name;

    /// <summary>Gets the message, as it was given: it has neither ids nor a time (<c>message</c>).</summary>
    [JsonIgnore]
    public Message? Message { get => message; init => message = value; }

    [JsonInclude, JsonPropertyName("message")]
    internal Message? message;
}

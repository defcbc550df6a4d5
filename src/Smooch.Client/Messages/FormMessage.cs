using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Fields to fill in; v1.1.</summary>
public sealed record FormMessage : Message
{
    /// <summary>Gets the fields (<c>fields</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<FormField> Fields { get => fields ?? []; init => fields = value; }

    [JsonInclude, JsonPropertyName("fields")]
    internal IReadOnlyList<FormField>? fields;

    /// <summary>Gets whether the user must fill it in before going on (<c>blockChatInput</c>).</summary>
    [JsonIgnore]
    public bool? BlockChatInput { get => blockChatInput; init => blockChatInput = value; }

    [JsonInclude, JsonPropertyName("blockChatInput")]
    internal bool? blockChatInput;

    /// <summary>Gets whether it was filled in (<c>submitted</c>).</summary>
    [JsonIgnore]
    public bool? Submitted { get => submitted; init => submitted = value; }

    [JsonInclude, JsonPropertyName("submitted")]
    internal bool? submitted;

    private protected override MessageType Kind => MessageType.Form;
}

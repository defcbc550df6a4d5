using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A button (reference: action). Match on the cases: <see cref="PostbackAction"/>, <see cref="ReplyAction"/> and so on; what this SDK does not know is an <see cref="UnknownAction"/>.</summary>
[JsonConverter(typeof(MessageActionConverter))]
public abstract record MessageAction : SmoochResource
{
    /// <summary>Gets what the button does (<c>type</c>).</summary>
    [JsonIgnore]
    public MessageActionType Type { get => new(type ?? ""); init => type = value.text; }

    [JsonInclude, JsonPropertyName("type"), JsonConverter(typeof(MessageActionType.Wire))]
    internal string? type;

    /// <summary>Gets the label (<c>text</c>).</summary>
    [JsonIgnore]
    public string? Text { get => text; init => text = value; }

    [JsonInclude, JsonPropertyName("text")]
    internal string? text;

    /// <summary>Gets the page; empty for actions that open none (<c>uri</c>).</summary>
    [JsonIgnore]
    public string? Uri { get => uri; init => uri = value; }

    [JsonInclude, JsonPropertyName("uri")]
    internal string? uri;

    /// <summary>Gets what the sender attached, a flat object (<c>metadata</c>).</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, FlatValue> Metadata { get => metadata ?? FlatObject.Empty; init => metadata = FlatObject.From(value); }

    [JsonInclude, JsonPropertyName("metadata")]
    internal FlatObject? metadata;

    /// <summary>Gets whether a tap beside the button means this one; Messenger (<c>default</c>).</summary>
    [JsonIgnore]
    public bool? Default { get => @default; init => @default = value; }

    [JsonInclude, JsonPropertyName("default")]
    internal bool? @default;

    /// <summary>Closes the union.</summary>
    private protected abstract void Close();
}

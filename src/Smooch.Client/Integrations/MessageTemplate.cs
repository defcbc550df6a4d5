using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A text with gaps that WhatsApp lets a business send at any time, once it is approved (reference: WhatsApp message template; v1.1).</summary>
public sealed record MessageTemplate : SmoochModel
{
    /// <summary>Gets WhatsApp's id, in digits; empty when there is none (<c>id</c>, not <c>_id</c>).</summary>
    [JsonIgnore]
    public string Id { get => id ?? ""; init => id = value; }

    [JsonInclude, JsonPropertyName("id")]
    internal string? id;

    /// <summary>Gets the name; the templates of one name differ by their language (<c>name</c>).</summary>
    [JsonIgnore]
    public string? Name { get => name; init => name = value; }

    [JsonInclude, JsonPropertyName("name")]
    internal string? name;

    /// <summary>Gets the language, such as <c>en_US</c> (<c>language</c>).</summary>
    [JsonIgnore]
    public string? Language { get => language; init => language = value; }

    [JsonInclude, JsonPropertyName("language")]
    internal string? language;

    /// <summary>Gets what it is for, in WhatsApp's words (<c>category</c>).</summary>
    [JsonIgnore]
    public string? Category { get => category; init => category = value; }

    [JsonInclude, JsonPropertyName("category")]
    internal string? category;

    /// <summary>Gets how far WhatsApp is with it (<c>status</c>).</summary>
    [JsonIgnore]
    public MessageTemplateStatus Status { get => new(status ?? ""); init => status = value.text; }

    [JsonInclude, JsonPropertyName("status"), JsonConverter(typeof(MessageTemplateStatus.Wire))]
    internal string? status;

    /// <summary>Gets its parts, each in the form of WhatsApp, such as <c>{"type":"BODY","text":"…"}</c> (<c>components</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<JsonElement> Components { get => components ?? []; init => components = value; }

    [JsonInclude, JsonPropertyName("components")]
    internal IReadOnlyList<JsonElement>? components;

    private protected override string? Identity => id;
}

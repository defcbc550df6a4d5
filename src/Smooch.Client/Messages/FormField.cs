using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A field of a form, with the answer when the form was filled in (reference: forms; v1.1).</summary>
public sealed record FormField : SmoochResource
{
    /// <summary>Gets what it asks for (<c>type</c>).</summary>
    [JsonIgnore]
    public FormFieldType Type { get => new(type ?? ""); init => type = value.text; }

    [JsonInclude, JsonPropertyName("type"), JsonConverter(typeof(FormFieldType.Wire))]
    internal string? type;

    /// <summary>Gets the name, unique in the form (<c>name</c>).</summary>
    [JsonIgnore]
    public string? Name { get => name; init => name = value; }

    [JsonInclude, JsonPropertyName("name")]
    internal string? name;

    /// <summary>Gets the label (<c>label</c>).</summary>
    [JsonIgnore]
    public string? Label { get => label; init => label = value; }

    [JsonInclude, JsonPropertyName("label")]
    internal string? label;

    /// <summary>Gets the hint inside the empty field (<c>placeholder</c>).</summary>
    [JsonIgnore]
    public string? Placeholder { get => placeholder; init => placeholder = value; }

    [JsonInclude, JsonPropertyName("placeholder")]
    internal string? placeholder;

    /// <summary>Gets the fewest characters (<c>minSize</c>).</summary>
    [JsonIgnore]
    public int? MinSize { get => minSize; init => minSize = value; }

    [JsonInclude, JsonPropertyName("minSize")]
    internal int? minSize;

    /// <summary>Gets the most characters (<c>maxSize</c>).</summary>
    [JsonIgnore]
    public int? MaxSize { get => maxSize; init => maxSize = value; }

    [JsonInclude, JsonPropertyName("maxSize")]
    internal int? maxSize;

    /// <summary>Gets what can be selected (<c>options</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<FormOption> Options { get => options ?? []; init => options = value; }

    [JsonInclude, JsonPropertyName("options")]
    internal IReadOnlyList<FormOption>? options;

    /// <summary>Gets how many options can be selected (<c>selectSize</c>).</summary>
    [JsonIgnore]
    public int? SelectSize { get => selectSize; init => selectSize = value; }

    [JsonInclude, JsonPropertyName("selectSize")]
    internal int? selectSize;

    /// <summary>Gets the answer to a text field (<c>text</c>).</summary>
    [JsonIgnore]
    public string? Text { get => text; init => text = value; }

    [JsonInclude, JsonPropertyName("text")]
    internal string? text;

    /// <summary>Gets the answer to an e-mail field (<c>email</c>).</summary>
    [JsonIgnore]
    public string? Email { get => email; init => email = value; }

    [JsonInclude, JsonPropertyName("email")]
    internal string? email;

    /// <summary>Gets the answer to a select field (<c>select</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<FormOption> Select { get => select ?? []; init => select = value; }

    [JsonInclude, JsonPropertyName("select")]
    internal IReadOnlyList<FormOption>? select;
}

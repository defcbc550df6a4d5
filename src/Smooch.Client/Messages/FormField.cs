namespace Smooch.Client;

/// <summary>A field of a form; in a form response also with the value (v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonModel]
public sealed partial record FormField : SmoochResource
{
    /// <summary>Gets the type of the field (<c>type</c>).</summary>
    public partial FormFieldType Type { get; init; }

    /// <summary>Gets the name, unique in the form (<c>name</c>).</summary>
    public partial string? Name { get; init; }

    /// <summary>Gets the label (<c>label</c>).</summary>
    public partial string? Label { get; init; }

    /// <summary>Gets the hint inside the empty field (<c>placeholder</c>).</summary>
    public partial string? Placeholder { get; init; }

    /// <summary>Gets the fewest characters (<c>minSize</c>).</summary>
    public partial int? MinSize { get; init; }

    /// <summary>Gets the most characters (<c>maxSize</c>).</summary>
    public partial int? MaxSize { get; init; }

    /// <summary>Gets the selectable options (<c>options</c>).</summary>
    public partial IReadOnlyList<FormOption> Options { get; init; }

    /// <summary>Gets how many options can be selected (<c>selectSize</c>).</summary>
    public partial int? SelectSize { get; init; }

    /// <summary>Gets the value of a text field (<c>text</c>).</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets the value of an e-mail field (<c>email</c>).</summary>
    public partial string? Email { get; init; }

    /// <summary>Gets the value of a select field (<c>select</c>).</summary>
    public partial IReadOnlyList<FormOption> Select { get; init; }
}

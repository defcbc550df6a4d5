namespace Smooch.Sunshine;

/// <summary>A field of a form, with the value that the user entered.</summary>
[JsonModel]
public sealed partial record FormField : SmoochModel
{
    /// <summary>Gets the type (<c>type</c>).</summary>
    public partial FormFieldType Type { get; init; }

    /// <summary>Gets the name, unique in the form (<c>name</c>).</summary>
    public partial string? Name { get; init; }

    /// <summary>Gets the label (<c>label</c>).</summary>
    public partial string? Label { get; init; }

    /// <summary>Gets the value of a text field (<c>text</c>).</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets the value of an e-mail field (<c>email</c>).</summary>
    public partial string? Email { get; init; }

    /// <summary>Gets the values of a select field (<c>select</c>).</summary>
    public partial IReadOnlyList<FormOption> Select { get; init; }

    /// <summary>Gets the format of a text field: <c>integer</c> or <c>decimal</c> (<c>format</c>).</summary>
    public partial string? Format { get; init; }

    /// <summary>Gets the placeholder (<c>placeholder</c>).</summary>
    public partial string? Placeholder { get; init; }

    /// <summary>Gets the smallest length of a text field (<c>minSize</c>).</summary>
    public partial int? MinSize { get; init; }

    /// <summary>Gets the largest length of a text field (<c>maxSize</c>).</summary>
    public partial int? MaxSize { get; init; }

    /// <summary>Gets the options of a select field (<c>options</c>).</summary>
    public partial IReadOnlyList<FormOption> Options { get; init; }
}

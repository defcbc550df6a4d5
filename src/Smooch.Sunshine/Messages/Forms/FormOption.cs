namespace Smooch.Sunshine;

/// <summary>An option of a select field.</summary>
[JsonModel]
public sealed partial record FormOption : SmoochModel
{
    /// <summary>Gets the name (<c>name</c>).</summary>
    public partial string? Name { get; init; }

    /// <summary>Gets the label (<c>label</c>).</summary>
    public partial string? Label { get; init; }
}

namespace Smooch.Sunshine;

/// <summary>An option of a select field.</summary>
[JsonModel]
public sealed partial record NewFormOption
{
    /// <summary>Gets the name, 1 to 128 characters (<c>name</c>).</summary>
    public required string Name { get; init; }

    /// <summary>Gets the label, 1 to 128 characters (<c>label</c>).</summary>
    public required string Label { get; init; }
}

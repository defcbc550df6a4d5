namespace Smooch.Sunshine;

/// <summary>The body of accepting or releasing control.</summary>
[JsonModel]
internal sealed partial record ControlMetadata
{
    /// <summary>Gets the metadata: flat, with strings, numbers and booleans; at most 4 KB (<c>metadata</c>).</summary>
    public FlatObject? Metadata { get; init; }
}

namespace Smooch.Sunshine;

/// <summary>The body of passing or offering control.</summary>
[JsonModel]
internal sealed partial record ControlTransfer
{
    /// <summary>Gets the target: id, name, type, or <c>next</c> (<c>switchboardIntegration</c>).</summary>
    public required string SwitchboardIntegration { get; init; }

    /// <summary>Gets the metadata: flat, with strings, numbers and booleans; at most 4 KB (<c>metadata</c>).</summary>
    public FlatObject? Metadata { get; init; }
}

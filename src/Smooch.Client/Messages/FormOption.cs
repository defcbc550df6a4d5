namespace Smooch.Client;

/// <summary>An option of a select field (v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonModel]
public sealed partial record FormOption : SmoochResource
{
    /// <summary>Gets the name (<c>name</c>).</summary>
    public partial string? Name { get; init; }

    /// <summary>Gets the label (<c>label</c>).</summary>
    public partial string? Label { get; init; }
}

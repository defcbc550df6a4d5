namespace Smooch.Client;

/// <summary>The name and address of a location (v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonModel]
public sealed partial record MessageLocation : SmoochModel
{
    /// <summary>Gets the address (<c>address</c>).</summary>
    public partial string? Address { get; init; }

    /// <summary>Gets the name (<c>name</c>).</summary>
    public partial string? Name { get; init; }
}

namespace Smooch.Client;

/// <summary>The name and address of a location to send (v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonModel]
public sealed partial record NewLocation
{
    /// <summary>Gets the address (<c>address</c>).</summary>
    public string? Address { get; init; }

    /// <summary>Gets the name (<c>name</c>).</summary>
    public string? Name { get; init; }
}

namespace Smooch.Sunshine;

/// <summary>The name and address of a place.</summary>
[JsonModel]
public sealed partial record NewLocationDetails
{
    /// <summary>Gets the name (<c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the address (<c>address</c>).</summary>
    public string? Address { get; init; }
}

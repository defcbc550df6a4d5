namespace Smooch.Sunshine;

/// <summary>The name and address of a place.</summary>
[JsonModel]
public sealed partial record LocationDetails : SmoochModel
{
    /// <summary>Gets the name (<c>name</c>).</summary>
    public partial string? Name { get; init; }

    /// <summary>Gets the address (<c>address</c>).</summary>
    public partial string? Address { get; init; }
}

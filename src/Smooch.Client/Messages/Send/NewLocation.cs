namespace Smooch.Client;

/// <summary>What is at a place to send (reference: message, <c>location</c>; v1.1).</summary>
[JsonModel]
public sealed partial record NewLocation
{
    /// <summary>Gets the address (<c>address</c>).</summary>
    public string? Address { get; init; }

    /// <summary>Gets the name (<c>name</c>).</summary>
    public string? Name { get; init; }
}

namespace Smooch.Client;

/// <summary>What is at a place to send (reference: message, <c>location</c>; v1.1).</summary>
public sealed record NewLocation
{
    /// <summary>Gets the address (<c>address</c>).</summary>
    public string? Address { get; init; }

    /// <summary>Gets the name (<c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>The type only: where somebody is belongs into no log.</summary>
    public override string ToString() => nameof(NewLocation);
}

namespace Smooch.Sunshine;

/// <summary>A client that a participant uses.</summary>
[JsonModel]
public sealed partial record ClientAssociation : SmoochModel
{
    /// <summary>Gets the channel (<c>type</c>).</summary>
    public partial ClientType Type { get; init; }

    /// <summary>Gets the client (<c>clientId</c>).</summary>
    public partial string? ClientId { get; init; }
}

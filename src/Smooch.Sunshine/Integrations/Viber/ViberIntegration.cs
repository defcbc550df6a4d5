namespace Smooch.Sunshine;

/// <summary>Viber.</summary>
[JsonCase("viber")]
public sealed partial record ViberIntegration : Integration
{
    /// <summary>Gets the address of the account (<c>uri</c>).</summary>
    public partial string? Uri { get; init; }

    /// <summary>Gets the account (<c>accountId</c>).</summary>
    public partial string? AccountId { get; init; }
}

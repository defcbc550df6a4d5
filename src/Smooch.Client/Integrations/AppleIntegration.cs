namespace Smooch.Client;

/// <summary>Apple Messages for Business (<c>apple</c>; v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("apple")]
public sealed partial record AppleIntegration : Integration
{
    /// <summary>Gets the id of the business at Apple (<c>businessId</c>).</summary>
    public partial string? BusinessId { get; init; }
}

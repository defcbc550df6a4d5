namespace Smooch.Client;

/// <summary>E-mail through the service itself (<c>frontendEmail</c>; v1).</summary>
[SmoochApi(SmoochApiVersion.V1)]
[JsonCase("frontendEmail")]
public sealed partial record FrontendEmailIntegration : Integration
{
    /// <summary>Gets the short id that the address is made from (<c>shortId</c>).</summary>
    public partial string? ShortId { get; init; }

    /// <summary>Gets the address that users write to (<c>smoochAddress</c>).</summary>
    public partial string? SmoochAddress { get; init; }

    /// <summary>Gets the address that messages come from, if the service sends it (<c>fromAddress</c>).</summary>
    public partial string? FromAddress { get; init; }
}

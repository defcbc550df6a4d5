namespace Smooch.Client;

/// <summary>E-mail through the service itself (<c>frontendEmail</c>; v1). No member is needed.</summary>
[SmoochApi(SmoochApiVersion.V1)]
[JsonCase("frontendEmail")]
public sealed partial record NewFrontendEmailIntegration : NewIntegration
{
    /// <summary>Gets the address that messages come from (<c>fromAddress</c>).</summary>
    public string? FromAddress { get; init; }

    private protected override void CheckCase()
    {
    }
}

namespace Smooch.Client;

/// <summary>The iOS SDK (<c>ios</c>): made by the service, never created through the API.</summary>
public sealed record IosIntegration : Integration
{
    private protected override void Close()
    {
    }
}

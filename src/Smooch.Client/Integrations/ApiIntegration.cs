namespace Smooch.Client;

/// <summary>This API itself (<c>api</c>): made by the service, never created through the API.</summary>
public sealed record ApiIntegration : Integration
{
    private protected override void Close()
    {
    }
}

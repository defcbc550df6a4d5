namespace Smooch.Client;

/// <summary>The Android SDK (<c>android</c>): made by the service, never created through the API.</summary>
public sealed record AndroidIntegration : Integration
{
    private protected override void Close()
    {
    }
}

namespace Smooch.Client;

/// <summary>The Android SDK (<c>android</c>): made by the service, never created through the API.</summary>
[JsonCase("android")]
public sealed partial record AndroidIntegration : Integration;

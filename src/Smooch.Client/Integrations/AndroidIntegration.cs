namespace Smooch.Client;

/// <summary>The Android SDK (<c>android</c>). The service creates it; the API cannot.</summary>
[JsonCase("android")]
public sealed partial record AndroidIntegration : Integration;

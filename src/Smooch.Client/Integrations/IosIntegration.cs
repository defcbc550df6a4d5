namespace Smooch.Client;

/// <summary>The iOS SDK (<c>ios</c>). The service creates it; the API cannot.</summary>
[JsonCase("ios")]
public sealed partial record IosIntegration : Integration;

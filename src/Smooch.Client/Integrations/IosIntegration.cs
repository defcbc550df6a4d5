namespace Smooch.Client;

/// <summary>The iOS SDK (<c>ios</c>): made by the service, never created through the API.</summary>
[JsonCase("ios")]
public sealed partial record IosIntegration : Integration;

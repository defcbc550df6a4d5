namespace Smooch.Client;

/// <summary>This API itself (<c>api</c>): made by the service, never created through the API.</summary>
[JsonCase("api")]
public sealed partial record ApiIntegration : Integration;

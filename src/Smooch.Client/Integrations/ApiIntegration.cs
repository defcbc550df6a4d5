namespace Smooch.Client;

/// <summary>This API itself (<c>api</c>). The service creates it; the API cannot.</summary>
[JsonCase("api")]
public sealed partial record ApiIntegration : Integration;

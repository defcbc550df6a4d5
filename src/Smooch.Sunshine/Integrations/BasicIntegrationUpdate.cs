namespace Smooch.Sunshine;

/// <summary>Changes to an integration of any type: what all types share.</summary>
[JsonModel]
public sealed partial record BasicIntegrationUpdate : IntegrationUpdate;

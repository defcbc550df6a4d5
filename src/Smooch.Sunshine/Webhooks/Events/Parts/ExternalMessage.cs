namespace Smooch.Sunshine;

/// <summary>The id of a message on a channel.</summary>
[JsonModel]
public sealed partial record ExternalMessage : SunshineResource;

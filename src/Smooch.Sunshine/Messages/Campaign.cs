namespace Smooch.Sunshine;

/// <summary>The campaign that a message came from.</summary>
[JsonModel]
public sealed partial record Campaign : SunshineResource;

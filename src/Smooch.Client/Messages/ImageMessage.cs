namespace Smooch.Client;

/// <summary>A message with an image.</summary>
[JsonCase("image", WhenPresent = ["mediaUrl", "mediaType"])]
public sealed partial record ImageMessage : MediaMessage;

namespace Smooch.Client;

/// <summary>A message with a file; since 2017.</summary>
[JsonCase("file")]
public sealed partial record FileMessage : MediaMessage;

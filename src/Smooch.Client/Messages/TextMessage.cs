namespace Smooch.Client;

/// <summary>Text, with or without buttons. Messages of 2015 have no type: what is not an image is text.</summary>
[JsonCase("text")]
public sealed partial record TextMessage : Message;

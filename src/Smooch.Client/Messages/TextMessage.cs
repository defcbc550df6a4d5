namespace Smooch.Client;

/// <summary>A text message, with or without buttons. Messages of 2015 have no type: without an image they are text messages.</summary>
[JsonCase("text")]
public sealed partial record TextMessage : Message;

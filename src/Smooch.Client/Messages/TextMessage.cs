namespace Smooch.Client;

/// <summary>Text, with or without buttons. Messages of 2015 have no type: what is not an image is text.</summary>
public sealed record TextMessage : Message
{
    private protected override MessageType Kind => MessageType.Text;
}

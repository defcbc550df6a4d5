namespace Smooch.MessageBird;

/// <summary>An image to send, by its address.</summary>
[JsonCase("image")]
public sealed partial record NewImageMessage : NewMediaMessage
{
    private protected override MessageContent? CreateContent() => new() { Image = CreateMedia() };
}

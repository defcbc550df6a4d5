namespace Smooch.MessageBird;

/// <summary>A video to send, by its address.</summary>
[JsonCase("video")]
public sealed partial record NewVideoMessage : NewMediaMessage
{
    private protected override MessageContent? CreateContent() => new() { Video = CreateMedia() };
}

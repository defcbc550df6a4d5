namespace Smooch.MessageBird;

/// <summary>A file to send, by its address.</summary>
[JsonCase("file")]
public sealed partial record NewFileMessage : NewMediaMessage
{
    private protected override MessageContent? CreateContent() => new() { File = CreateMedia() };
}

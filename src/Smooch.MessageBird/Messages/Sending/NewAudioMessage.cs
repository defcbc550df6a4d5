namespace Smooch.MessageBird;

/// <summary>A recording to send, by its address.</summary>
[JsonCase("audio")]
public sealed partial record NewAudioMessage : NewMediaMessage
{
    private protected override MessageContent? CreateContent() => new() { Audio = CreateMedia() };
}

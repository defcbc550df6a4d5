namespace Smooch.Client;

internal sealed class AttachmentRemoval(string mediaUrl)
{
    public string MediaUrl { get; } = mediaUrl;
}

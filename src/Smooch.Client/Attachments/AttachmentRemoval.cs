namespace Smooch.Client;

[JsonModel]
internal sealed partial record AttachmentRemoval(string MediaUrl);

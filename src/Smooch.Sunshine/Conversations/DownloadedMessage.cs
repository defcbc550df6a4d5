namespace Smooch.Sunshine;

/// <summary>
/// The content of a message that was downloaded from its channel. Its members differ; all of them are in
/// <see cref="SmoochModel.UnknownFields"/>.
/// </summary>
[JsonModel]
public sealed partial record DownloadedMessage : SmoochModel;

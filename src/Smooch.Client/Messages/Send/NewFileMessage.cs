namespace Smooch.Client;

/// <summary>A message with a file by its address; since 2017.</summary>
[JsonCase("file")]
public sealed partial record NewFileMessage : NewMessage
{
    /// <summary>Gets the address of the file, which the service fetches (<c>mediaUrl</c>).</summary>
    public required string MediaUrl { get; init; }

    /// <summary>Gets the media type (<c>mediaType</c>); the service asks the address when it is left out.</summary>
    public string? MediaType { get; init; }

    /// <summary>Gets the text of the message (<c>text</c>).</summary>
    public string? Text { get; init; }

    /// <summary>Gets the file in words (<c>altText</c>; v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public string? AltText { get; init; }

    private protected override void CheckCase() => RequestRules.CheckText(MediaUrl, nameof(MediaUrl));
}

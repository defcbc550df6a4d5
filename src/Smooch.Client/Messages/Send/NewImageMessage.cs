namespace Smooch.Client;

/// <summary>A message with an image by its address. <see cref="AppUsersClient.UploadImageAsync"/> sends an image from a stream.</summary>
[JsonCase("image")]
public sealed partial record NewImageMessage : NewMessage
{
    /// <summary>Gets the address of the image, which the service fetches (<c>mediaUrl</c>).</summary>
    public required string MediaUrl { get; init; }

    /// <summary>Gets the media type (<c>mediaType</c>); the service asks the address when it is left out.</summary>
    public string? MediaType { get; init; }

    /// <summary>Gets the text of the message (<c>text</c>).</summary>
    public string? Text { get; init; }

    /// <summary>Gets the image in words (<c>altText</c>; v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public string? AltText { get; init; }

    /// <summary>Gets the buttons (<c>actions</c>).</summary>
    public IReadOnlyList<NewAction>? Actions { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.CheckText(MediaUrl, nameof(MediaUrl));
        MessageRules.CheckActions(Actions);
    }
}

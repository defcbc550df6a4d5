namespace Smooch.Client;

/// <summary>A message with media: an <see cref="ImageMessage"/> or a <see cref="FileMessage"/>.</summary>
[JsonModel]
public abstract partial record MediaMessage : Message
{
    /// <summary>Gets the address of the media (<c>mediaUrl</c>).</summary>
    public partial string? MediaUrl { get; init; }

    /// <summary>Gets the media type, such as <c>image/jpeg</c> (<c>mediaType</c>).</summary>
    public partial string? MediaType { get; init; }

    /// <summary>Gets the size in bytes; undocumented (<c>mediaSize</c>).</summary>
    public partial long? MediaSize { get; init; }

    /// <summary>Gets the alternative text; v1.1 (<c>altText</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial string? AltText { get; init; }
}

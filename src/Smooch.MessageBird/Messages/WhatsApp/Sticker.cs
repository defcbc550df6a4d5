namespace Smooch.MessageBird;

/// <summary>A sticker of WhatsApp: an image of type <c>image/webp</c>, at most 100 kB.</summary>
[JsonModel]
public sealed partial record Sticker : SmoochModel
{
    /// <summary>Gets the address (<c>link</c>).</summary>
    public partial string? Link { get; init; }
}

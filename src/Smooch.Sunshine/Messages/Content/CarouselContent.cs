namespace Smooch.Sunshine;

/// <summary>Items side by side.</summary>
[JsonCase("carousel")]
public sealed partial record CarouselContent : MessageContent
{
    /// <summary>Gets the items as plain text, for channels without carousels (<c>text</c>).</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets a value indicating whether the input is disabled while this message is the newest (<c>blockChatInput</c>).</summary>
    public partial bool? BlockChatInput { get; init; }

    /// <summary>Gets the items (<c>items</c>).</summary>
    public partial IReadOnlyList<MessageItem> Items { get; init; }

    /// <summary>Gets how the items are displayed (<c>displaySettings</c>).</summary>
    public partial DisplaySettings? DisplaySettings { get; init; }
}

namespace Smooch.Client;

/// <summary>A message with items side by side.</summary>
[JsonCase("carousel", WhenPresent = ["items"])]
public sealed partial record CarouselMessage : Message
{
    /// <summary>Gets the items (<c>items</c>).</summary>
    public partial IReadOnlyList<MessageItem> Items { get; init; }

    /// <summary>Gets the display settings (<c>displaySettings</c>).</summary>
    public partial DisplaySettings? DisplaySettings { get; init; }
}

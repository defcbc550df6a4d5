namespace Smooch.Sunshine;

/// <summary>Items to send, side by side.</summary>
[JsonCase("carousel")]
public sealed partial record NewCarouselContent : NewContent
{
    /// <summary>Gets the items, 1 to 10 (<c>items</c>).</summary>
    public required IReadOnlyList<NewMessageItem> Items { get; init; }

    /// <summary>Gets how the items are displayed (<c>displaySettings</c>).</summary>
    public NewDisplaySettings? DisplaySettings { get; init; }

    internal override void Check() => ContentRules.Items(Items);
}

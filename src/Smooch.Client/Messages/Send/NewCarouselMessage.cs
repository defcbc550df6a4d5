namespace Smooch.Client;

/// <summary>A message with 1 to 10 items side by side.</summary>
[JsonCase("carousel")]
public sealed partial record NewCarouselMessage : NewMessage
{
    /// <summary>Gets the items (<c>items</c>).</summary>
    public required IReadOnlyList<NewMessageItem> Items { get; init; }

    /// <summary>Gets the display settings (<c>displaySettings</c>).</summary>
    public NewDisplaySettings? DisplaySettings { get; init; }

    private protected override void CheckCase() => MessageRules.CheckItems(Items);
}

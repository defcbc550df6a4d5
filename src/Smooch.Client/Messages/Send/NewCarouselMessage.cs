namespace Smooch.Client;

/// <summary>Items side by side, 1 to 10.</summary>
[JsonCase("carousel")]
public sealed partial record NewCarouselMessage : NewMessage
{
    /// <summary>Gets the items (<c>items</c>).</summary>
    public required IReadOnlyList<NewMessageItem> Items { get; init; }

    /// <summary>Gets how it is shown (<c>displaySettings</c>).</summary>
    public NewDisplaySettings? DisplaySettings { get; init; }

    private protected override void CheckCase() => MessageRules.CheckItems(Items);
}

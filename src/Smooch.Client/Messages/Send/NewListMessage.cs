namespace Smooch.Client;

/// <summary>A message with a list of 1 to 10 items.</summary>
[JsonCase("list")]
public sealed partial record NewListMessage : NewMessage
{
    /// <summary>Gets the items (<c>items</c>).</summary>
    public required IReadOnlyList<NewMessageItem> Items { get; init; }

    /// <summary>Gets the buttons below the list (<c>actions</c>).</summary>
    public IReadOnlyList<NewAction>? Actions { get; init; }

    private protected override void CheckCase()
    {
        MessageRules.CheckItems(Items);
        MessageRules.CheckActions(Actions);
    }
}

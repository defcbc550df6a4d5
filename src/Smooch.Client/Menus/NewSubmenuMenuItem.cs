namespace Smooch.Client;

/// <summary>A menu item that opens a submenu; since 2017.</summary>
[JsonCase("submenu")]
public sealed partial record NewSubmenuMenuItem : NewMenuItem
{
    /// <summary>Gets the items below, one to five (<c>items</c>).</summary>
    public required IReadOnlyList<NewMenuItem> Items { get; init; }

    private protected override void CheckCase() => NewMenu.CheckItems(Items, "Items of a submenu");
}

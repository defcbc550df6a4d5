namespace Smooch.Client;

/// <summary>A persistent menu to set: one to three items since 2017, up to five flat ones before.</summary>
/// <example>
/// <code>
/// await smooch.Menus.UpdateAsync(new NewMenu
/// {
/// Items = [NewMenuItem.Link("Shop", "https://shop.example.org"), NewMenuItem.Submenu("Help", NewMenuItem.Postback("Call me", "CALL"))],
/// });
/// </code>
/// </example>
[JsonModel]
public sealed partial record NewMenu
{
    private const int MostItems = 5;

    /// <summary>Gets the items (<c>items</c>).</summary>
    public required IReadOnlyList<NewMenuItem> Items { get; init; }

    /// <summary>Gets the other settings of the menu (<c>settings</c>).</summary>
    public NewMenuSettings? Settings { get; init; }

    /// <summary>Gets the name (<c>name</c>); 2016.</summary>
    public string? Name { get; init; }

    internal static void CheckItems(IReadOnlyList<NewMenuItem>? items, string name)
    {
        RequestRules.Require(items is { Count: > 0 and <= MostItems }, $"{name} must contain 1 to {MostItems} items.");
        foreach (var item in items!)
        {
            RequestRules.Require(item is not null, $"{name} contains null.");
            item!.Check();
        }
    }

    internal void Check() => CheckItems(Items, nameof(Items));
}

namespace Smooch.Client;

/// <summary>What an item of a menu does (<c>type</c>; reference: menu item). An open set: what this SDK does not know yet keeps its text.</summary>
[OpenValue]
public readonly partial struct MenuItemType
{
    /// <summary>Gets <c>link</c>: opens a page.</summary>
    public static MenuItemType Link => new("link");

    /// <summary>Gets <c>postback</c>: tells the business, without a message.</summary>
    public static MenuItemType Postback => new("postback");

    /// <summary>Gets <c>submenu</c>: opens a menu below; since 2017.</summary>
    public static MenuItemType Submenu => new("submenu");
}

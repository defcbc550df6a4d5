namespace Smooch.Client;

/// <summary>The kind of a menu item (<c>type</c>). An open set: a value that this SDK does not know is kept as it is.</summary>
[OpenValue]
public readonly partial struct MenuItemType
{
    /// <summary>Gets <c>link</c>: opens a page.</summary>
    public static MenuItemType Link => new("link");

    /// <summary>Gets <c>postback</c>: notifies the business, without a message.</summary>
    public static MenuItemType Postback => new("postback");

    /// <summary>Gets <c>submenu</c>: opens a menu below; since 2017.</summary>
    public static MenuItemType Submenu => new("submenu");
}

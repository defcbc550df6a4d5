using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What an item of a menu does (<c>type</c>; reference: menu item). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct MenuItemType
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public MenuItemType(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>link</c>: opens a page.</summary>
    public static MenuItemType Link { get; } = new("link");

    /// <summary>Gets <c>postback</c>: tells the business, without a message.</summary>
    public static MenuItemType Postback { get; } = new("postback");

    /// <summary>Gets <c>submenu</c>: opens a menu below; since 2017.</summary>
    public static MenuItemType Submenu { get; } = new("submenu");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator MenuItemType(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(MenuItemType), Link.text, Postback.text, Submenu.text);

    internal sealed class Converter() : OpenValueConverter<MenuItemType>(new Wire(), static text => new MenuItemType(text));
}

namespace Smooch.Client;

/// <summary>An item of a menu to set (reference: menu item). The static methods make them short.</summary>
[JsonUnion("type")]
public abstract partial record NewMenuItem
{
    private protected NewMenuItem()
    {
    }

    /// <summary>Gets the label (<c>text</c>).</summary>
    public required string Text { get; init; }

    /// <summary>Opens a page.</summary>
    public static NewLinkMenuItem Link(string text, string uri) => new() { Text = text, Uri = uri };

    /// <summary>Tells the business, without a message: the trigger <c>postback</c>.</summary>
    public static NewPostbackMenuItem Postback(string text, string payload) => new() { Text = text, Payload = payload };

    /// <summary>Opens a menu below, of one to five items; since 2017.</summary>
    public static NewSubmenuMenuItem Submenu(string text, params IReadOnlyList<NewMenuItem> items) => new() { Text = text, Items = items };

    internal void Check()
    {
        RequestRules.CheckText(Text, "The text of a menu item");
        CheckCase();
    }

    /// <summary>Refuses what the API would of this case; being internal it also closes the union.</summary>
    private protected abstract void CheckCase();
}

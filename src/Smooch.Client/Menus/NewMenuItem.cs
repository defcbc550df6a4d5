namespace Smooch.Client;

/// <summary>An item of a menu to set. The static methods create the cases.</summary>
[JsonUnion("type")]
public abstract partial record NewMenuItem
{
    private protected NewMenuItem()
    {
    }

    /// <summary>Gets the label (<c>text</c>).</summary>
    public required string Text { get; init; }

    /// <summary>Creates an item that opens a page.</summary>
    /// <param name="text">The label.</param>
    /// <param name="uri">The address of the page.</param>
    /// <returns>The new item.</returns>
    public static NewLinkMenuItem Link(string text, string uri) => new() { Text = text, Uri = uri };

    /// <summary>Creates an item that notifies the business without a message, by the trigger <c>postback</c>.</summary>
    /// <param name="text">The label.</param>
    /// <param name="payload">The payload that the business receives.</param>
    /// <returns>The new item.</returns>
    public static NewPostbackMenuItem Postback(string text, string payload) => new() { Text = text, Payload = payload };

    /// <summary>Creates an item that opens a submenu of one to five items; since 2017.</summary>
    /// <param name="text">The label.</param>
    /// <param name="items">One to five items.</param>
    /// <returns>The new item.</returns>
    public static NewSubmenuMenuItem Submenu(string text, params IReadOnlyList<NewMenuItem> items) => new() { Text = text, Items = items };

    internal void Check()
    {
        RequestRules.CheckText(Text, "The text of a menu item");
        CheckCase();
    }

    /// <summary>
    /// Checks the case: throws for a request that the API would reject. It is internal, so that only this assembly can add cases.
    /// </summary>
    private protected abstract void CheckCase();
}

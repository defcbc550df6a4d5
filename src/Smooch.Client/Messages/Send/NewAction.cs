namespace Smooch.Client;

/// <summary>A button to send (reference: action). The static methods make the usual ones short.</summary>
[JsonUnion("type")]
public abstract partial record NewAction
{
    private protected NewAction()
    {
    }

    /// <summary>Gets the label (<c>text</c>); every action but <see cref="NewShareAction"/> needs one.</summary>
    public string? Text { get; init; }

    /// <summary>Gets what to attach (<c>metadata</c>).</summary>
    public FlatObject? Metadata { get; init; }

    /// <summary>Opens a page.</summary>
    public static NewLinkAction Link(string text, string uri) => new() { Text = text, Uri = uri };

    /// <summary>Answers with its label; the answer carries the payload.</summary>
    public static NewReplyAction Reply(string text, string payload) => new() { Text = text, Payload = payload };

    /// <summary>Tells the business, without a message: the trigger <c>postback</c>.</summary>
    public static NewPostbackAction Postback(string text, string payload) => new() { Text = text, Payload = payload };

    /// <summary>Pays.</summary>
    /// <param name="text">The label.</param>
    /// <param name="amount">The price in hundredths of the currency unit.</param>
    /// <param name="currency">The currency, ISO 4217; that of the account unless said.</param>
    public static NewBuyAction Buy(string text, long amount, string? currency = null) => new() { Text = text, Amount = amount, Currency = currency };

    /// <summary>Shares the message.</summary>
    public static NewShareAction Share() => new();

    /// <summary>Asks for the place of the user.</summary>
    public static NewLocationRequestAction LocationRequest(string text) => new() { Text = text };

    /// <summary>Opens a page inside the conversation.</summary>
    public static NewWebviewAction Webview(string text, string uri, string fallback) => new() { Text = text, Uri = uri, Fallback = fallback };

    internal void Check()
    {
        RequestRules.Require(this is NewShareAction || !string.IsNullOrWhiteSpace(Text), "The text of an action is empty: it is the label of the button.");
        RequestRules.CheckFlat(Metadata, "Metadata of an action");
        CheckCase();
    }

    /// <summary>Refuses what the API would of this case; being internal it also closes the union.</summary>
    private protected abstract void CheckCase();
}

namespace Smooch.Client;

/// <summary>A button to send. The static methods create the usual ones.</summary>
[JsonUnion("type")]
public abstract partial record NewAction
{
    private protected NewAction()
    {
    }

    /// <summary>Gets the label (<c>text</c>); every action but <see cref="NewShareAction"/> needs one.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the custom metadata (<c>metadata</c>).</summary>
    public FlatObject? Metadata { get; init; }

    /// <summary>Creates a button that opens a page.</summary>
    /// <param name="text">The label.</param>
    /// <param name="uri">The address of the page.</param>
    /// <returns>The new button.</returns>
    public static NewLinkAction Link(string text, string uri) => new() { Text = text, Uri = uri };

    /// <summary>Creates a button that sends its label as a message; the metadata of that message contains the payload.</summary>
    /// <param name="text">The label, which is also the text of the reply.</param>
    /// <param name="payload">The payload of the reply.</param>
    /// <returns>The new button.</returns>
    /// <remarks>The buttons of one message are quick replies and location requests only, or none of them.</remarks>
    public static NewReplyAction Reply(string text, string payload) => new() { Text = text, Payload = payload };

    /// <summary>Creates a button that notifies the business without a message, by the trigger <c>postback</c>.</summary>
    /// <param name="text">The label.</param>
    /// <param name="payload">The payload that the business receives.</param>
    /// <returns>The new button.</returns>
    public static NewPostbackAction Postback(string text, string payload) => new() { Text = text, Payload = payload };

    /// <summary>Creates a button that pays.</summary>
    /// <param name="text">The label.</param>
    /// <param name="amount">The price in hundredths of the currency unit.</param>
    /// <param name="currency">The currency, ISO 4217; null for that of the account.</param>
    /// <returns>The new button.</returns>
    public static NewBuyAction Buy(string text, long amount, string? currency = null) =>
        new() { Text = text, Amount = amount, Currency = currency };

    /// <summary>Creates a button that shares the message.</summary>
    /// <returns>The new button.</returns>
    public static NewShareAction Share() => new();

    /// <summary>Creates a button that asks for the location of the user.</summary>
    /// <param name="text">The label.</param>
    /// <returns>The new button.</returns>
    public static NewLocationRequestAction LocationRequest(string text) => new() { Text = text };

    /// <summary>Creates a button that opens a page inside the conversation.</summary>
    /// <param name="text">The label.</param>
    /// <param name="uri">The address of the page.</param>
    /// <param name="fallback">The address of the page for channels without webviews.</param>
    /// <returns>The new button.</returns>
    public static NewWebviewAction Webview(string text, string uri, string fallback) =>
        new() { Text = text, Uri = uri, Fallback = fallback };

    internal void Check()
    {
        RequestRules.Require(
            this is NewShareAction || !string.IsNullOrWhiteSpace(Text),
            "The text of an action is empty: it is the label of the button.");
        RequestRules.CheckFlat(Metadata, "Metadata of an action");
        CheckCase();
    }

    /// <summary>
    /// Checks the case: throws for a request that the API would reject. It is internal, so that only this assembly can add cases.
    /// </summary>
    private protected abstract void CheckCase();
}

namespace Smooch.Sunshine;

/// <summary>An action to send. The static methods create the usual ones.</summary>
[JsonUnion("type")]
public abstract partial record NewAction
{
    /// <summary>Gets the metadata: flat, with strings, numbers and booleans; at most 4 KB (<c>metadata</c>).</summary>
    public FlatObject? Metadata { get; init; }

    /// <summary>Creates a quick reply: it sends its text as the user.</summary>
    /// <param name="text">The label; channels cut it at 20 to 40 characters.</param>
    /// <param name="payload">The payload that the message of the user carries.</param>
    /// <returns>The action.</returns>
    /// <remarks>
    /// The channel shows it until the user clicks it or writes. v1.1 rejects a message that has quick replies and other buttons; v2
    /// documents no rule.
    /// </remarks>
    public static NewReplyAction Reply(string text, string payload) => new() { Text = text, Payload = payload };

    /// <summary>Creates a button that notifies the program, without a message.</summary>
    /// <param name="text">The label.</param>
    /// <param name="payload">The payload of the postback.</param>
    /// <returns>The action.</returns>
    public static NewPostbackAction Postback(string text, string payload) => new() { Text = text, Payload = payload };

    /// <summary>Creates a link.</summary>
    /// <param name="text">The label.</param>
    /// <param name="uri">The address.</param>
    /// <returns>The action.</returns>
    public static NewLinkAction Link(string text, string uri) => new() { Text = text, Uri = uri };

    /// <summary>Creates a link that opens inside the messenger.</summary>
    /// <param name="text">The label.</param>
    /// <param name="uri">The address.</param>
    /// <param name="fallback">The address for channels without webviews.</param>
    /// <returns>The action.</returns>
    public static NewWebviewAction Webview(string text, string uri, string fallback) =>
        new() { Text = text, Uri = uri, Fallback = fallback };

    /// <summary>Creates a button that asks for the location of the user.</summary>
    /// <param name="text">The label.</param>
    /// <returns>The action.</returns>
    public static NewLocationRequestAction LocationRequest(string text) => new() { Text = text };

    internal void Check()
    {
        RequestRules.Metadata(Metadata);
        CheckCase();
    }

    private protected abstract void CheckCase();
}

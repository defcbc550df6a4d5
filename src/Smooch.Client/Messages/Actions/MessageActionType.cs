namespace Smooch.Client;

/// <summary>The kind of a button (<c>type</c> of an action). An open set: a value that this SDK does not know is kept as it is.</summary>
[OpenValue]
public readonly partial struct MessageActionType
{
    /// <summary>Gets <c>link</c>: opens a page.</summary>
    public static MessageActionType Link => new("link");

    /// <summary>Gets <c>reply</c>: sends its label as a message.</summary>
    public static MessageActionType Reply => new("reply");

    /// <summary>Gets <c>postback</c>: notifies the business, without a message.</summary>
    public static MessageActionType Postback => new("postback");

    /// <summary>Gets <c>buy</c>: pays.</summary>
    public static MessageActionType Buy => new("buy");

    /// <summary>Gets <c>share</c>: shares the message.</summary>
    public static MessageActionType Share => new("share");

    /// <summary>Gets <c>locationRequest</c>: asks for the place of the user.</summary>
    public static MessageActionType LocationRequest => new("locationRequest");

    /// <summary>Gets <c>webview</c>: opens a page inside the conversation.</summary>
    public static MessageActionType Webview => new("webview");
}

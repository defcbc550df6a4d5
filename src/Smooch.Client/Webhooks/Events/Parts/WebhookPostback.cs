namespace Smooch.Client;

/// <summary>A click on a postback button or menu item.</summary>
[JsonModel]
public sealed partial record WebhookPostback : SmoochModel
{
    /// <summary>Gets the message of the button; absent for menu items (<c>message</c>).</summary>
    public partial Message? Message { get; init; }

    /// <summary>Gets the button; trust its payload, the label may differ (<c>action</c>).</summary>
    public partial MessageAction? Action { get; init; }
}

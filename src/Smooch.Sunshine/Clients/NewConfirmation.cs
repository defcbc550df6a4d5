namespace Smooch.Sunshine;

/// <summary>How the link of a channel is confirmed.</summary>
[JsonModel]
public sealed partial record NewConfirmation
{
    /// <summary>Gets the kind (<c>type</c>).</summary>
    public required ConfirmationType Type { get; init; }

    /// <summary>
    /// Gets the message that asks the user; text or image with link actions only. It is not added to the history (<c>message</c>).
    /// </summary>
    public NewMessage? Message { get; init; }

    internal void Check()
    {
        RequestRules.Text(Type.ToString(), "Confirmation.Type");
        Message?.Check();
    }
}

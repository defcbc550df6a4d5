namespace Smooch.Client;

/// <summary>How a user confirms a new channel.</summary>
[JsonModel]
public sealed partial record LinkConfirmation
{
    /// <summary>Gets the kind of confirmation (<c>type</c>).</summary>
    public required LinkConfirmationType Type { get; init; }

    /// <summary>
    /// Gets the message that asks the user to confirm (<c>message</c>): text or an image, with link actions only. It is not part of the
    /// conversation.
    /// Needed for <see cref="LinkConfirmationType.UserActivity"/>.
    /// </summary>
    public NewMessage? Message { get; init; }

    internal void Check()
    {
        RequestRules.Require(!Type.IsEmpty, "The type of the confirmation is empty.");
        RequestRules.Require(
            Type != LinkConfirmationType.UserActivity || Message is not null,
            "A confirmation by user activity needs the message that asks for it.");
        Message?.Check();
    }
}

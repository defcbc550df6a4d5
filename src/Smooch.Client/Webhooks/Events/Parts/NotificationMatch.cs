namespace Smooch.Client;

/// <summary>The app user that a notification reached; the service may have created the user for it.</summary>
[JsonModel]
public sealed partial record NotificationMatch : SmoochModel
{
    /// <summary>Gets the user, truncated (<c>appUser</c>).</summary>
    public partial AppUser? AppUser { get; init; }

    /// <summary>Gets the conversation, by its id only (<c>conversation</c>).</summary>
    public partial Conversation? Conversation { get; init; }
}

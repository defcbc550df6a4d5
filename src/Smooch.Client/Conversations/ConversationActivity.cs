namespace Smooch.Client;

/// <summary>An activity of the business in a conversation, such as typing.</summary>
[JsonModel]
public sealed partial record ConversationActivity
{
    /// <summary>Gets the kind of activity (<c>type</c>).</summary>
    public required ActivityType Type { get; init; }

    /// <summary>Gets the side that does it (<c>role</c>). The API accepts only the business.</summary>
    public MessageRole Role { get; init; } = MessageRole.AppMaker;

    /// <summary>Gets the display name (<c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the address of the avatar (<c>avatarUrl</c>).</summary>
    public string? AvatarUrl { get; init; }

    /// <summary>Returns the type and the activity only.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{nameof(ConversationActivity)} ({Type})";

    internal void Check()
    {
        RequestRules.Require(!Type.IsEmpty, "The type of the activity is empty.");
        RequestRules.Require(Role == MessageRole.AppMaker, "Only the business (appMaker) can send an activity.");
    }
}

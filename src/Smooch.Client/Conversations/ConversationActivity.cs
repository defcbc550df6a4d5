namespace Smooch.Client;

/// <summary>What the business does in a conversation, such as typing (reference: activity and read).</summary>
[JsonModel]
public sealed partial record ConversationActivity
{
    /// <summary>Gets what it does (<c>type</c>).</summary>
    public required ActivityType Type { get; init; }

    /// <summary>Gets which side does it (<c>role</c>): the business, the API accepts no other.</summary>
    public MessageRole Role { get; init; } = MessageRole.AppMaker;

    /// <summary>Gets the name that is shown (<c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the picture that is shown (<c>avatarUrl</c>).</summary>
    public string? AvatarUrl { get; init; }

    /// <summary>The type and the activity only.</summary>
    public override string ToString() => $"{nameof(ConversationActivity)} ({Type})";

    internal void Check()
    {
        RequestRules.Require(!Type.IsEmpty, "The type of the activity is empty.");
        RequestRules.Require(Role == MessageRole.AppMaker, "Only the business (appMaker) can send an activity.");
    }
}

namespace Smooch.Client;

/// <summary>Who writes a notification (reference: notification, <c>author</c>).</summary>
[JsonModel]
public sealed partial record NotificationAuthor
{
    /// <summary>Gets which side writes (<c>role</c>): the business, the API accepts no other.</summary>
    public MessageRole Role { get; init; } = MessageRole.AppMaker;

    /// <summary>Gets the name as it is shown (<c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the e-mail address, which selects a picture (<c>email</c>).</summary>
    public string? Email { get; init; }

    /// <summary>Gets the picture, which wins over that of <see cref="Email"/> (<c>avatarUrl</c>).</summary>
    public string? AvatarUrl { get; init; }

    /// <summary>The type and the role only.</summary>
    public override string ToString() => $"{nameof(NotificationAuthor)} ({Role})";

    internal void Check() => RequestRules.Require(Role == MessageRole.AppMaker, "Only the business (appMaker) can send a notification.");
}

namespace Smooch.Client;

/// <summary>The author of a notification.</summary>
[JsonModel]
public sealed partial record NotificationAuthor
{
    /// <summary>Gets the side that sends it (<c>role</c>). The API accepts only the business.</summary>
    public MessageRole Role { get; init; } = MessageRole.AppMaker;

    /// <summary>Gets the name as it is shown (<c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the e-mail address, which selects a picture (<c>email</c>).</summary>
    public string? Email { get; init; }

    /// <summary>Gets the picture, which wins over that of <see cref="Email"/> (<c>avatarUrl</c>).</summary>
    public string? AvatarUrl { get; init; }

    /// <summary>Returns the type and the role only.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{nameof(NotificationAuthor)} ({Role})";

    internal void Check() => RequestRules.Require(Role == MessageRole.AppMaker, "Only the business (appMaker) can send a notification.");
}

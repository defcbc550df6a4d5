namespace Smooch.Client;

/// <summary>The conversation of an app user.</summary>
[JsonModel]
public sealed partial record Conversation : SmoochResource
{
    /// <summary>Gets the number of messages that the user has not read; since 2016 (<c>unreadCount</c>).</summary>
    public partial int? UnreadCount { get; init; }

    /// <summary>Gets when the business last read, UNIX seconds (<c>appMakerLastRead</c>).</summary>
    [UnixTime]
    public partial DateTimeOffset? AppMakerLastRead { get; init; }

    /// <summary>Gets when the user last read, UNIX seconds (<c>appUserLastRead</c>).</summary>
    [UnixTime]
    public partial DateTimeOffset? AppUserLastRead { get; init; }

    /// <summary>Gets the ids of the people of the business; 2015 (<c>appMakers</c>).</summary>
    public partial IReadOnlyList<string> AppMakers { get; init; }

    /// <summary>Gets the ids of the app users; 2015 (<c>appUsers</c>).</summary>
    public partial IReadOnlyList<string> AppUsers { get; init; }

    /// <summary>Gets the messages; 2015 only, later versions page them (<c>messages</c>).</summary>
    public partial IReadOnlyList<Message> Messages { get; init; }
}

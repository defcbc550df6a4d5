using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>What the list of users shows of one.</summary>
internal sealed record ChatView
{
    public required string Id { get; init; }

    public string? UserId { get; init; }

    public string? GivenName { get; init; }

    public string? Surname { get; init; }

    public string? Channel { get; init; }

    public string? ConversationId { get; init; }

    public int Count { get; init; }

    public int Unread { get; init; }

    public double? BusinessRead { get; init; }

    public double? UserRead { get; init; }

    public string? LastId { get; init; }

    public string? LastText { get; init; }

    public string? LastRole { get; init; }

    public double? LastAt { get; init; }

    public static ChatView Of(FakeUser user)
    {
        var conversation = user.Conversation;
        var count = conversation?.MessageCount ?? 0;
        var last = count == 0 ? null : user.GetMessages(count - 1, 1) is [var newest] ? newest : null;
        return new ChatView
        {
            Id = user.Id,
            UserId = user.UserId,
            GivenName = user.GivenName,
            Surname = user.Surname,
            Channel = user.Channel,
            ConversationId = conversation?.Id,
            Count = count,
            Unread = user.UnreadCount,
            BusinessRead = Seconds((DateTimeOffset?)conversation?.Json["businessLastRead"]),
            UserRead = Seconds(user.LastRead),
            LastId = (string?)last?["_id"],
            LastText = Shortened((string?)last?["text"] is { } text && !string.IsNullOrWhiteSpace(text) ? text : (string?)last?["type"]),
            LastRole = (string?)last?["role"],
            LastAt = Json.Number(last?["received"]),
        };
    }

    private static double? Seconds(DateTimeOffset? time) => time?.ToUnixTimeMilliseconds() / 1000.0;

    private static string? Shortened(string? text) =>
        text is { Length: > 100 } ? text[..(char.IsHighSurrogate(text[99]) ? 99 : 100)] + "…" : text;
}

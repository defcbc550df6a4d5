using System.Globalization;
using System.Text.Json.Nodes;

namespace Smooch.Tool;

/// <summary>A user or a contact in the list of the page.</summary>
internal sealed record PersonView
{
    public required string Id { get; init; }

    /// <summary>Gets the service of the person: <c>smooch</c> or <c>messagebird</c>.</summary>
    public required string Api { get; init; }

    public required string Name { get; init; }

    /// <summary>Gets the business's name for the person: its own user id, or the phone number.</summary>
    public string? Alias { get; init; }

    public string? Channel { get; init; }

    public required IReadOnlyList<ChatView> Chats { get; init; }
}

/// <summary>The state of a conversation, without its messages.</summary>
internal sealed record ChatView
{
    /// <summary>Gets the id; empty before the conversation started.</summary>
    public required string Id { get; init; }

    public string? Name { get; init; }

    public bool IsGroup { get; init; }

    public int Count { get; init; }

    public int Unread { get; init; }

    public bool IsTyping { get; init; }

    public DateTimeOffset? BusinessRead { get; init; }

    public DateTimeOffset? UserRead { get; init; }

    /// <summary>Gets the switchboard integration in control.</summary>
    public string? InControl { get; init; }

    /// <summary>Gets the switchboard integration to which control was offered.</summary>
    public string? Offered { get; init; }

    /// <summary>Gets the id and the text of the newest message, and whether the person wrote it.</summary>
    public string? LastId { get; init; }

    public string? LastText { get; init; }

    public bool IsLastMine { get; init; }

    public DateTimeOffset? LastAt { get; init; }

    public static string? Shorten(string? text) => text is not { Length: > 100 } ? text
        : text[..(char.IsHighSurrogate(text[99]) ? 99 : 100)] + "…";

    /// <summary>Reads a time as the APIs write it.</summary>
    public static DateTimeOffset? Time(JsonNode? node) =>
        node is not null && DateTimeOffset.TryParse(node.ToString(), CultureInfo.InvariantCulture, out var time) ? time : null;
}

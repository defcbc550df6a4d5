using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A conversation as it is written to a file.</summary>
internal sealed record SavedConversation(string Id, string Type, long CreatedAt)
{
    public bool IsDefault { get; init; }

    public string? DisplayName { get; init; }

    public string? Description { get; init; }

    public string? IconUrl { get; init; }

    public JsonObject? Metadata { get; init; }

    public long? BusinessLastRead { get; init; }

    public string? ActiveId { get; init; }

    public string? PendingId { get; init; }

    public SavedParticipant[] Participants { get; init; } = [];

    public SavedMessage[] Messages { get; init; } = [];
}

internal sealed record SavedParticipant(string Id, string UserId, int UnreadCount, long? LastRead);

internal sealed record SavedMessage(string Id, long Received, string Role, JsonObject Content);

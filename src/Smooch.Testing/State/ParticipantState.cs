namespace Smooch.Testing;

/// <summary>The participation of a user in one conversation.</summary>
internal sealed class ParticipantState(string id, UserState user)
{
    public string Id { get; } = id;

    /// <summary>Another one after a merge.</summary>
    public UserState User { get; set; } = user;

    public int UnreadCount { get; set; }

    public long? LastRead { get; set; }
}

namespace Smooch.Testing;

/// <summary>A user's place in one conversation.</summary>
internal sealed class ParticipantState(string id, UserState user)
{
    public string Id { get; } = id;

    /// <summary>Another one after a merge.</summary>
    public UserState User { get; set; } = user;

    public int UnreadCount { get; set; }

    public long? LastRead { get; set; }
}

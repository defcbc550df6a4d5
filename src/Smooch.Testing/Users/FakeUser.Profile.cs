using System.Text.Json.Nodes;

namespace Smooch.Testing;

public sealed partial class FakeUser
{
    /// <summary>Gets the given name (<c>givenName</c>), if there is one.</summary>
    public string? GivenName => Read(user => user.GivenName);

    /// <summary>Gets the surname (<c>surname</c>), if there is one.</summary>
    public string? Surname => Read(user => user.Surname);

    /// <summary>Gets the channel on which the user was last seen (<c>platform</c>); null when it has no client.</summary>
    public string? Channel => Read(user => user.CurrentClient?.Platform);

    /// <summary>Gets a value indicating whether the user was deleted.</summary>
    public bool IsDeleted => Read(user => user.IsGone);

    /// <summary>Gets the conversation as v1.1 shows it (<c>_id</c>, <c>unreadCount</c>, the times of reading); null before it started.</summary>
    public JsonObject? Conversation => Read(user => user.Conversation?.Render());

    /// <summary>Gets the number of messages in the conversation.</summary>
    public int MessageCount => Read(user => user.Conversation?.Messages.Count ?? 0);

    /// <summary>Gets some of the messages as v1.1 shows them, oldest first.</summary>
    /// <param name="skip">How many of the oldest messages to leave out.</param>
    /// <param name="take">How many messages to return at most.</param>
    public IReadOnlyList<JsonObject> GetMessages(int skip, int take)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return Read(user =>
        {
            var messages = user.Conversation?.Messages ?? [];
            return Enumerable.Range(skip, Math.Clamp(messages.Count - skip, 0, take)).Select(i => messages[i].Render(MessageShape.V1_1)).ToArray();
        });
    }

    /// <summary>Gets the items of the persistent menu that the user sees, as v1.1 shows them; empty when there is none.</summary>
    public IReadOnlyList<JsonObject> Menu =>
        Read(user => user.CurrentClient is { } client ? ButtonTap.MenuOf(user, client).Select(item => (JsonObject)item.DeepClone()).ToArray() : []);

    /// <summary>Changes the names in the profile.</summary>
    /// <param name="givenName">The given name; null for none.</param>
    /// <param name="surname">The surname; null for none.</param>
    public void Rename(string? givenName, string? surname) => Read(user => (user.GivenName, user.Surname) = (givenName, surname));
}

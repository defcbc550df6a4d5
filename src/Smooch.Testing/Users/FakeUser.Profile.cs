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

    /// <summary>Gets the time of the newest message that the user has read in the conversation; null when it has read none.</summary>
    public DateTimeOffset? LastRead =>
        Read(user => Known(user)?.Find(user)?.LastRead is { } time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null);

    /// <summary>Gets the items of the persistent menu that the user sees, as v1.1 shows them; empty when there is none.</summary>
    public IReadOnlyList<JsonObject> Menu => Read(user =>
        user.CurrentClient is { } client ? ButtonTap.MenuOf(user, client).Select(item => (JsonObject)item.DeepClone()).ToArray() : []);

    /// <summary>Gets some of the messages of the conversation as v1.1 shows them, oldest first.</summary>
    /// <param name="skip">The number of the oldest messages to leave out.</param>
    /// <param name="take">The maximum number of messages to return.</param>
    /// <returns>The messages.</returns>
    public IReadOnlyList<JsonObject> GetMessages(int skip, int take) =>
        Read(user => Known(user)?.Slice(skip, take, message => message.Render(MessageShape.V1_1)) ?? []);

    /// <summary>Changes the names in the profile. No webhook is called.</summary>
    /// <param name="givenName">The given name; null for none.</param>
    /// <param name="surname">The surname; null for none.</param>
    public void Rename(string? givenName, string? surname) => Change(user => (user.GivenName, user.Surname) = (givenName, surname));
}

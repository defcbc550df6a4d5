using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A conversation of the fake service.</summary>
public sealed class FakeConversation
{
    private readonly ConversationState conversation;

    internal FakeConversation(ConversationState conversation) => this.conversation = conversation;

    /// <summary>Gets the id.</summary>
    public string Id => conversation.Id;

    /// <summary><c>personal</c> or <c>sdkGroup</c>.</summary>
    public string Type => conversation.Type;

    /// <summary>Gets a value indicating whether it is the conversation that v1 and v1.1 show.</summary>
    public bool IsDefault => Read(conversation => conversation.IsDefault);

    /// <summary>Gets the conversation as v2 shows it.</summary>
    public JsonObject Json => Read(V2Conversations.Render);

    /// <summary>Gets the messages as v2 shows them, oldest first.</summary>
    public IReadOnlyList<JsonObject> Messages => Read(conversation => conversation.Messages.Select(V2Messages.Render).ToArray());

    /// <summary>Gets the time up to which the business has read (<c>businessLastRead</c>); null when it has read nothing.</summary>
    public DateTimeOffset? BusinessLastRead => Read(conversation =>
        conversation.AppMakerLastRead is { } time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null);

    /// <summary>Gets a value indicating whether the business is typing.</summary>
    public bool IsBusinessTyping => Read(conversation => conversation.IsBusinessTyping);

    /// <summary>Gets the number of messages.</summary>
    public int MessageCount => Read(conversation => conversation.Messages.Count);

    /// <summary>Gets some of the messages as v2 shows them, oldest first.</summary>
    /// <param name="skip">The number of the oldest messages to leave out.</param>
    /// <param name="take">The maximum number of messages to return.</param>
    /// <returns>The messages.</returns>
    public IReadOnlyList<JsonObject> GetMessages(int skip, int take) =>
        Read(conversation => conversation.Slice(skip, take, V2Messages.Render));

    /// <summary>Gets the users of the conversation; their actions apply to it.</summary>
    public IReadOnlyList<FakeUser> Users =>
        Read(conversation => conversation.Participants.Select(participant => new FakeUser(participant.User, conversation.Id)).ToArray());

    /// <summary>Gets the name of the switchboard integration in control; null when there is none.</summary>
    public string? InControl => Read(conversation => conversation.Active?.Name);

    /// <summary>Gets the name of the switchboard integration to which control was offered; null when there is none.</summary>
    public string? Offered => Read(conversation => conversation.Pending?.Name);

    internal ConversationState State => conversation;

    private T Read<T>(Func<ConversationState, T> read)
    {
        lock (conversation.App.Service.Gate)
            return read(conversation);
    }
}

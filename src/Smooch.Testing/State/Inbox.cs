namespace Smooch.Testing;

/// <summary>The messages of the business that no caller has received, in the order of posting. Used under the gate of the state.</summary>
internal sealed class Inbox
{
    private readonly List<(ConversationState Conversation, MessageState Message)> waiting = [];
    private readonly List<Receiver> receivers = [];

    public void Add(ConversationState conversation, MessageState message)
    {
        // Receivers are served in the order of their calls.
        while (receivers.Find(receiver => receiver.Hears(conversation)) is { } receiver)
        {
            receivers.Remove(receiver);
            if (receiver.Source.TrySetResult(message))
                return;
        }

        waiting.Add((conversation, message));
    }

    /// <summary>The next message of a conversation, or of any.</summary>
    public MessageState? Peek(ConversationState? conversation) =>
        waiting.Find(entry => conversation is null || entry.Conversation == conversation).Message;

    /// <summary>Takes the next message of a conversation, or of any; the task yields null when the user is gone.</summary>
    /// <param name="conversation">The conversation, or null for any.</param>
    /// <param name="receiver">Cancel its task to stop waiting.</param>
    public void Receive(ConversationState? conversation, TaskCompletionSource<MessageState?> receiver)
    {
        var at = waiting.FindIndex(entry => conversation is null || entry.Conversation == conversation);
        if (at < 0)
        {
            receivers.Add(new Receiver(conversation, receiver));
            return;
        }

        receiver.SetResult(waiting[at].Message);
        waiting.RemoveAt(at);
    }

    /// <summary>Moves all messages to another user; messages of a merged conversation move with it.</summary>
    public void MoveTo(Inbox other, ConversationState? from, ConversationState? to)
    {
        foreach (var (conversation, message) in waiting)
            other.Add(conversation == from ? to! : conversation, message);

        waiting.Clear();
        Close();
    }

    /// <summary>Ends all waiting calls: no message will come.</summary>
    public void Close()
    {
        foreach (var receiver in receivers)
            receiver.Source.TrySetResult(null);

        receivers.Clear();
    }

    private sealed record Receiver(ConversationState? Conversation, TaskCompletionSource<MessageState?> Source)
    {
        public bool Hears(ConversationState conversation) => Conversation is null || Conversation == conversation;
    }
}

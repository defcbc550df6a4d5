namespace Smooch.Sunshine;

/// <summary>
/// One conversation, so that a bot need not pass its id to each call. It allocates a small object; get it from
/// <see cref="SunshineClient.ForConversation"/>.
/// </summary>
/// <example>
/// <code>
/// var conversation = sunshine.ForConversation(conversationId);
/// await conversation.StartTypingAsync();
/// await conversation.SendAsync("Hello!");
/// </code>
/// </example>
public class ConversationReference
{
    private readonly SunshineClient client;

    internal ConversationReference(SunshineClient client, string id)
    {
        this.client = client;
        Id = id;
    }

    /// <summary>For substitutes in tests.</summary>
    protected ConversationReference()
    {
        client = null!;
        Id = "";
    }

    /// <summary>Gets the id of the conversation.</summary>
    public string Id { get; }

    /// <summary>Sends a text as the business.</summary>
    /// <param name="text">The text, at most 4,096 characters; <see cref="MessageText.Split"/> splits longer ones.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The message as the conversation stores it.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The message may have been sent.</exception>
    public virtual Task<SentMessages> SendAsync(string text, CancellationToken cancellationToken = default) =>
        client.Messages.SendAsync(Id, text, cancellationToken);

    /// <summary>Sends a content, such as an image or a form, as the business.</summary>
    /// <param name="content">The content.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The message as the conversation stores it.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The message may have been sent.</exception>
    public virtual Task<SentMessages> SendAsync(NewContent content, CancellationToken cancellationToken = default) =>
        client.Messages.SendAsync(Id, content, cancellationToken);

    /// <summary>Sends a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The messages as the conversation stores them.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The message may have been sent.</exception>
    public virtual Task<SentMessages> SendAsync(NewMessage message, CancellationToken cancellationToken = default) =>
        client.Messages.SendAsync(Id, message, cancellationToken);

    /// <summary>Shows that the business is typing.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when it is shown.</returns>
    public virtual Task StartTypingAsync(CancellationToken cancellationToken = default) =>
        client.Activities.StartTypingAsync(Id, cancellationToken);

    /// <summary>Shows that the business is no longer typing.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when it is shown.</returns>
    public virtual Task StopTypingAsync(CancellationToken cancellationToken = default) =>
        client.Activities.StopTypingAsync(Id, cancellationToken);

    /// <summary>Marks the conversation as read by the business.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when it is marked.</returns>
    public virtual Task MarkReadAsync(CancellationToken cancellationToken = default) =>
        client.Activities.MarkReadAsync(Id, cancellationToken);

    /// <summary>Passes control to a switchboard integration.</summary>
    /// <param name="switchboardIntegration">The target: id, name or type, or <see cref="ControlClient.Next"/>.</param>
    /// <param name="metadata">Metadata for the target; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when control is passed.</returns>
    public virtual Task PassControlAsync(
        string switchboardIntegration,
        FlatObject? metadata = null,
        CancellationToken cancellationToken = default) =>
        client.Control.PassAsync(Id, switchboardIntegration, metadata, cancellationToken);

    /// <summary>Pages through the transcript.</summary>
    /// <param name="direction">The order; newest first by default.</param>
    /// <param name="cursor">The id of a message to start after; null to start at the newest or oldest one.</param>
    /// <returns>The messages; enumerating sends the requests.</returns>
    /// <remarks>Oldest first without a cursor reads the whole history twice: back to the oldest message, and forward.</remarks>
    public virtual SmoochList<Message> EnumerateMessagesAsync(
        MessageDirection direction = MessageDirection.NewestFirst,
        string? cursor = null) =>
        client.Messages.EnumerateAsync(Id, direction, cursor);

    /// <summary>Gets the conversation.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conversation.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual Task<Conversation> GetAsync(CancellationToken cancellationToken = default) =>
        client.Conversations.GetAsync(Id, cancellationToken);
}

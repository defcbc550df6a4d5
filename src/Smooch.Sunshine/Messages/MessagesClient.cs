namespace Smooch.Sunshine;

/// <summary>Messages: sending them, and the transcript of a conversation.</summary>
/// <remarks>
/// Every call may throw what <see cref="SmoochException"/> describes; <see cref="ArgumentException"/> is thrown before anything is sent.
/// Members are virtual so that tests can substitute them.
/// </remarks>
public partial class MessagesClient
{
    private const string Enumerate = "Messages.List";
    private const int CursorLength = 24;

    private readonly IMessagesApi api;
    private readonly SendConfirmer? confirmer;

    internal MessagesClient(ApiEndpoint endpoint, SendConfirmer? confirmer)
    {
        api = endpoint.Create<IMessagesApi>();
        this.confirmer = confirmer;
    }

    /// <summary>For substitutes in tests.</summary>
    protected MessagesClient() => api = null!;

    /// <summary>Sends a text as the business.</summary>
    /// <example><code>await sunshine.Messages.SendAsync(conversationId, "Hello!");</code></example>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="text">The text, at most 4,096 characters; <see cref="MessageText.Split"/> splits longer ones.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The message as the conversation stores it.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The message may have been sent: look into the transcript before you send it again.
    /// </exception>
    public Task<SentMessages> SendAsync(string conversationId, string text, CancellationToken cancellationToken = default) =>
        SendAsync(conversationId, NewMessage.FromText(Argument.NotNull(text)), cancellationToken);

    /// <summary>Sends a content, such as an image or a form, as the business.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="content">The content.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The message as the conversation stores it.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The message may have been sent: look into the transcript before you send it again.
    /// </exception>
    /// <example>
    /// <code>
    /// await sunshine.Messages.SendAsync(conversationId, new NewTextContent
    /// {
    ///     Text = "Should it come today?",
    ///     Actions = [NewAction.Reply("Today", "TODAY"), NewAction.Reply("Tomorrow", "TOMORROW")],
    /// });
    /// </code>
    /// </example>
    public Task<SentMessages> SendAsync(string conversationId, NewContent content, CancellationToken cancellationToken = default) =>
        SendAsync(conversationId, new NewMessage { Content = Argument.NotNull(content) }, cancellationToken);

    /// <summary>Sends a message.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The messages as the conversation stores them; one as a rule.</returns>
    /// <exception cref="ArgumentException">The API would reject the message; the exception message explains how to fix it.</exception>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The message may have been sent: look into the transcript before you send it again.
    /// </exception>
    public virtual async Task<SentMessages> SendAsync(
        string conversationId,
        NewMessage message,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(message).Check();
        var conversation = PathId.Of(conversationId);
        if (confirmer is null)
            return await api.PostAsync(conversation, message, cancellationToken).ConfigureAwait(false);
        var name = confirmer.MetadataName;
        return await confirmer.SendAsync(
            new ConfirmedSend<Message, SentMessages>
            {
                Send = marker => api.PostAsync(
                    conversation,
                    message with { Metadata = new FlatObject(message.Metadata ?? []) { [name] = marker } },
                    cancellationToken),
                History = EnumerateAsync(conversationId),
                Marker = found => found.Metadata.TryGetValue(name, out var marker) ? marker.ToString() : null,
                ReceivedAt = found => found.Received,
                Found = found => new SentMessages { Messages = [found] },
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Pages through the transcript of a conversation, 100 messages a request. Every message is returned exactly once.</summary>
    /// <example>
    /// <code>
    /// await foreach (var message in sunshine.Messages.EnumerateAsync(conversationId))
    ///     Console.WriteLine(message.Content);
    /// </code>
    /// </example>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="direction">The order; newest first by default.</param>
    /// <param name="cursor">
    /// The id of a message to start after, in the order of <paramref name="direction"/>; null to start at the newest or oldest one.
    /// </param>
    /// <returns>
    /// The messages; enumerating sends the requests. <c>AsPages</c> returns pages with continuation tokens, which are such ids.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="cursor"/> does not have the 24 characters of an id.</exception>
    /// <remarks>
    /// The API starts at the newest message and has no way to start at the oldest one. Oldest first without a cursor therefore reads the
    /// whole history twice: back to the oldest page, one request for each 100 messages, before it returns the first message, and then
    /// forward. Newest first, or a cursor that you saved, reads each page once.
    /// </remarks>
    public virtual SmoochList<Message> EnumerateAsync(
        string conversationId,
        MessageDirection direction = MessageDirection.NewestFirst,
        string? cursor = null)
    {
        var conversation = PathId.Of(conversationId);
        CheckCursor(cursor, nameof(cursor));
        return direction == MessageDirection.NewestFirst
            ? new(Enumerate, (token, cancellationToken) => GetBeforeAsync(conversation, token ?? cursor, cancellationToken))
            : new(Enumerate, (token, cancellationToken) => GetAfterAsync(conversation, token ?? cursor, cancellationToken));
    }

    /// <summary>Deletes one message. It may stay in the transcript as a placeholder with <see cref="Message.Deleted"/>.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="messageId">The message.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the message is deleted.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual Task DeleteAsync(string conversationId, string messageId, CancellationToken cancellationToken = default) =>
        api.DeleteAsync(PathId.Of(conversationId), PathId.Of(messageId), cancellationToken);

    /// <summary>Deletes all messages of a conversation.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the messages are deleted.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know the conversation.</exception>
    public virtual Task DeleteAllAsync(string conversationId, CancellationToken cancellationToken = default) =>
        api.DeleteAllAsync(PathId.Of(conversationId), cancellationToken);

    private static void CheckCursor(string? cursor, string parameter)
    {
        if (cursor is not null && cursor.Length != CursorLength)
            throw new ArgumentException($"{parameter} must be the id of a message, {CursorLength} characters.", parameter);
    }

    private static string? Next(MessagesResponse page, string? cursor, string? fallback) =>
        page.Meta?.HasMore == true ? NeededCursor(cursor ?? fallback) : null;

    private static string NeededCursor(string? cursor) => CursorList.NeededCursor(Enumerate, cursor) is { Length: CursorLength } needed
        ? needed
        : throw new SmoochHistoryException(Enumerate, "The service reports more items, but its cursor to them is not the id of a message.");

    private static string? IdOfLast(MessagesResponse page) => page.Messages.Count > 0 ? page.Messages[page.Messages.Count - 1].Id : null;

    private async Task<SmoochListPage<Message>> GetBeforeAsync(PathId conversation, string? cursor, CancellationToken cancellationToken)
    {
        CheckCursor(cursor, "continuationToken");
        var page = await api.ListAsync(conversation, after: null, cursor, cancellationToken).ConfigureAwait(false);
        var messages = page.Messages.Reverse().ToList();
        return new SmoochListPage<Message>(messages, Next(page, page.Meta?.BeforeCursor, messages.LastOrDefault()?.Id));
    }

    private async Task<SmoochListPage<Message>> GetAfterAsync(PathId conversation, string? cursor, CancellationToken cancellationToken)
    {
        CheckCursor(cursor, "continuationToken");
        if (cursor is null)
            return await GetOldestAsync(conversation, cancellationToken).ConfigureAwait(false);
        var page = await api.ListAsync(conversation, cursor, before: null, cancellationToken).ConfigureAwait(false);
        return new SmoochListPage<Message>(page.Messages, Next(page, page.Meta?.AfterCursor, IdOfLast(page)));
    }

    /// <summary>Gets the oldest page. The API starts with the newest one, so it is paged back to; two pages are in memory.</summary>
    private async Task<SmoochListPage<Message>> GetOldestAsync(PathId conversation, CancellationToken cancellationToken)
    {
        var tokens = new TokenSequence(Enumerate, first: null);
        MessagesResponse? newer = null;
        string? before = null;
        while (true)
        {
            var page = await api.ListAsync(conversation, after: null, before, cancellationToken).ConfigureAwait(false);
            before = tokens.Next(Next(page, page.Meta?.BeforeCursor, page.Messages.Count > 0 ? page.Messages[0].Id : null));
            if (before is not null)
            {
                newer = page;
                continue;
            }

            if (newer is null)
                return new SmoochListPage<Message>(page.Messages, ContinuationToken: null);
            // The older page can be empty: its messages were deleted meanwhile, or the service announced messages that it does not have.
            var oldest = page.Messages.Count > 0 ? page : newer;
            return new SmoochListPage<Message>(oldest.Messages, NeededCursor(IdOfLast(oldest)));
        }
    }
}

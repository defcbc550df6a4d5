namespace Smooch.MessageBird;

/// <summary>The conversations of the account: everything that a contact and the business sent each other, on all channels.</summary>
/// <remarks>Every method throws a <see cref="SmoochException"/> when the call fails.</remarks>
public class ConversationsClient
{
    private readonly IConversationsApi api;

    internal ConversationsClient(ApiEndpoint endpoint) => api = endpoint.Create<IConversationsApi>();

    /// <summary>Creates a substitute for tests.</summary>
    protected ConversationsClient() => api = null!;

    /// <summary>Sends a text and returns the conversation: the active one of the contact, or else a new one.</summary>
    /// <param name="to">The recipient: a phone number, or an id of the platform of the channel.</param>
    /// <param name="channelId">The channel that the message is sent through.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conversation.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The message may have been sent: read the history before you send it again.
    /// </exception>
    /// <example><code>var conversation = await messageBird.Conversations.StartAsync("+31600000001", channelId, "Hello!");</code></example>
    public Task<Conversation> StartAsync(string to, string channelId, string text, CancellationToken cancellationToken = default) =>
        StartAsync(to, channelId, new NewTextMessage { Text = text }, cancellationToken);

    /// <summary>
    /// Sends a message and returns the conversation: the active one of the contact, or else a new one (<c>POST /conversations/start</c>).
    /// </summary>
    /// <param name="to">The recipient: a phone number, or an id of the platform of the channel.</param>
    /// <param name="channelId">The channel that the message is sent through.</param>
    /// <param name="message">
    /// The message. A fallback is not possible here: see
    /// <see cref="MessagesClient.SendAsync(string, string, NewMessage, CancellationToken)"/>.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conversation.</returns>
    /// <exception cref="ArgumentException">The message lacks something that the service demands.</exception>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The message may have been sent: read the history before you send it again.
    /// </exception>
    public virtual Task<Conversation> StartAsync(
        string to,
        string channelId,
        NewMessage message,
        CancellationToken cancellationToken = default)
    {
        var content = Argument.NotNull(message).Checked();
        RequestRules.Require(
            message.Fallback is null,
            "A conversation cannot be started with a Fallback: use Messages.SendAsync or Messages.ReplyAsync.");
        return api.StartAsync(
            message with { To = Argument.NotEmpty(to), ChannelId = Argument.NotEmpty(channelId), Content = content }, cancellationToken);
    }

    /// <summary>Lists the conversations; the one with the newest message comes first (<c>GET /conversations</c>).</summary>
    /// <remarks>
    /// The list is live: a conversation that moves to its start while you enumerate is not returned a second time, and is missed if it was
    /// not returned yet. Changes that take conversations out of a filtered list, such as archiving, make the rest move up: collect the list
    /// before you change its conversations.
    /// </remarks>
    /// <param name="filter">Which conversations; null for the default of the service.</param>
    /// <param name="pageSize">Conversations per request, 1 to 100; 20 when null.</param>
    /// <returns>The conversations.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not between 1 and 100.</exception>
    /// <example>
    /// <code>
    /// await foreach (var conversation in messageBird.Conversations.ListAsync()) Console.WriteLine(conversation.Id);
    /// </code>
    /// </example>
    public virtual SmoochList<Conversation> ListAsync(ConversationFilter? filter = null, int? pageSize = null)
    {
        var ids = Texts.Joined(filter?.Ids, "filter");
        var status = filter is { Status.IsEmpty: false } ? Argument.UrlText(filter.Status.ToString(), nameof(filter)) : null;
        return Pages.List<Conversation, ConversationPage>(
            "Conversations.List",
            pageSize,
            (limit, offset, cancellationToken) => api.ListAsync(limit, offset, ids, status, cancellationToken),
            static page => page.Items,
            static conversation => conversation.Id);
    }

    /// <summary>Lists the ids of the conversations of a contact (<c>GET /conversations/contact/{contactId}</c>).</summary>
    /// <param name="contactId">The id of the contact.</param>
    /// <param name="pageSize">Ids per request, 1 to 100; 20 when null.</param>
    /// <returns>The ids.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not between 1 and 100.</exception>
    public virtual SmoochList<string> ListOfContactAsync(string contactId, int? pageSize = null)
    {
        var contact = PathId.Of(contactId);
        return Pages.List<string, ConversationIdPage>(
            "Conversations.ListOfContact",
            pageSize,
            (limit, offset, cancellationToken) => api.ListOfContactAsync(contact, limit, offset, cancellationToken),
            static page => page.Items,
            static id => id);
    }

    /// <summary>Gets a conversation with its contact and channels (<c>GET /conversations/{id}</c>).</summary>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conversation.</returns>
    /// <exception cref="SmoochNotFoundException">There is no such conversation.</exception>
    public virtual Task<Conversation> GetAsync(string conversationId, CancellationToken cancellationToken = default) =>
        api.GetAsync(PathId.Of(conversationId), cancellationToken);

    /// <summary>Creates a conversation without a message (<c>POST /conversations</c>).</summary>
    /// <remarks>
    /// This call is known from one of the official clients only. The other way is to start a conversation with a message.
    /// </remarks>
    /// <param name="contactId">The id of the contact.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conversation.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The conversation may have been created.</exception>
    public virtual Task<Conversation> CreateAsync(string contactId, CancellationToken cancellationToken = default) =>
        api.CreateAsync(new NewConversation { ContactId = Argument.NotEmpty(contactId) }, cancellationToken);

    /// <summary>Ends a conversation: the next message of the contact starts another (<c>PATCH /conversations/{id}</c>).</summary>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conversation without its contact and channels.</returns>
    /// <example><code>await messageBird.Conversations.ArchiveAsync(conversationId);</code></example>
    public Task<Conversation> ArchiveAsync(string conversationId, CancellationToken cancellationToken = default) =>
        UpdateAsync(conversationId, ConversationStatus.Archived, cancellationToken);

    /// <summary>Continues a conversation that was archived (<c>PATCH /conversations/{id}</c>).</summary>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conversation without its contact and channels.</returns>
    public Task<Conversation> ActivateAsync(string conversationId, CancellationToken cancellationToken = default) =>
        UpdateAsync(conversationId, ConversationStatus.Active, cancellationToken);

    /// <summary>Changes the status of a conversation (<c>PATCH /conversations/{id}</c>).</summary>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="status">The status.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conversation without its contact and channels.</returns>
    public virtual Task<Conversation> UpdateAsync(
        string conversationId,
        ConversationStatus status,
        CancellationToken cancellationToken = default)
    {
        RequestRules.Require(!status.IsEmpty, "status is empty. Use ConversationStatus.Archived or ConversationStatus.Active.");
        return api.UpdateAsync(PathId.Of(conversationId), new ConversationUpdate { Status = status }, cancellationToken);
    }
}

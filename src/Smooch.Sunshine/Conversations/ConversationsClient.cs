namespace Smooch.Sunshine;

/// <summary>Conversations between users and the business.</summary>
/// <remarks>
/// Every call may throw what <see cref="SmoochException"/> describes; <see cref="ArgumentException"/> is thrown before anything is sent.
/// Members are virtual so that tests can substitute them.
/// </remarks>
public partial class ConversationsClient
{
    private readonly IConversationsApi api;

    internal ConversationsClient(ApiEndpoint endpoint)
    {
        api = endpoint.Create<IConversationsApi>();
    }

    /// <summary>For substitutes in tests.</summary>
    protected ConversationsClient() => api = null!;

    /// <summary>Creates a conversation.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conversation.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The conversation may have been created: list the conversations of the user to find out.
    /// </exception>
    public virtual async Task<Conversation> CreateAsync(NewConversation conversation, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(conversation).Check();
        return (await api.CreateAsync(conversation, cancellationToken).ConfigureAwait(false)).Conversation!;
    }

    /// <summary>Creates a personal conversation with a user.</summary>
    /// <param name="userId">The id of the user.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conversation.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The conversation may have been created.</exception>
    /// <example>
    /// <code>
    /// var user = await sunshine.Users.GetOrCreateAsync(new NewUser { ExternalId = "mira@example.org" });
    /// var conversation = await sunshine.Conversations.CreatePersonalAsync(user.Id);
    /// </code>
    /// </example>
    public Task<Conversation> CreatePersonalAsync(string userId, CancellationToken cancellationToken = default) =>
        CreateAsync(
            new NewConversation
            {
                Type = ConversationType.Personal,
                Participants = [new NewParticipant { UserId = Argument.NotEmpty(userId), SubscribeSDKClient = false }],
            },
            cancellationToken);

    /// <summary>Lists the conversations of a user.</summary>
    /// <param name="userId">The id of the user.</param>
    /// <param name="pageSize">The number of records of a page, 1 to 100; 25 by default.</param>
    /// <returns>The list; enumerating it sends the requests.</returns>
    public virtual SmoochList<Conversation> ListAsync(string userId, int? pageSize = null) => CursorList.Create(
        "Conversations.List",
        pageSize,
        (after, cancellationToken) => api.ListAsync(Argument.NotEmpty(userId), userExternalId: null, after, pageSize, cancellationToken),
        static page => page.Conversations);

    /// <summary>Lists the conversations of a user who is named by your own id.</summary>
    /// <param name="userExternalId">Your own id of the user.</param>
    /// <param name="pageSize">The number of records of a page, 1 to 100; 25 by default.</param>
    /// <returns>The list; enumerating it sends the requests.</returns>
    public virtual SmoochList<Conversation> ListByExternalIdAsync(string userExternalId, int? pageSize = null) => CursorList.Create(
        "Conversations.List",
        pageSize,
        (after, cancellationToken) => api.ListAsync(userId: null, Argument.NotEmpty(userExternalId), after, pageSize, cancellationToken),
        static page => page.Conversations);

    /// <summary>Gets a conversation.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conversation.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual async Task<Conversation> GetAsync(string conversationId, CancellationToken cancellationToken = default) =>
        (await api.GetAsync(PathId.Of(conversationId), cancellationToken).ConfigureAwait(false)).Conversation!;

    /// <summary>Updates a conversation; what is not assigned stays as it is.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="update">The changes; what is not assigned stays as it is.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conversation with the changes.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual async Task<Conversation> UpdateAsync(
        string conversationId,
        ConversationUpdate update,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(update).Check();
        return (await api.UpdateAsync(PathId.Of(conversationId), update, cancellationToken).ConfigureAwait(false)).Conversation!;
    }

    /// <summary>Deletes a conversation with its messages. The default conversation of a user cannot be deleted.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the object is deleted.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual Task DeleteAsync(string conversationId, CancellationToken cancellationToken = default) =>
        api.DeleteAsync(PathId.Of(conversationId), cancellationToken);

    /// <summary>Downloads the content of a message from its channel; only Apple Messages for Business has such messages.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="reference">The reference of the message.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The content, in the format of the channel.</returns>
    public virtual async Task<DownloadedMessage> DownloadMessageRefAsync(
        string conversationId,
        MessageReferenceDownload reference,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(reference).Check();
        return await api.DownloadMessageRefAsync(PathId.Of(conversationId), reference, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Posts conversion events to Meta.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="events">The events.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>How many were received.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The events may have been posted.</exception>
    public virtual async Task<ConversionEventsResult> PostConversionEventsAsync(
        string conversationId,
        NewConversionEvents events,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(events).Check();
        return (
            await api.PostConversionEventsAsync(
                PathId.Of(conversationId),
                events,
                cancellationToken).ConfigureAwait(false)).ConversionEvents!;
    }
}

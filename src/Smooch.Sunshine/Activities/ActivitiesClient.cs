namespace Smooch.Sunshine;

/// <summary>Activities in conversations: typing and read receipts.</summary>
/// <remarks>
/// Every call may throw what <see cref="SmoochException"/> describes; <see cref="ArgumentException"/> is thrown before anything is sent.
/// Members are virtual so that tests can substitute them.
/// </remarks>
public partial class ActivitiesClient
{
    private readonly IActivitiesApi api;

    internal ActivitiesClient(ApiEndpoint endpoint)
    {
        api = endpoint.Create<IActivitiesApi>();
    }

    /// <summary>For substitutes in tests.</summary>
    protected ActivitiesClient() => api = null!;

    /// <summary>Shows that the business is typing.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has accepted the request.</returns>
    /// <example>
    /// <code>
    /// await sunshine.Activities.StartTypingAsync(conversationId);
    /// </code>
    /// </example>
    public Task StartTypingAsync(string conversationId, CancellationToken cancellationToken = default) =>
        PostAsync(conversationId, ActivityType.TypingStart, author: null, cancellationToken);

    /// <summary>Shows that the business is no longer typing.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has accepted the request.</returns>
    public Task StopTypingAsync(string conversationId, CancellationToken cancellationToken = default) =>
        PostAsync(conversationId, ActivityType.TypingStop, author: null, cancellationToken);

    /// <summary>Marks a conversation as read by the business.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has accepted the request.</returns>
    public Task MarkReadAsync(string conversationId, CancellationToken cancellationToken = default) =>
        PostAsync(conversationId, ActivityType.ConversationRead, author: null, cancellationToken);

    /// <summary>Posts an activity.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="type">The kind.</param>
    /// <param name="author">The author; null for the business. A user may only read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has accepted the request.</returns>
    public virtual Task PostAsync(
        string conversationId,
        ActivityType type,
        NewAuthor? author = null,
        CancellationToken cancellationToken = default)
    {
        var activity = new NewActivity { Type = type, Author = author ?? NewAuthor.Business };
        activity.Check();
        return api.PostAsync(PathId.Of(conversationId), activity, cancellationToken);
    }
}

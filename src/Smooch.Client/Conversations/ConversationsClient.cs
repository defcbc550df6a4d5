namespace Smooch.Client;

/// <summary>
/// Conversations: read receipts, typing, postbacks, and the paths of 2015, which only <see cref="SmoochApiVersion.V1"/> has.
/// The messages are at <see cref="AppUsersClient"/>.
/// </summary>
/// <inheritdoc cref="AppUsersClient" path="/remarks"/>
public partial class ConversationsClient
{
    private readonly IConversationsApi api;

    internal ConversationsClient(ApiEndpoint endpoint) => api = endpoint.Create<IConversationsApi>();

    /// <summary>For mocks in tests.</summary>
    protected ConversationsClient() => api = null!;

    /// <summary>
    /// Gets the conversation of an app user with all its messages, the form of 2015. <see cref="AppUsersClient.GetMessagesAsync"/> returns
    /// pages instead.
    /// </summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conversation.</returns>
    /// <exception cref="SmoochNotFoundException">The user does not exist, or has no conversation yet.</exception>
    public virtual async Task<Conversation> GetAsync(string userId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetAsync(PathId.Of(userId), cancellationToken).ConfigureAwait(false);
        return response.Conversation!;
    }

    /// <summary>Sets the app user's unread count to zero.</summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has accepted the request.</returns>
    /// <exception cref="SmoochNotFoundException">The user does not exist, or has no conversation yet.</exception>
    public virtual Task MarkReadAsync(string userId, CancellationToken cancellationToken = default) =>
        api.MarkReadAsync(PathId.Of(userId), cancellationToken);

    /// <summary>Shows the app user an activity of the business, such as typing; needs scope <c>app</c> or <c>account</c>.</summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has accepted the request.</returns>
    public virtual async Task SendActivityAsync(string userId, ConversationActivity activity, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(activity).Check();
        await api.SendActivityAsync(PathId.Of(userId), activity, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Shows the app user that the business starts to type.</summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has accepted the request.</returns>
    public Task StartTypingAsync(string userId, CancellationToken cancellationToken = default) =>
        SendActivityAsync(userId, new ConversationActivity { Type = ActivityType.TypingStart }, cancellationToken);

    /// <summary>Shows the app user that the business stopped typing.</summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has accepted the request.</returns>
    public Task StopTypingAsync(string userId, CancellationToken cancellationToken = default) =>
        SendActivityAsync(userId, new ConversationActivity { Type = ActivityType.TypingStop }, cancellationToken);

    /// <summary>Triggers a postback button in the name of the app user. The API documents the method and the path only.</summary>
    /// <param name="userId">The app user.</param>
    /// <param name="actionId">The id of the action (<see cref="SmoochResource.Id"/> of a <see cref="PostbackAction"/>).</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has accepted the request.</returns>
    public virtual async Task TriggerPostbackAsync(string userId, string actionId, CancellationToken cancellationToken = default)
    {
        Argument.NotEmpty(actionId);
        await api.TriggerPostbackAsync(PathId.Of(userId), new PostbackRequest(actionId), cancellationToken).ConfigureAwait(false);
    }
}

namespace Smooch.Client;

/// <summary>
/// App users: their profiles, channels and messages. Typing and read marks are in <see cref="ConversationsClient"/>.
/// Every <c>userId</c> parameter accepts the service's id (<c>_id</c>) or your own (<c>userId</c>), with any characters.
/// </summary>
/// <remarks>
/// Every call may throw the exceptions that <see cref="SmoochException"/> describes; <see cref="ArgumentException"/> and
/// <see cref="NotSupportedException"/>
/// are thrown before a request is sent. Members are virtual so that tests can substitute them.
/// </remarks>
public partial class AppUsersClient
{
    private readonly ApiEndpoint endpoint;
    private readonly IAppUsersApi api;
    private readonly SendConfirmer? confirmer;

    internal AppUsersClient(ApiEndpoint endpoint, SendConfirmer? confirmer)
    {
        this.confirmer = confirmer;
        this.endpoint = endpoint;
        api = endpoint.Create<IAppUsersApi>();
    }

    /// <summary>For mocks in tests.</summary>
    protected AppUsersClient()
    {
        endpoint = null!;
        api = null!;
    }

    /// <summary>
    /// Creates an app user before the user's own device does; needs a JWT of scope <c>app</c> or <c>account</c>, or OAuth.
    /// </summary>
    /// <param name="user">The app user to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The app user, without a conversation yet.</returns>
    /// <example>
    /// <code>
    /// var user = await smooch.AppUsers.CreateAsync(new NewAppUser { UserId = "mira@example.org", GivenName = "Mira" });
    /// </code>
    /// </example>
    public virtual async Task<AppUser> CreateAsync(NewAppUser user, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(user).Check();
        var response = await api.CreateAsync(user, cancellationToken).ConfigureAwait(false);
        return response.AppUser!;
    }

    /// <summary>Gets an app user.</summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The app user.</returns>
    /// <exception cref="SmoochNotFoundException">The user does not exist, or the credential has no access to the app.</exception>
    /// <example>
    /// <code>
    /// var user = await smooch.AppUsers.GetAsync("mira@example.org");
    /// Console.WriteLine($"{user.GivenName} {user.Surname}");
    /// </code>
    /// </example>
    public virtual async Task<AppUser> GetAsync(string userId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetAsync(PathId.Of(userId), cancellationToken).ConfigureAwait(false);
        return response.AppUser!;
    }

    /// <summary>Changes an app user; members that the update does not set stay as they are.</summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="update">The changes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The app user as it is now.</returns>
    /// <example>
    /// <code>
    /// await smooch.AppUsers.UpdateAsync(
    ///     userId,
    ///     new AppUserUpdate { Email = "mira@example.org", Properties = new() { ["tier"] = "gold" } });
    /// </code>
    /// </example>
    public virtual async Task<AppUser> UpdateAsync(string userId, AppUserUpdate update, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(update).Check();
        var response = await api.UpdateAsync(PathId.Of(userId), update, cancellationToken).ConfigureAwait(false);
        return response.AppUser!;
    }

    /// <summary>Deletes an app user with conversation and clients; needs scope <c>app</c> or <c>account</c>.</summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has deleted it.</returns>
    public virtual Task DeleteAsync(string userId, CancellationToken cancellationToken = default) =>
        api.DeleteAsync(PathId.Of(userId), cancellationToken);

    /// <summary>
    /// Deletes names, e-mail address, all properties and the channel profiles of an app user; needs scope <c>app</c> or <c>account</c>.
    /// </summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The app user as it is now.</returns>
    public virtual async Task<AppUser> DeleteProfileAsync(string userId, CancellationToken cancellationToken = default)
    {
        var response = await api.DeleteProfileAsync(PathId.Of(userId), cancellationToken).ConfigureAwait(false);
        return response.AppUser!;
    }

    /// <summary>
    /// Merges two app users into one (v1.1); needs scope <c>app</c> or <c>account</c>. The trigger <c>merge:appUser</c> reports the end of
    /// the merge;
    /// from then on the discarded id results in 404.
    /// </summary>
    /// <param name="survivingId">The service's id (<c>_id</c>) of the user to keep.</param>
    /// <param name="discardedId">The service's id (<c>_id</c>) of the user to merge into it.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the users are merged.</returns>
    /// <exception cref="NotSupportedException">The client is for another version of the API.</exception>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public virtual async Task MergeAsync(string survivingId, string discardedId, CancellationToken cancellationToken = default)
    {
        Argument.NotEmpty(survivingId);
        Argument.NotEmpty(discardedId);
        if (survivingId == discardedId)
            throw new ArgumentException("A user cannot be merged into itself.", nameof(discardedId));
        await api.MergeAsync(new MergeRequest(survivingId, discardedId), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Gets the channels of an app user with the ids of the user at these channels; needs scope <c>app</c> or <c>account</c>.
    /// </summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The channels.</returns>
    /// <remarks>The list is not paged: the API returns all of it in one response.</remarks>
    public virtual async Task<IReadOnlyList<AppUserChannel>> GetChannelsAsync(string userId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetChannelsAsync(PathId.Of(userId), cancellationToken).ConfigureAwait(false);
        return response.Channels;
    }

    /// <summary>
    /// Links a channel to an app user, so that the user can be reached there too; needs scope <c>app</c> or <c>account</c>.
    /// </summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="link">The channel to link.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The app user, with the channel among <see cref="AppUser.PendingClients"/>.</returns>
    public virtual async Task<AppUser> LinkChannelAsync(string userId, ChannelLink link, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(link).Check();
        var response = await api.LinkChannelAsync(PathId.Of(userId), link, cancellationToken).ConfigureAwait(false);
        return response.AppUser!;
    }

    /// <summary>Removes a channel from an app user; needs scope <c>app</c> or <c>account</c>.</summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="channel">The channel to remove.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the channel is unlinked.</returns>
    public virtual Task UnlinkChannelAsync(string userId, ChannelType channel, CancellationToken cancellationToken = default) =>
        api.UnlinkChannelAsync(PathId.Of(userId), PathId.Of(channel.ToString(), nameof(channel)), cancellationToken);

    /// <summary>Gets the business systems in which the conversation is shown; needs scope <c>app</c> or <c>account</c>.</summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The business systems.</returns>
    /// <remarks>The list is not paged: the API returns all of it in one response.</remarks>
    public virtual async Task<IReadOnlyList<BusinessSystem>> GetBusinessSystemsAsync(
        string userId,
        CancellationToken cancellationToken = default)
    {
        var response = await api.GetBusinessSystemsAsync(PathId.Of(userId), cancellationToken).ConfigureAwait(false);
        return response.BusinessSystems;
    }

    /// <summary>Gets a code with which another device continues as the same app user; needs scope <c>app</c> or <c>account</c>.</summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The code.</returns>
    public virtual async Task<SmoochSecret> GetAuthCodeAsync(string userId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetAuthCodeAsync(PathId.Of(userId), cancellationToken).ConfigureAwait(false);
        return response.AuthCode;
    }

    /// <summary>Gets deep links with which the app user can continue on other channels; needs scope <c>app</c> or <c>account</c>.</summary>
    /// <param name="userId">The app user.</param>
    /// <param name="integrationIds">The integrations to continue on, at least one.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The deep links, one for each integration.</returns>
    /// <remarks>The list is not paged: the API returns all of it in one response.</remarks>
    public virtual async Task<IReadOnlyList<LinkRequest>> GetLinkRequestsAsync(
        string userId,
        IEnumerable<string> integrationIds,
        CancellationToken cancellationToken = default)
    {
        var ids = Argument.NotNull(integrationIds).ToList();
        if (ids.Count == 0 || ids.Exists(string.IsNullOrWhiteSpace))
            throw new ArgumentException("integrationIds must contain at least one id, and no empty one.", nameof(integrationIds));
        var response = await api.GetLinkRequestsAsync(
            PathId.Of(userId),
            CommaList.Of(ids, nameof(integrationIds)),
            cancellationToken).ConfigureAwait(false);
        return response.LinkRequests;
    }
}

namespace Smooch.Sunshine;

/// <summary>Users: their profiles and identities.</summary>
/// <remarks>
/// Every call may throw what <see cref="SmoochException"/> describes; <see cref="ArgumentException"/> is thrown before anything is sent.
/// Members are virtual so that tests can substitute them.
/// </remarks>
public partial class UsersClient
{
    private readonly IUsersApi api;

    internal UsersClient(ApiEndpoint endpoint)
    {
        api = endpoint.Create<IUsersApi>();
    }

    /// <summary>For substitutes in tests.</summary>
    protected UsersClient() => api = null!;

    /// <summary>Creates a user.</summary>
    /// <param name="user">The user.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The user.</returns>
    /// <exception cref="SmoochConflictException">
    /// The <c>externalId</c> is already in use: <see cref="GetOrCreateAsync"/> returns the existing user.
    /// </exception>
    /// <exception cref="SmoochOutcomeUnknownException">The user may have been created.</exception>
    public virtual async Task<User> CreateAsync(NewUser user, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(user).Check();
        return (await api.CreateAsync(user, cancellationToken).ConfigureAwait(false)).User!;
    }

    /// <summary>Gets a user by your own id, or creates the user when there is none.</summary>
    /// <example><code>var user = await sunshine.Users.GetOrCreateAsync(new NewUser { ExternalId = "mira@example.org" });</code></example>
    /// <param name="user">The user, with <c>externalId</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The user; an existing one is returned as it is, not updated.</returns>
    /// <exception cref="ArgumentException"><see cref="NewUser.ExternalId"/> is not set.</exception>
    public virtual async Task<User> GetOrCreateAsync(NewUser user, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(user).Check();
        RequestRules.Text(user.ExternalId, nameof(NewUser.ExternalId));
        try
        {
            return await CreateAsync(user, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is SmoochConflictException or SmoochOutcomeUnknownException)
        {
            // An externalId identifies one user, so a user that may have been created can be looked up.
            return await GetAsync(user.ExternalId!, user.BrandId, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Lists the users with an e-mail identity. The service requires the filter; <c>profile.email</c> is not searched.</summary>
    /// <param name="email">The e-mail address.</param>
    /// <param name="brandId">The brand of a brand-separated user who is named by <c>externalId</c>; null for others.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The users; the list is not paged.</returns>
    /// <remarks>The list is not paged: the API returns all of it in one response.</remarks>
    public virtual async Task<IReadOnlyList<User>> ListByEmailAsync(
        string email,
        string? brandId = null,
        CancellationToken cancellationToken = default) =>
        (await api.ListAsync(Argument.NotEmpty(email), brandId, cancellationToken).ConfigureAwait(false)).Users;

    /// <summary>Gets a user.</summary>
    /// <param name="userId">The user: the id of the service or your own <c>externalId</c>.</param>
    /// <param name="brandId">The brand of a brand-separated user who is named by <c>externalId</c>; null for others.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The user.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual async Task<User> GetAsync(string userId, string? brandId = null, CancellationToken cancellationToken = default) =>
        (await api.GetAsync(PathId.Of(userId), brandId, cancellationToken).ConfigureAwait(false)).User!;

    /// <summary>Updates a user; what is not assigned stays as it is.</summary>
    /// <param name="userId">The user: the id of the service or your own <c>externalId</c>.</param>
    /// <param name="update">The changes; what is not assigned stays as it is.</param>
    /// <param name="brandId">The brand of a brand-separated user who is named by <c>externalId</c>; null for others.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The user with the changes.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    /// <example>
    /// <code>
    /// await sunshine.Users.UpdateAsync("mira@example.org", new UserUpdate { Metadata = new() { ["tier"] = "gold" } });
    /// </code>
    /// </example>
    public virtual async Task<User> UpdateAsync(
        string userId,
        UserUpdate update,
        string? brandId = null,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(update).Check();
        return (await api.UpdateAsync(PathId.Of(userId), update, brandId, cancellationToken).ConfigureAwait(false)).User!;
    }

    /// <summary>Deletes a user. The deletion is complete when <see cref="UserRemoveEvent"/> is reported.</summary>
    /// <param name="userId">The user: the id of the service or your own <c>externalId</c>.</param>
    /// <param name="brandId">The brand of a brand-separated user who is named by <c>externalId</c>; null for others.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the object is deleted.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual Task DeleteAsync(string userId, string? brandId = null, CancellationToken cancellationToken = default) =>
        api.DeleteAsync(PathId.Of(userId), brandId, cancellationToken);

    /// <summary>Deletes the personal information of a user; the messages stay.</summary>
    /// <param name="userId">The user: the id of the service or your own <c>externalId</c>.</param>
    /// <param name="brandId">The brand of a brand-separated user who is named by <c>externalId</c>; null for others.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The user without the information.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual async Task<User> DeletePersonalInformationAsync(
        string userId,
        string? brandId = null,
        CancellationToken cancellationToken = default) =>
        (await api.DeletePersonalInformationAsync(PathId.Of(userId), brandId, cancellationToken).ConfigureAwait(false)).User!;

    /// <summary>Synchronizes a user with Zendesk, and merges it into another one if that is named.</summary>
    /// <param name="zendeskId">The Zendesk id of the user.</param>
    /// <param name="survivingZendeskId">The Zendesk id of the user that survives a merge; null for no merge.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The user.</returns>
    public virtual async Task<User> SyncAsync(
        string zendeskId,
        string? survivingZendeskId = null,
        CancellationToken cancellationToken = default) =>
        (
            await api.SyncAsync(
                PathId.Of(zendeskId),
                new UserSync { SurvivingZendeskId = survivingZendeskId },
                cancellationToken).ConfigureAwait(false)).User!;
}

namespace Smooch.Sunshine;

/// <summary>The clients of users: the channels on which they are reached.</summary>
/// <remarks>
/// Every call may throw what <see cref="SmoochException"/> describes; <see cref="ArgumentException"/> is thrown before anything is sent.
/// Members are virtual so that tests can substitute them.
/// </remarks>
public partial class ClientsClient
{
    private readonly IClientsApi api;

    internal ClientsClient(ApiEndpoint endpoint)
    {
        api = endpoint.Create<IClientsApi>();
    }

    /// <summary>For substitutes in tests.</summary>
    protected ClientsClient() => api = null!;

    /// <summary>Links a channel to a user. The link is pending until it is confirmed.</summary>
    /// <param name="userId">The user: the id of the service or your own <c>externalId</c>.</param>
    /// <param name="client">The channel, how the user is found on it, and how the link is confirmed.</param>
    /// <param name="brandId">The brand of a brand-separated user who is named by <c>externalId</c>; null for others.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The client.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The link may have been created.</exception>
    public virtual async Task<UserClient> CreateAsync(
        string userId,
        NewClient client,
        string? brandId = null,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(client).Check();
        return (await api.CreateAsync(PathId.Of(userId), client, brandId, cancellationToken).ConfigureAwait(false)).Client!;
    }

    /// <summary>Lists the clients of a user.</summary>
    /// <param name="userId">The user: the id of the service or your own <c>externalId</c>.</param>
    /// <param name="brandId">The brand of a brand-separated user who is named by <c>externalId</c>; null for others.</param>
    /// <param name="pageSize">The number of records of a page, 1 to 100; 25 by default.</param>
    /// <returns>The list; enumerating it sends the requests.</returns>
    public virtual SmoochList<UserClient> ListAsync(string userId, string? brandId = null, int? pageSize = null) => CursorList.Create(
        "Clients.List",
        pageSize,
        (after, cancellationToken) => api.ListAsync(PathId.Of(userId), after, pageSize, brandId, cancellationToken),
        static page => page.Clients);

    /// <summary>Removes a client from a user; one of type <c>sdk</c> cannot be removed.</summary>
    /// <param name="userId">The user: the id of the service or your own <c>externalId</c>.</param>
    /// <param name="clientId">The client.</param>
    /// <param name="brandId">The brand of a brand-separated user who is named by <c>externalId</c>; null for others.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the object is removed.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual Task RemoveAsync(
        string userId,
        string clientId,
        string? brandId = null,
        CancellationToken cancellationToken = default) =>
        api.RemoveAsync(PathId.Of(userId), PathId.Of(clientId), brandId, cancellationToken);
}

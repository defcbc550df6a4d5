namespace Smooch.Client;

/// <summary>The service accounts of an account, and their keys (since 2018). They need a credential of scope <c>account</c>.</summary>
/// <inheritdoc cref="AppUsersClient" path="/remarks"/>
public class ServiceAccountsClient
{
    private readonly IServiceAccountsApi api;

    internal ServiceAccountsClient(ApiEndpoint endpoint) => api = endpoint.Create<IServiceAccountsApi>();

    /// <summary>For mocks in tests.</summary>
    protected ServiceAccountsClient() => api = null!;

    /// <summary>Creates a service account.</summary>
    /// <param name="name">The display name.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The service account. It has no key yet: <see cref="CreateKeyAsync"/> creates one.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The service account may have been created: list the service accounts before you create it again.
    /// </exception>
    public virtual async Task<ServiceAccount> CreateAsync(string name, CancellationToken cancellationToken = default)
    {
        var response = await api.CreateAsync(new ServiceAccountRequest(Argument.NotEmpty(name)), cancellationToken).ConfigureAwait(false);
        return response.ServiceAccount!;
    }

    /// <summary>Lists the service accounts, page by page.</summary>
    /// <param name="pageSize">
    /// The number of service accounts per page (<c>limit</c>), 1 to 100; null for the service's default of 25.
    /// </param>
    /// <returns>The service accounts, to enumerate by item or by page.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is out of range.</exception>
    public virtual SmoochList<ServiceAccount> ListAsync(int? pageSize = null)
    {
        Argument.PageSize(pageSize);
        return OffsetList.Create<ServiceAccount>("ServiceAccounts.List", async (offset, cancellationToken) =>
        {
            var page = await api.ListAsync(pageSize, offset == 0 ? null : offset, cancellationToken).ConfigureAwait(false);
            return (page.ServiceAccounts, page.HasMore);
        });
    }

    /// <summary>Gets a service account.</summary>
    /// <param name="serviceAccountId">The id of the service account.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The service account.</returns>
    /// <exception cref="SmoochNotFoundException">The service account does not exist.</exception>
    public virtual async Task<ServiceAccount> GetAsync(string serviceAccountId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetAsync(PathId.Of(serviceAccountId), cancellationToken).ConfigureAwait(false);
        return response.ServiceAccount!;
    }

    /// <summary>Renames a service account.</summary>
    /// <param name="serviceAccountId">The id of the service account.</param>
    /// <param name="name">The new name.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The service account as it is now.</returns>
    public virtual async Task<ServiceAccount> UpdateAsync(
        string serviceAccountId,
        string name,
        CancellationToken cancellationToken = default)
    {
        var response = await api.UpdateAsync(
            PathId.Of(serviceAccountId),
            new ServiceAccountRequest(Argument.NotEmpty(name)),
            cancellationToken).ConfigureAwait(false);
        return response.ServiceAccount!;
    }

    /// <summary>Deletes a service account. From then on the service rejects its keys.</summary>
    /// <param name="serviceAccountId">The id of the service account.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has deleted it.</returns>
    public virtual Task DeleteAsync(string serviceAccountId, CancellationToken cancellationToken = default) =>
        api.DeleteAsync(PathId.Of(serviceAccountId), cancellationToken);

    /// <summary>Creates a key of a service account, which signs JWTs of the scope <c>account</c>.</summary>
    /// <param name="serviceAccountId">The id of the service account.</param>
    /// <param name="name">The display name of the key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>
    /// The key with its secret, ready for <see cref="SmoochCredential.SigningKey"/> with <see cref="SmoochScope.Account"/>.
    /// </returns>
    /// <exception cref="SmoochOutcomeUnknownException">The key may have been created: list the keys before you create it again.</exception>
    public virtual async Task<SecretKey> CreateKeyAsync(string serviceAccountId, string name, CancellationToken cancellationToken = default)
    {
        var response = await api.CreateKeyAsync(
            PathId.Of(serviceAccountId),
            new NewKeyRequest(Argument.NotEmpty(name)),
            cancellationToken).ConfigureAwait(false);
        return response.Key!;
    }

    /// <summary>Gets all keys of a service account, with their secrets.</summary>
    /// <param name="serviceAccountId">The id of the service account.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The keys.</returns>
    /// <remarks>The list is not paged: the API returns all of it in one response.</remarks>
    public virtual async Task<IReadOnlyList<SecretKey>> ListKeysAsync(
        string serviceAccountId,
        CancellationToken cancellationToken = default)
    {
        var response = await api.ListKeysAsync(PathId.Of(serviceAccountId), cancellationToken).ConfigureAwait(false);
        return response.Keys;
    }

    /// <summary>Gets a key of a service account, with its secret.</summary>
    /// <param name="serviceAccountId">The id of the service account.</param>
    /// <param name="keyId">The id of the key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key.</returns>
    /// <exception cref="SmoochNotFoundException">The service account has no such key.</exception>
    public virtual async Task<SecretKey> GetKeyAsync(string serviceAccountId, string keyId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetKeyAsync(PathId.Of(serviceAccountId), PathId.Of(keyId), cancellationToken).ConfigureAwait(false);
        return response.Key!;
    }

    /// <summary>Deletes a key of a service account. From then on the service rejects JWTs that the key signed.</summary>
    /// <param name="serviceAccountId">The id of the service account.</param>
    /// <param name="keyId">The id of the key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has deleted it.</returns>
    public virtual Task DeleteKeyAsync(string serviceAccountId, string keyId, CancellationToken cancellationToken = default) =>
        api.DeleteKeyAsync(PathId.Of(serviceAccountId), PathId.Of(keyId), cancellationToken);

    /// <summary>
    /// Gets a JWT of scope <c>account</c>, signed by the service with a key of the service account. It does not expire, so protect it like
    /// the key itself. A program that has the key does not need it, because <see cref="SmoochCredential.SigningKey"/> signs its own JWTs.
    /// </summary>
    /// <param name="serviceAccountId">The id of the service account.</param>
    /// <param name="keyId">The id of the key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The JWT, for <see cref="SmoochCredential.Jwt"/>.</returns>
    /// <exception cref="SmoochNotFoundException">The service account has no such key.</exception>
    public virtual async Task<SmoochSecret> GetJwtAsync(
        string serviceAccountId,
        string keyId,
        CancellationToken cancellationToken = default)
    {
        var response = await api.GetJwtAsync(PathId.Of(serviceAccountId), PathId.Of(keyId), cancellationToken).ConfigureAwait(false);
        return response.Jwt;
    }
}

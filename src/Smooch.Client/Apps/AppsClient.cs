namespace Smooch.Client;

/// <summary>
/// The apps of an account, with their settings and keys. They need a credential of scope <c>account</c>.
/// A service account can access only the apps that it created or was granted. <see cref="SmoochClientOptions.AppId"/> has no effect on
/// these calls.
/// </summary>
/// <inheritdoc cref="AppUsersClient" path="/remarks"/>
public class AppsClient
{
    private readonly IAppsApi api;

    internal AppsClient(ApiEndpoint endpoint) => api = endpoint.Create<IAppsApi>();

    /// <summary>For mocks in tests.</summary>
    protected AppsClient() => api = null!;

    /// <summary>Creates an app with the default settings of the service.</summary>
    /// <param name="name">The display name.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <inheritdoc cref="CreateAsync(NewApp, CancellationToken)" path="/exception"/>
    /// <returns>The app with its id.</returns>
    public Task<App> CreateAsync(string name, CancellationToken cancellationToken = default) =>
        CreateAsync(new NewApp { Name = name }, cancellationToken);

    /// <summary>Creates an app.</summary>
    /// <param name="app">The app to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The app with its id and its app token. It has no key yet: <see cref="CreateKeyAsync"/> creates one.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The app may have been created: list the apps before you create it again.</exception>
    public virtual async Task<App> CreateAsync(NewApp app, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(app).Check();
        var response = await api.CreateAsync(app, cancellationToken).ConfigureAwait(false);
        return response.App!;
    }

    /// <summary>Lists the apps that the credential can access, page by page.</summary>
    /// <param name="serviceAccountId">Lists only the apps of this service account; null for all.</param>
    /// <param name="pageSize">The number of apps per page (<c>limit</c>), 1 to 100; null for the service's default of 25.</param>
    /// <returns>The apps, to enumerate by item or by page.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="serviceAccountId"/> is empty, or <paramref name="pageSize"/> out of range.
    /// </exception>
    public virtual SmoochList<App> ListAsync(string? serviceAccountId = null, int? pageSize = null)
    {
        if (serviceAccountId is not null)
            Argument.UrlText(Argument.NotEmpty(serviceAccountId));
        Argument.PageSize(pageSize);
        return OffsetList.Create<App>("Apps.List", async (offset, cancellationToken) =>
        {
            var page = await api.ListAsync(
                pageSize,
                offset == 0 ? null : offset,
                serviceAccountId,
                cancellationToken).ConfigureAwait(false);
            return (page.Apps, page.HasMore);
        });
    }

    /// <summary>Gets an app.</summary>
    /// <param name="appId">The id of the app.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The app.</returns>
    /// <exception cref="SmoochNotFoundException">The app does not exist, or the service account has no access to it.</exception>
    public virtual async Task<App> GetAsync(string appId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetAsync(PathId.Of(appId), cancellationToken).ConfigureAwait(false);
        return response.App!;
    }

    /// <summary>Changes an app; members that the update does not set stay as they are.</summary>
    /// <param name="appId">The id of the app.</param>
    /// <param name="update">The changes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The app as it is now.</returns>
    public virtual async Task<App> UpdateAsync(string appId, AppUpdate update, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(update).Check();
        var response = await api.UpdateAsync(PathId.Of(appId), update, cancellationToken).ConfigureAwait(false);
        return response.App!;
    }

    /// <summary>Deletes an app. From then on the service rejects the keys of the app.</summary>
    /// <param name="appId">The id of the app.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has deleted it.</returns>
    public virtual Task DeleteAsync(string appId, CancellationToken cancellationToken = default) =>
        api.DeleteAsync(PathId.Of(appId), cancellationToken);

    /// <summary>
    /// Gets the integration ids with which the Android, iOS and web SDKs start (<see cref="SmoochApiVersion.V1_1"/> only).
    /// </summary>
    /// <param name="appId">The id of the app.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The integration ids.</returns>
    /// <exception cref="NotSupportedException">The client is for another version of the API.</exception>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public virtual async Task<SdkIds> GetSdkIdsAsync(string appId, CancellationToken cancellationToken = default) =>
        await api.GetSdkIdsAsync(PathId.Of(appId), cancellationToken).ConfigureAwait(false);

    /// <summary>Creates a key of an app, which signs JWTs of the scopes <c>app</c> and <c>appUser</c>.</summary>
    /// <param name="appId">The id of the app.</param>
    /// <param name="name">The display name of the key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key with its secret, ready for <see cref="SmoochCredential.SigningKey"/>.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The key may have been created: list the keys before you create it again.</exception>
    /// <example>
    /// <code>
    /// var key = await smooch.Apps.CreateKeyAsync(appId, "bot");
    /// var credential = SmoochCredential.SigningKey(key.Id, key.Secret.Reveal());
    /// </code>
    /// </example>
    public virtual async Task<SecretKey> CreateKeyAsync(string appId, string name, CancellationToken cancellationToken = default)
    {
        var response = await api.CreateKeyAsync(
            PathId.Of(appId),
            new NewKeyRequest(Argument.NotEmpty(name)),
            cancellationToken).ConfigureAwait(false);
        return response.Key!;
    }

    /// <summary>Gets all keys of an app, with their secrets.</summary>
    /// <param name="appId">The id of the app.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The keys.</returns>
    /// <remarks>The list is not paged: the API returns all of it in one response.</remarks>
    public virtual async Task<IReadOnlyList<SecretKey>> ListKeysAsync(string appId, CancellationToken cancellationToken = default)
    {
        var response = await api.ListKeysAsync(PathId.Of(appId), cancellationToken).ConfigureAwait(false);
        return response.Keys;
    }

    /// <summary>Gets a key of an app, with its secret.</summary>
    /// <param name="appId">The id of the app.</param>
    /// <param name="keyId">The id of the key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key.</returns>
    /// <exception cref="SmoochNotFoundException">The app has no such key.</exception>
    public virtual async Task<SecretKey> GetKeyAsync(string appId, string keyId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetKeyAsync(PathId.Of(appId), PathId.Of(keyId), cancellationToken).ConfigureAwait(false);
        return response.Key!;
    }

    /// <summary>Deletes a key of an app. From then on the service rejects JWTs that the key signed.</summary>
    /// <param name="appId">The id of the app.</param>
    /// <param name="keyId">The id of the key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has deleted it.</returns>
    public virtual Task DeleteKeyAsync(string appId, string keyId, CancellationToken cancellationToken = default) =>
        api.DeleteKeyAsync(PathId.Of(appId), PathId.Of(keyId), cancellationToken);

    /// <summary>
    /// Gets a JWT of scope <c>app</c>, signed by the service with a key of the app. It does not expire, so protect it like the key itself.
    /// A program that has the key does not need it, because <see cref="SmoochCredential.SigningKey"/> signs its own JWTs.
    /// </summary>
    /// <param name="appId">The id of the app.</param>
    /// <param name="keyId">The id of the key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The JWT, for <see cref="SmoochCredential.Jwt"/>.</returns>
    /// <exception cref="SmoochNotFoundException">The app has no such key.</exception>
    public virtual async Task<SmoochSecret> GetJwtAsync(string appId, string keyId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetJwtAsync(PathId.Of(appId), PathId.Of(keyId), cancellationToken).ConfigureAwait(false);
        return response.Jwt;
    }
}

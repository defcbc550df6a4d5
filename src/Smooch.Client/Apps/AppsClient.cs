namespace Smooch.Client;

/// <summary>
/// The apps of an account, with their settings and keys (reference: management). They need a credential of scope <c>account</c>.
/// A service account sees the apps that it made or was granted, and no others. The client's own <see cref="SmoochClientOptions.AppId"/> plays no part here.
/// </summary>
/// <inheritdoc cref="AppUsersClient" path="/remarks"/>
public class AppsClient
{
    private readonly IAppsApi api;

    internal AppsClient(ApiEndpoint endpoint) => api = endpoint.Create<IAppsApi>();

    /// <summary>For substitutes in tests.</summary>
    protected AppsClient() => api = null!;

    /// <summary>Creates an app with the settings of the service.</summary>
    /// <param name="name">The name, as people see it.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <inheritdoc cref="CreateAsync(NewApp, CancellationToken)"/>
    public Task<App> CreateAsync(string name, CancellationToken cancellationToken = default) => CreateAsync(new NewApp { Name = name }, cancellationToken);

    /// <summary>Creates an app.</summary>
    /// <returns>The app with its id and its app token. It has no key yet: <see cref="CreateKeyAsync"/> makes one.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The app may have been created: list the apps before you create it again.</exception>
    public virtual async Task<App> CreateAsync(NewApp app, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(app).Check();
        var response = await api.CreateAsync(app, cancellationToken).ConfigureAwait(false);
        return response.App!;
    }

    /// <summary>Lists the apps that the credential can see, page by page.</summary>
    /// <param name="serviceAccountId">Lists only the apps of this service account; all when null.</param>
    /// <param name="pageSize">How many apps to ask for at once (<c>limit</c>), 1 to 100; the service takes 25 unless said.</param>
    /// <exception cref="ArgumentException"><paramref name="serviceAccountId"/> is empty, or <paramref name="pageSize"/> out of range.</exception>
    public virtual SmoochList<App> ListAsync(string? serviceAccountId = null, int? pageSize = null)
    {
        if (serviceAccountId is not null)
            Argument.UrlText(Argument.NotEmpty(serviceAccountId));
        Argument.PageSize(pageSize);
        return OffsetList.Create<App>(async (offset, cancellationToken) =>
        {
            var page = await api.ListAsync(pageSize, offset == 0 ? null : offset, serviceAccountId, cancellationToken).ConfigureAwait(false);
            return (page.Apps, page.HasMore);
        });
    }

    /// <summary>Gets an app.</summary>
    /// <exception cref="SmoochNotFoundException">There is no such app, or the service account does not see it.</exception>
    public virtual async Task<App> GetAsync(string appId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetAsync(PathId.Of(appId), cancellationToken).ConfigureAwait(false);
        return response.App!;
    }

    /// <summary>Changes an app; what the update leaves out stays as it is.</summary>
    /// <returns>The app as it is now.</returns>
    public virtual async Task<App> UpdateAsync(string appId, AppUpdate update, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(update).Check();
        var response = await api.UpdateAsync(PathId.Of(appId), update, cancellationToken).ConfigureAwait(false);
        return response.App!;
    }

    /// <summary>Deletes an app; its keys are refused from now on.</summary>
    public virtual Task DeleteAsync(string appId, CancellationToken cancellationToken = default) => api.DeleteAsync(PathId.Of(appId), cancellationToken);

    /// <summary>Gets the integration ids that the SDKs of Android, iOS and the web are started with (<see cref="SmoochApiVersion.V1_1"/> only).</summary>
    public virtual async Task<SdkIds> GetSdkIdsAsync(string appId, CancellationToken cancellationToken = default) =>
        await api.GetSdkIdsAsync(PathId.Of(appId), cancellationToken).ConfigureAwait(false);

    /// <summary>Creates a key of an app: it signs for the scopes <c>app</c> and <c>appUser</c>.</summary>
    /// <param name="appId">The id of the app.</param>
    /// <param name="name">The name of the key, for people.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key with its secret, ready for <see cref="SmoochCredential.SigningKey"/>.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The key may have been created: list the keys before you create it again.</exception>
    public virtual async Task<SecretKey> CreateKeyAsync(string appId, string name, CancellationToken cancellationToken = default)
    {
        var response = await api.CreateKeyAsync(PathId.Of(appId), new NewKeyRequest(Argument.NotEmpty(name)), cancellationToken).ConfigureAwait(false);
        return response.Key!;
    }

    /// <summary>Gets all keys of an app, with their secrets.</summary>
    public virtual async Task<IReadOnlyList<SecretKey>> ListKeysAsync(string appId, CancellationToken cancellationToken = default)
    {
        var response = await api.ListKeysAsync(PathId.Of(appId), cancellationToken).ConfigureAwait(false);
        return response.Keys;
    }

    /// <summary>Gets a key of an app, with its secret.</summary>
    /// <exception cref="SmoochNotFoundException">The app has no such key.</exception>
    public virtual async Task<SecretKey> GetKeyAsync(string appId, string keyId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetKeyAsync(PathId.Of(appId), PathId.Of(keyId), cancellationToken).ConfigureAwait(false);
        return response.Key!;
    }

    /// <summary>Deletes a key of an app: what it signed is refused from now on.</summary>
    public virtual Task DeleteKeyAsync(string appId, string keyId, CancellationToken cancellationToken = default) => api.DeleteKeyAsync(PathId.Of(appId), PathId.Of(keyId), cancellationToken);

    /// <summary>
    /// Gets a JWT of scope <c>app</c>, signed by the service with a key of the app. It does not expire: it is worth as much as the key itself.
    /// Who has the key needs none, since <see cref="SmoochCredential.SigningKey"/> signs by itself.
    /// </summary>
    /// <returns>The JWT, for <see cref="SmoochCredential.Jwt"/>.</returns>
    /// <exception cref="SmoochNotFoundException">The app has no such key.</exception>
    public virtual async Task<SmoochSecret> GetJwtAsync(string appId, string keyId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetJwtAsync(PathId.Of(appId), PathId.Of(keyId), cancellationToken).ConfigureAwait(false);
        return response.Jwt;
    }
}

namespace Smooch.Sunshine;

/// <summary>Apps, with their keys.</summary>
/// <remarks>
/// Every call may throw what <see cref="SmoochException"/> describes; <see cref="ArgumentException"/> is thrown before anything is sent.
/// Members are virtual so that tests can substitute them.
/// </remarks>
public partial class AppsClient
{
    private readonly IAppsApi api;

    internal AppsClient(ApiEndpoint endpoint)
    {
        api = endpoint.Create<IAppsApi>();
    }

    /// <summary>For substitutes in tests.</summary>
    protected AppsClient() => api = null!;

    /// <summary>Creates an app; needs scope <c>account</c>.</summary>
    /// <param name="app">The app.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The app.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The app may have been created: list the apps to find out.</exception>
    public virtual async Task<App> CreateAsync(NewApp app, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(app).Check();
        return (await api.CreateAsync(app, cancellationToken).ConfigureAwait(false)).App!;
    }

    /// <summary>Lists the apps of the account; needs scope <c>account</c>.</summary>
    /// <param name="serviceAccountId">Only the apps of a service account; null for all.</param>
    /// <param name="pageSize">The number of records of a page, 1 to 100; 25 by default.</param>
    /// <returns>The list; enumerating it sends the requests.</returns>
    public virtual SmoochList<App> ListAsync(string? serviceAccountId = null, int? pageSize = null) => CursorList.Create(
        "Apps.List",
        pageSize,
        (after, cancellationToken) => api.ListAsync(serviceAccountId, after, pageSize, cancellationToken),
        static page => page.Apps);

    /// <summary>Gets an app, with the subdomain of its account.</summary>
    /// <param name="appId">The app.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The app.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual async Task<App> GetAsync(string appId, CancellationToken cancellationToken = default) =>
        (await api.GetAsync(PathId.Of(appId), cancellationToken).ConfigureAwait(false)).App!;

    /// <summary>Updates an app; what is null stays as it is.</summary>
    /// <param name="appId">The app.</param>
    /// <param name="update">The changes; what is not assigned stays as it is.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The app with the changes.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual async Task<App> UpdateAsync(string appId, AppUpdate update, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(update).Check();
        return (await api.UpdateAsync(PathId.Of(appId), update, cancellationToken).ConfigureAwait(false)).App!;
    }

    /// <summary>Deletes an app with its integrations; needs scope <c>account</c>.</summary>
    /// <param name="appId">The app.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the object is deleted.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual Task DeleteAsync(string appId, CancellationToken cancellationToken = default) =>
        api.DeleteAsync(PathId.Of(appId), cancellationToken);

    /// <summary>Creates a key of an app; an app has 10 at most. Needs scope <c>account</c>.</summary>
    /// <param name="appId">The app.</param>
    /// <param name="displayName">The name, 1 to 100 characters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key with its secret.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The key may have been created: list the keys to find out.</exception>
    public virtual async Task<ApiKey> CreateKeyAsync(string appId, string displayName, CancellationToken cancellationToken = default) =>
        (
            await api.CreateKeyAsync(
                PathId.Of(appId),
                new NewApiKey { DisplayName = Argument.NotEmpty(displayName) },
                cancellationToken).ConfigureAwait(false)).Key!;

    /// <summary>Lists the keys of an app, with their secrets; needs scope <c>account</c>.</summary>
    /// <param name="appId">The app.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The keys; the list is not paged.</returns>
    /// <remarks>The list is not paged: the API returns all of it in one response.</remarks>
    public virtual async Task<IReadOnlyList<ApiKey>> ListKeysAsync(string appId, CancellationToken cancellationToken = default) =>
        (await api.ListKeysAsync(PathId.Of(appId), cancellationToken).ConfigureAwait(false)).Keys;

    /// <summary>Gets a key of an app, with its secret; needs scope <c>account</c>.</summary>
    /// <param name="appId">The app.</param>
    /// <param name="keyId">The key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual async Task<ApiKey> GetKeyAsync(string appId, string keyId, CancellationToken cancellationToken = default) =>
        (await api.GetKeyAsync(PathId.Of(appId), PathId.Of(keyId), cancellationToken).ConfigureAwait(false)).Key!;

    /// <summary>Deletes a key of an app; needs scope <c>account</c>.</summary>
    /// <param name="appId">The app.</param>
    /// <param name="keyId">The key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the object is deleted.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual Task DeleteKeyAsync(string appId, string keyId, CancellationToken cancellationToken = default) =>
        api.DeleteKeyAsync(PathId.Of(appId), PathId.Of(keyId), cancellationToken);
}

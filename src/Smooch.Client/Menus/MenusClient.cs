namespace Smooch.Client;

/// <summary>
/// Persistent menus: the one of the app, and those of single integrations, which have precedence. They need a JWT of scope
/// <c>app</c> or <c>account</c>, or Basic. A click on a postback item sends the trigger <c>postback</c>, without a message.
/// </summary>
/// <inheritdoc cref="AppUsersClient" path="/remarks"/>
public class MenusClient
{
    private readonly IMenusApi api;

    internal MenusClient(ApiEndpoint endpoint) => api = endpoint.Create<IMenusApi>();

    /// <summary>For mocks in tests.</summary>
    protected MenusClient() => api = null!;

    /// <summary>Gets the menu of the app.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The menu; it has no items when the app has no menu.</returns>
    public virtual async Task<Menu> GetAsync(CancellationToken cancellationToken = default)
    {
        var response = await api.GetAsync(cancellationToken).ConfigureAwait(false);
        return response.Menu!;
    }

    /// <summary>Replaces the menu of the app.</summary>
    /// <param name="menu">The menu to set.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The menu as it is now.</returns>
    public virtual async Task<Menu> UpdateAsync(NewMenu menu, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(menu).Check();
        var response = await api.UpdateAsync(menu, cancellationToken).ConfigureAwait(false);
        return response.Menu!;
    }

    /// <summary>Removes the menu of the app.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has deleted it.</returns>
    public virtual Task DeleteAsync(CancellationToken cancellationToken = default) => api.DeleteAsync(cancellationToken);

    /// <summary>Gets the menu that an integration shows.</summary>
    /// <param name="integrationId">The id of the integration.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The menu of the integration, or that of the app when the integration has none.</returns>
    /// <exception cref="SmoochNotFoundException">The integration does not exist.</exception>
    public virtual async Task<Menu> GetForIntegrationAsync(string integrationId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetForIntegrationAsync(PathId.Of(integrationId), cancellationToken).ConfigureAwait(false);
        return response.Menu!;
    }

    /// <summary>
    /// Creates the menu of an integration. <see cref="UpdateForIntegrationAsync"/> has the same effect and is safe to retry.
    /// </summary>
    /// <param name="integrationId">The id of the integration.</param>
    /// <param name="menu">The menu to set.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The menu as it is now.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The menu may have been created: get it before you create it again.</exception>
    public virtual async Task<Menu> CreateForIntegrationAsync(
        string integrationId,
        NewMenu menu,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(menu).Check();
        var response = await api.CreateForIntegrationAsync(PathId.Of(integrationId), menu, cancellationToken).ConfigureAwait(false);
        return response.Menu!;
    }

    /// <summary>Replaces the menu of an integration.</summary>
    /// <param name="integrationId">The id of the integration.</param>
    /// <param name="menu">The menu to set.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The menu as it is now.</returns>
    public virtual async Task<Menu> UpdateForIntegrationAsync(
        string integrationId,
        NewMenu menu,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(menu).Check();
        var response = await api.UpdateForIntegrationAsync(PathId.Of(integrationId), menu, cancellationToken).ConfigureAwait(false);
        return response.Menu!;
    }

    /// <summary>Removes the menu of an integration, which then shows that of the app.</summary>
    /// <param name="integrationId">The id of the integration.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has deleted it.</returns>
    public virtual Task DeleteForIntegrationAsync(string integrationId, CancellationToken cancellationToken = default) =>
        api.DeleteForIntegrationAsync(PathId.Of(integrationId), cancellationToken);
}

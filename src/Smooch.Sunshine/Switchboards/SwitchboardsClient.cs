namespace Smooch.Sunshine;

/// <summary>The switchboard of the app, with its integrations.</summary>
/// <remarks>
/// Every call may throw what <see cref="SmoochException"/> describes; <see cref="ArgumentException"/> is thrown before anything is sent.
/// Members are virtual so that tests can substitute them.
/// </remarks>
public partial class SwitchboardsClient
{
    private readonly ISwitchboardsApi api;

    internal SwitchboardsClient(ApiEndpoint endpoint)
    {
        api = endpoint.Create<ISwitchboardsApi>();
    }

    /// <summary>For substitutes in tests.</summary>
    protected SwitchboardsClient() => api = null!;

    /// <summary>Creates the switchboard of the app; an app has one at most.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The switchboard.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The switchboard may have been created: list the switchboards to find out.
    /// </exception>
    public virtual async Task<Switchboard> CreateAsync(CancellationToken cancellationToken = default) =>
        (await api.CreateAsync(cancellationToken).ConfigureAwait(false)).Switchboard!;

    /// <summary>Lists the switchboards of the app: one at most.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The switchboards; the list is not paged.</returns>
    /// <remarks>The list is not paged: the API returns all of it in one response.</remarks>
    public virtual async Task<IReadOnlyList<Switchboard>> ListAsync(CancellationToken cancellationToken = default) =>
        (await api.ListAsync(cancellationToken).ConfigureAwait(false)).Switchboards;

    /// <summary>Updates a switchboard.</summary>
    /// <param name="switchboardId">The switchboard.</param>
    /// <param name="update">The changes; what is not assigned stays as it is.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The switchboard with the changes.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual async Task<Switchboard> UpdateAsync(
        string switchboardId,
        SwitchboardUpdate update,
        CancellationToken cancellationToken = default) =>
        (await api.UpdateAsync(PathId.Of(switchboardId), Argument.NotNull(update), cancellationToken).ConfigureAwait(false)).Switchboard!;

    /// <summary>Deletes a switchboard. Its integrations stay, and receive everything from then on.</summary>
    /// <param name="switchboardId">The switchboard.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the object is deleted.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual Task DeleteAsync(string switchboardId, CancellationToken cancellationToken = default) =>
        api.DeleteAsync(PathId.Of(switchboardId), cancellationToken);

    /// <summary>Adds an integration to a switchboard; a switchboard has 10 at most.</summary>
    /// <param name="switchboardId">The switchboard.</param>
    /// <param name="integration">The integration.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The switchboard integration.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">It may have been added: list the switchboard integrations to find out.</exception>
    public virtual async Task<SwitchboardIntegration> CreateIntegrationAsync(
        string switchboardId,
        NewSwitchboardIntegration integration,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(integration).Check();
        return (
            await api.CreateIntegrationAsync(
                PathId.Of(switchboardId),
                integration,
                cancellationToken).ConfigureAwait(false)).SwitchboardIntegration!;
    }

    /// <summary>Lists the integrations of a switchboard.</summary>
    /// <param name="switchboardId">The switchboard.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The switchboard integrations; the list is not paged.</returns>
    /// <remarks>The list is not paged: the API returns all of it in one response.</remarks>
    public virtual async Task<IReadOnlyList<SwitchboardIntegration>> ListIntegrationsAsync(
        string switchboardId,
        CancellationToken cancellationToken = default) =>
        (await api.ListIntegrationsAsync(PathId.Of(switchboardId), cancellationToken).ConfigureAwait(false)).SwitchboardIntegrations;

    /// <summary>Updates a switchboard integration; what is not assigned stays as it is.</summary>
    /// <param name="switchboardId">The switchboard.</param>
    /// <param name="switchboardIntegrationId">The switchboard integration.</param>
    /// <param name="update">The changes; what is not assigned stays as it is.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The switchboard integration with the changes.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual async Task<SwitchboardIntegration> UpdateIntegrationAsync(
        string switchboardId,
        string switchboardIntegrationId,
        SwitchboardIntegrationUpdate update,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(update).Check();
        return (
            await api.UpdateIntegrationAsync(
                PathId.Of(switchboardId),
                PathId.Of(switchboardIntegrationId),
                update,
                cancellationToken).ConfigureAwait(false)).SwitchboardIntegration!;
    }

    /// <summary>
    /// Removes an integration from a switchboard. The default one, and one that is the next of another, cannot be removed.
    /// </summary>
    /// <param name="switchboardId">The switchboard.</param>
    /// <param name="switchboardIntegrationId">The switchboard integration.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the object is deleted.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual Task DeleteIntegrationAsync(
        string switchboardId,
        string switchboardIntegrationId,
        CancellationToken cancellationToken = default) =>
        api.DeleteIntegrationAsync(PathId.Of(switchboardId), PathId.Of(switchboardIntegrationId), cancellationToken);
}

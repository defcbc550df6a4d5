namespace Smooch.Client;

/// <summary>
/// The integrations of an app: its connections to channels and other systems. They need scope <c>app</c> or <c>account</c>.
/// </summary>
/// <inheritdoc cref="AppUsersClient" path="/remarks"/>
public partial class IntegrationsClient
{
    private readonly IIntegrationsApi api;

    internal IntegrationsClient(ApiEndpoint endpoint) => api = endpoint.Create<IIntegrationsApi>();

    /// <summary>For mocks in tests.</summary>
    protected IntegrationsClient() => api = null!;

    /// <summary>Creates an integration.</summary>
    /// <param name="integration">The integration to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The integration, without the secrets that it was created with.</returns>
    /// <exception cref="ArgumentException">The API would reject the integration; the exception message describes the fix.</exception>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The integration may have been created: list the integrations before you create it again.
    /// </exception>
    public virtual async Task<Integration> CreateAsync(NewIntegration integration, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(integration).Check();
        var response = await api.CreateAsync(integration, cancellationToken).ConfigureAwait(false);
        return response.Integration!;
    }

    /// <summary>Lists the integrations of the app. In v1 the service sends all of them in one page, whatever the page size.</summary>
    /// <param name="types">The types to list; null or empty for all.</param>
    /// <param name="pageSize">The items per page, 1 to 100; null for the service's default of 25.</param>
    /// <returns>The integrations, to enumerate by item or by page.</returns>
    /// <exception cref="ArgumentException">A type is empty, or the page size is out of range.</exception>
    public virtual SmoochList<Integration> ListAsync(IEnumerable<ChannelType>? types = null, int? pageSize = null)
    {
        var wanted = types?.ToList();
        if (wanted?.Exists(type => type.IsEmpty) == true)
            throw new ArgumentException("types must not contain an empty type.", nameof(types));
        Argument.PageSize(pageSize);
        return OffsetList.Create("Integrations.List", async (offset, cancellationToken) =>
        {
            var response = await api.ListAsync(
                CommaList.Of(wanted, nameof(types)),
                pageSize,
                offset == 0 ? null : offset,
                cancellationToken).ConfigureAwait(false);
            return (response.Integrations, response.HasMore);
        });
    }

    /// <summary>Gets an integration.</summary>
    /// <param name="integrationId">The id of the integration.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The integration.</returns>
    /// <exception cref="SmoochNotFoundException">The integration does not exist.</exception>
    public virtual async Task<Integration> GetAsync(string integrationId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetAsync(PathId.Of(integrationId), cancellationToken).ConfigureAwait(false);
        return response.Integration!;
    }

    /// <summary>Changes an integration; members that the update does not set stay as they are.</summary>
    /// <param name="integrationId">The integration.</param>
    /// <param name="update">The changes, in the class for the type of the integration, such as <see cref="WebIntegrationUpdate"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The integration as it is now.</returns>
    public virtual async Task<Integration> UpdateAsync(
        string integrationId,
        IntegrationUpdate update,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(update).Check();
        var response = await api.UpdateAsync(PathId.Of(integrationId), update, cancellationToken).ConfigureAwait(false);
        return response.Integration!;
    }

    /// <summary>Deletes an integration: its users can no longer be reached there.</summary>
    /// <param name="integrationId">The id of the integration.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has deleted it.</returns>
    public virtual Task DeleteAsync(string integrationId, CancellationToken cancellationToken = default) =>
        api.DeleteAsync(PathId.Of(integrationId), cancellationToken);
}

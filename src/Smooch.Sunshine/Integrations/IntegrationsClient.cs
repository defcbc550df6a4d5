namespace Smooch.Sunshine;

/// <summary>Integrations: the channels and programs that the app is connected to, with the keys of custom ones.</summary>
/// <remarks>
/// Every call may throw what <see cref="SmoochException"/> describes; <see cref="ArgumentException"/> is thrown before anything is sent.
/// Members are virtual so that tests can substitute them.
/// </remarks>
public partial class IntegrationsClient
{
    private readonly IIntegrationsApi api;

    internal IntegrationsClient(ApiEndpoint endpoint)
    {
        api = endpoint.Create<IIntegrationsApi>();
    }

    /// <summary>For substitutes in tests.</summary>
    protected IntegrationsClient() => api = null!;

    /// <summary>Creates an integration. A custom one is created with exactly one webhook, whose secret is in the result.</summary>
    /// <param name="integration">The integration.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The integration.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The integration may have been created: list the integrations to find out.
    /// </exception>
    /// <example>
    /// <code>
    /// var integration = await sunshine.Integrations.CreateAsync(new NewCustomIntegration
    /// {
    ///     DisplayName = "Parcel bot",
    ///     Webhooks = [new() { Target = url, Triggers = [WebhookTrigger.ConversationMessage] }],
    /// });
    /// </code>
    /// </example>
    public virtual async Task<Integration> CreateAsync(NewIntegration integration, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(integration).Check();
        return (await api.CreateAsync(integration, cancellationToken).ConfigureAwait(false)).Integration!;
    }

    /// <summary>Lists the integrations of the app.</summary>
    /// <param name="types">The types; null for all.</param>
    /// <param name="pageSize">The number of records of a page, 1 to 100; 25 by default.</param>
    /// <returns>The list; enumerating it sends the requests.</returns>
    public virtual SmoochList<Integration> ListAsync(IEnumerable<IntegrationType>? types = null, int? pageSize = null)
    {
        var filter = CommaList.Of(types, nameof(types));
        return CursorList.Create(
            "Integrations.List",
            pageSize,
            (after, cancellationToken) => api.ListAsync(filter, after, pageSize, cancellationToken),
            static page => page.Integrations);
    }

    /// <summary>Gets an integration.</summary>
    /// <param name="integrationId">The integration.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The integration.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual async Task<Integration> GetAsync(string integrationId, CancellationToken cancellationToken = default) =>
        (await api.GetAsync(PathId.Of(integrationId), cancellationToken).ConfigureAwait(false)).Integration!;

    /// <summary>
    /// Updates an integration; what is not assigned stays as it is. Other members can only be changed by creating it again.
    /// </summary>
    /// <param name="integrationId">The integration.</param>
    /// <param name="update">The changes; what is not assigned stays as it is.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The integration with the changes.</returns>
    /// <exception cref="ArgumentException">The API would reject the changes; the exception message explains how to fix them.</exception>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual async Task<Integration> UpdateAsync(
        string integrationId,
        IntegrationUpdate update,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(update).Check();
        return (await api.UpdateAsync(PathId.Of(integrationId), update, cancellationToken).ConfigureAwait(false)).Integration!;
    }

    /// <summary>Deletes an integration.</summary>
    /// <param name="integrationId">The integration.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the object is deleted.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual Task DeleteAsync(string integrationId, CancellationToken cancellationToken = default) =>
        api.DeleteAsync(PathId.Of(integrationId), cancellationToken);

    /// <summary>Creates a key of a custom integration; an integration has 10 at most.</summary>
    /// <param name="integrationId">The integration.</param>
    /// <param name="displayName">The name, 1 to 100 characters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key with its secret.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The key may have been created: list the keys to find out.</exception>
    public virtual async Task<ApiKey> CreateKeyAsync(
        string integrationId,
        string displayName,
        CancellationToken cancellationToken = default) =>
        (
            await api.CreateKeyAsync(
                PathId.Of(integrationId),
                new NewApiKey { DisplayName = Argument.NotEmpty(displayName) },
                cancellationToken).ConfigureAwait(false)).Key!;

    /// <summary>Lists the keys of a custom integration, with their secrets.</summary>
    /// <param name="integrationId">The integration.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The keys; the list is not paged.</returns>
    /// <remarks>The list is not paged: the API returns all of it in one response.</remarks>
    public virtual async Task<IReadOnlyList<ApiKey>> ListKeysAsync(string integrationId, CancellationToken cancellationToken = default) =>
        (await api.ListKeysAsync(PathId.Of(integrationId), cancellationToken).ConfigureAwait(false)).Keys;

    /// <summary>Gets a key of a custom integration, with its secret.</summary>
    /// <param name="integrationId">The integration.</param>
    /// <param name="keyId">The key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual async Task<ApiKey> GetKeyAsync(string integrationId, string keyId, CancellationToken cancellationToken = default) =>
        (await api.GetKeyAsync(PathId.Of(integrationId), PathId.Of(keyId), cancellationToken).ConfigureAwait(false)).Key!;

    /// <summary>Deletes a key of a custom integration.</summary>
    /// <param name="integrationId">The integration.</param>
    /// <param name="keyId">The key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the object is deleted.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual Task DeleteKeyAsync(string integrationId, string keyId, CancellationToken cancellationToken = default) =>
        api.DeleteKeyAsync(PathId.Of(integrationId), PathId.Of(keyId), cancellationToken);
}

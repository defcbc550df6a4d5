namespace Smooch.Sunshine;

/// <summary>The webhooks of custom integrations. Creating an integration creates its first one.</summary>
/// <remarks>
/// Every call may throw what <see cref="SmoochException"/> describes; <see cref="ArgumentException"/> is thrown before anything is sent.
/// Members are virtual so that tests can substitute them.
/// </remarks>
public partial class WebhooksClient
{
    private readonly IWebhooksApi api;

    internal WebhooksClient(ApiEndpoint endpoint)
    {
        api = endpoint.Create<IWebhooksApi>();
    }

    /// <summary>For substitutes in tests.</summary>
    protected WebhooksClient() => api = null!;

    /// <summary>Creates a webhook; an app has 10 at most.</summary>
    /// <param name="integrationId">The integration, of type <c>custom</c>; <c>me</c> for that of an OAuth access token.</param>
    /// <param name="webhook">The webhook.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhook with its secret.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The webhook may have been created: list the webhooks to find out.</exception>
    public virtual async Task<Webhook> CreateAsync(
        string integrationId,
        NewWebhook webhook,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(webhook).Check();
        return (await api.CreateAsync(PathId.Of(integrationId), webhook, cancellationToken).ConfigureAwait(false)).Webhook!;
    }

    /// <summary>Lists the webhooks of an integration, with their secrets.</summary>
    /// <param name="integrationId">The integration, of type <c>custom</c>; <c>me</c> for that of an OAuth access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhooks; the list is not paged.</returns>
    /// <remarks>The list is not paged: the API returns all of it in one response.</remarks>
    public virtual async Task<IReadOnlyList<Webhook>> ListAsync(string integrationId, CancellationToken cancellationToken = default) =>
        (await api.ListAsync(PathId.Of(integrationId), cancellationToken).ConfigureAwait(false)).Webhooks;

    /// <summary>Gets a webhook, with its secret.</summary>
    /// <param name="integrationId">The integration, of type <c>custom</c>; <c>me</c> for that of an OAuth access token.</param>
    /// <param name="webhookId">The webhook.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual async Task<Webhook> GetAsync(string integrationId, string webhookId, CancellationToken cancellationToken = default) =>
        (await api.GetAsync(PathId.Of(integrationId), PathId.Of(webhookId), cancellationToken).ConfigureAwait(false)).Webhook!;

    /// <summary>Updates a webhook; what is null stays as it is. The secret cannot be changed: replace the webhook.</summary>
    /// <param name="integrationId">The integration, of type <c>custom</c>; <c>me</c> for that of an OAuth access token.</param>
    /// <param name="webhookId">The webhook.</param>
    /// <param name="update">The changes; what is not assigned stays as it is.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhook with the changes.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual async Task<Webhook> UpdateAsync(
        string integrationId,
        string webhookId,
        WebhookUpdate update,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(update).Check();
        return (
            await api.UpdateAsync(
                PathId.Of(integrationId),
                PathId.Of(webhookId),
                update,
                cancellationToken).ConfigureAwait(false)).Webhook!;
    }

    /// <summary>Deletes a webhook.</summary>
    /// <param name="integrationId">The integration, of type <c>custom</c>; <c>me</c> for that of an OAuth access token.</param>
    /// <param name="webhookId">The webhook.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the object is deleted.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual Task DeleteAsync(string integrationId, string webhookId, CancellationToken cancellationToken = default) =>
        api.DeleteAsync(PathId.Of(integrationId), PathId.Of(webhookId), cancellationToken);
}

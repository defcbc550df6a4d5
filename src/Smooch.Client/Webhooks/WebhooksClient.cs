namespace Smooch.Client;

/// <summary>
/// The webhooks of an app. They need a JWT of scope <c>app</c> or <c>account</c>, Basic, or OAuth, which can access only those that it
/// created;
/// an app token is never accepted. The payload version is that of the API version with which the webhook is created.
/// </summary>
/// <inheritdoc cref="AppUsersClient" path="/remarks"/>
public class WebhooksClient
{
    private readonly IWebhooksApi api;

    internal WebhooksClient(ApiEndpoint endpoint) => api = endpoint.Create<IWebhooksApi>();

    /// <summary>For mocks in tests.</summary>
    protected WebhooksClient() => api = null!;

    /// <summary>Creates a webhook for triggers.</summary>
    /// <param name="target">The address to call, http or https; the service sends a HEAD request to it first.</param>
    /// <param name="triggers">The triggers; null or empty for all messages.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhook with its secret.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The webhook may have been created: list the webhooks before you create it again.
    /// </exception>
    /// <example>
    /// <code>
    /// var webhook = await smooch.Webhooks.CreateAsync(
    ///     "https://bot.example.org/smooch",
    ///     [WebhookTrigger.MessageAppUser, WebhookTrigger.Postback]);
    /// var secret = webhook.Secret;
    /// </code>
    /// </example>
    public Task<Webhook> CreateAsync(
        string target,
        IReadOnlyList<WebhookTrigger>? triggers = null,
        CancellationToken cancellationToken = default) =>
        CreateAsync(new NewWebhook { Target = target, Triggers = triggers is { Count: > 0 } ? triggers : null }, cancellationToken);

    /// <summary>Creates a webhook.</summary>
    /// <param name="webhook">The webhook to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhook with its secret.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The webhook may have been created: list the webhooks before you create it again.
    /// </exception>
    public virtual async Task<Webhook> CreateAsync(NewWebhook webhook, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(webhook).Check();
        var response = await api.CreateAsync(webhook, cancellationToken).ConfigureAwait(false);
        return response.Webhook!;
    }

    /// <summary>Gets the webhooks of the app, ten at most.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhooks.</returns>
    /// <remarks>The list is not paged: the API returns all of it in one response.</remarks>
    public virtual async Task<IReadOnlyList<Webhook>> ListAsync(CancellationToken cancellationToken = default)
    {
        var response = await api.ListAsync(cancellationToken).ConfigureAwait(false);
        return response.Webhooks;
    }

    /// <summary>Gets a webhook.</summary>
    /// <param name="webhookId">The id of the webhook.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="SmoochNotFoundException">The webhook does not exist.</exception>
    public virtual async Task<Webhook> GetAsync(string webhookId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetAsync(PathId.Of(webhookId), cancellationToken).ConfigureAwait(false);
        return response.Webhook!;
    }

    /// <summary>
    /// Changes a webhook; members that the update does not set stay as they are. The secret cannot be changed: create a second webhook,
    /// then delete the first.
    /// </summary>
    /// <param name="webhookId">The id of the webhook.</param>
    /// <param name="update">The changes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhook as it is now.</returns>
    public virtual async Task<Webhook> UpdateAsync(string webhookId, WebhookUpdate update, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(update).Check();
        var response = await api.UpdateAsync(PathId.Of(webhookId), update, cancellationToken).ConfigureAwait(false);
        return response.Webhook!;
    }

    /// <summary>Deletes a webhook.</summary>
    /// <param name="webhookId">The id of the webhook.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has deleted it.</returns>
    public virtual Task DeleteAsync(string webhookId, CancellationToken cancellationToken = default) =>
        api.DeleteAsync(PathId.Of(webhookId), cancellationToken);
}

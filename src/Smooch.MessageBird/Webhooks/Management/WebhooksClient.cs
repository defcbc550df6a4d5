namespace Smooch.MessageBird;

/// <summary>The webhooks of the account: the URLs that the service calls when something happens.</summary>
/// <remarks>Every method throws a <see cref="SmoochException"/> when the call fails.</remarks>
public class WebhooksClient
{
    private readonly IWebhooksApi api;

    internal WebhooksClient(ApiEndpoint endpoint) => api = endpoint.Create<IWebhooksApi>();

    /// <summary>Creates a substitute for tests.</summary>
    protected WebhooksClient() => api = null!;

    /// <summary>Creates a webhook (<c>POST /webhooks</c>).</summary>
    /// <param name="url">The public URL that is called, http or https.</param>
    /// <param name="events">What it is called for.</param>
    /// <param name="channelId">The channel that it is limited to; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhook, enabled.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The webhook may have been created: list the webhooks before you create it again.
    /// </exception>
    /// <example>
    /// <code>
    /// await messageBird.Webhooks.CreateAsync(
    ///     "https://example.com/webhook", [WebhookEventType.MessageCreated, WebhookEventType.MessageUpdated], channelId);
    /// </code>
    /// </example>
    public Task<Webhook> CreateAsync(
        string url, IReadOnlyList<WebhookEventType> events, string? channelId = null, CancellationToken cancellationToken = default) =>
        CreateAsync(new NewWebhook { Url = url, Events = events, ChannelId = channelId }, cancellationToken);

    /// <summary>Creates a webhook (<c>POST /webhooks</c>).</summary>
    /// <param name="webhook">The webhook.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhook, enabled.</returns>
    /// <exception cref="ArgumentException">The webhook lacks something that the service demands.</exception>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The webhook may have been created: list the webhooks before you create it again.
    /// </exception>
    public virtual Task<Webhook> CreateAsync(NewWebhook webhook, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(webhook).Check();
        return api.CreateAsync(webhook, cancellationToken);
    }

    /// <summary>Lists the webhooks (<c>GET /webhooks</c>).</summary>
    /// <param name="pageSize">Webhooks per request, 1 to 100; 20 when null.</param>
    /// <returns>The webhooks.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not between 1 and 100.</exception>
    public virtual SmoochList<Webhook> ListAsync(int? pageSize = null) => Pages.List<Webhook, WebhookPage>(
        "Webhooks.List",
        pageSize,
        api.ListAsync,
        static page => page.Items,
        static webhook => webhook.Id);

    /// <summary>Gets a webhook (<c>GET /webhooks/{id}</c>).</summary>
    /// <param name="webhookId">The id of the webhook.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="SmoochNotFoundException">There is no such webhook.</exception>
    public virtual Task<Webhook> GetAsync(string webhookId, CancellationToken cancellationToken = default) =>
        api.GetAsync(PathId.Of(webhookId), cancellationToken);

    /// <summary>Changes a webhook (<c>PATCH /webhooks/{id}</c>). What the update does not set stays as it is.</summary>
    /// <param name="webhookId">The id of the webhook.</param>
    /// <param name="update">The changes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhook as it is now.</returns>
    /// <exception cref="SmoochNotFoundException">There is no such webhook.</exception>
    public virtual Task<Webhook> UpdateAsync(string webhookId, WebhookUpdate update, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(update).Check();
        return api.UpdateAsync(PathId.Of(webhookId), update, cancellationToken);
    }

    /// <summary>Deletes a webhook (<c>DELETE /webhooks/{id}</c>).</summary>
    /// <param name="webhookId">The id of the webhook.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the webhook is deleted.</returns>
    /// <exception cref="SmoochNotFoundException">There is no such webhook.</exception>
    public virtual Task DeleteAsync(string webhookId, CancellationToken cancellationToken = default) =>
        api.DeleteAsync(PathId.Of(webhookId), cancellationToken);
}

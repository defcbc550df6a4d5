namespace Smooch.Tool;

/// <summary>The operations of the commands, on one API.</summary>
internal interface IAccount : IDisposable
{
    /// <summary>Sends a text.</summary>
    /// <exception cref="UsageException">The recipient is not complete. Nothing was sent.</exception>
    Task<SentText> SendAsync(Recipient recipient, string text, CancellationToken cancellationToken);

    /// <summary>Checks the recipient of an export. Sends nothing.</summary>
    /// <exception cref="UsageException">The recipient is not complete.</exception>
    void CheckHistory(Recipient recipient);

    /// <summary>Reads a history page by page, newest first, from the cursor of an earlier page; from the start when it is null.</summary>
    /// <remarks>Messages that are sent after the start are not part of it.</remarks>
    IAsyncEnumerable<HistoryChunk> ReadHistoryAsync(Recipient recipient, string? cursor, CancellationToken cancellationToken);

    Task<IReadOnlyList<RemoteWebhook>> ListWebhooksAsync(string? integrationId, CancellationToken cancellationToken);

    /// <exception cref="UsageException">A value is missing. Nothing was sent.</exception>
    Task<RemoteWebhook> CreateWebhookAsync(WebhookWish wish, CancellationToken cancellationToken);

    Task DeleteWebhookAsync(string webhookId, string? integrationId, CancellationToken cancellationToken);

    /// <summary>Checks the key with a request that changes nothing.</summary>
    Task<Identity> IdentifyAsync(CancellationToken cancellationToken);
}

/// <summary>The recipient of a message, or the history to read.</summary>
/// <param name="User">The user; for MessageBird the phone number or address.</param>
/// <param name="Conversation">The conversation.</param>
/// <param name="Channel">The channel of MessageBird.</param>
internal sealed record Recipient(string? User, string? Conversation, string? Channel = null);

/// <summary>A message that the service accepted.</summary>
/// <param name="Id">The id.</param>
/// <param name="Json">The response as JSON.</param>
internal sealed record SentText(string Id, string Json);

/// <summary>A page of a history.</summary>
/// <param name="Messages">The messages as JSON, one each.</param>
/// <param name="Cursor">The cursor of the next page; null at the end.</param>
internal sealed record HistoryChunk(IReadOnlyList<byte[]> Messages, string? Cursor);

/// <summary>A webhook to create.</summary>
/// <param name="Target">The URL to call.</param>
/// <param name="Triggers">The triggers; empty for the default of the API.</param>
/// <param name="Integration">The integration of v2.</param>
/// <param name="NewIntegration">The name of an integration to create for it, in v2.</param>
/// <param name="Channel">The channel of MessageBird; null for all.</param>
internal sealed record WebhookWish(
    string Target, IReadOnlyList<string> Triggers, string? Integration, string? NewIntegration, string? Channel);

/// <summary>A webhook of the service.</summary>
/// <param name="Id">The id.</param>
/// <param name="Target">The URL that is called.</param>
/// <param name="Triggers">The triggers.</param>
/// <param name="Integration">The integration of v2.</param>
/// <param name="Status">The status at MessageBird.</param>
/// <param name="Secret">The secret of its calls.</param>
internal sealed record RemoteWebhook(
    string Id, string Target, IReadOnlyList<string> Triggers, string? Integration, string? Status, SmoochSecret Secret);

/// <summary>The result of a check of a key.</summary>
/// <param name="Apps">The apps that the key reaches: id and name.</param>
/// <param name="Problem">What is wrong; null when the key works.</param>
internal sealed record Identity(IReadOnlyList<(string Id, string? Name)> Apps, string? Problem = null);

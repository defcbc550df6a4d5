namespace Smooch.Documentation.Tests.ClientProgram;

/// <summary>A handler that the reader has.</summary>
internal sealed class EchoHandler : IWebhookHandler<AppUserMessageEvent>
{
    public Task HandleAsync(AppUserMessageEvent webhookEvent, CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>A connection to a message broker.</summary>
public sealed class Broker
{
    public List<(string Key, string Protocol, WebhookIdentity Identity, ReadOnlyMemory<byte> Body)> Published { get; } = [];

    public Task PublishAsync(
        string key,
        string protocol,
        WebhookIdentity identity,
        ReadOnlyMemory<byte> body,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Published.Add((key, protocol, identity, body));
        return Task.CompletedTask;
    }
}

/// <summary>An inbox over the broker.</summary>
internal sealed class BrokerInbox : IWebhookInbox
{
    public ValueTask<WebhookOutcome> DeliverAsync(WebhookEnvelope envelope, CancellationToken cancellationToken) =>
        new(WebhookOutcome.Handled);

    public ValueTask AcknowledgeAsync(WebhookEnvelope envelope, CancellationToken cancellationToken) => default;
}

/// <summary>A de-duplication store over a database.</summary>
internal abstract class SqlDeduplicationStore : IWebhookDeduplicationStore
{
    public abstract ValueTask<WebhookClaim> ClaimAsync(
        string eventKey,
        string handler,
        string owner,
        TimeSpan lease,
        CancellationToken cancellationToken);

    public abstract ValueTask<bool> CompleteAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken);

    public abstract ValueTask ReleaseAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken);

    public abstract ValueTask ForgetAsync(string eventKey, string handler, CancellationToken cancellationToken);
}

/// <summary>The tenants of a program, with their keys.</summary>
internal abstract class Tenants
{
    public abstract Task<(string KeyId, string Secret)> FindAsync(string appId, CancellationToken cancellationToken);
}

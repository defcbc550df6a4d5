using System.Collections.Concurrent;

namespace Smooch.Client.Webhooks;

/// <summary>The handlers of a program in the order of their registration; complete when the first event comes.</summary>
internal sealed class WebhookHandlers
{
    private readonly List<WebhookHandler> all = [];
    private readonly ConcurrentDictionary<Type, IReadOnlyList<WebhookHandler>> byEvent = new();

    public void Add(WebhookHandler handler)
    {
        if (!all.Exists(known => known.Name == handler.Name))
            all.Add(handler);
        byEvent.Clear();
    }

    public IReadOnlyList<WebhookHandler> Of(SmoochWebhookEvent webhookEvent) =>
        byEvent.TryGetValue(webhookEvent.GetType(), out var known)
            ? known
            : byEvent.GetOrAdd(webhookEvent.GetType(), all.FindAll(handler => handler.Handles(webhookEvent)));
}

namespace Smooch;

/// <summary>The handlers of a program in the order of their registration. The list is complete when the first event arrives.</summary>
internal sealed class WebhookHandlers
{
    private readonly List<WebhookHandler> all = [];

    public void Add(WebhookHandler handler)
    {
        if (!all.Exists(known => known.Name == handler.Name && known.Scope == handler.Scope))
            all.Add(handler);
    }

    public IReadOnlyList<WebhookHandler> Of(WebhookEvent webhookEvent) => all.FindAll(handler => handler.Handles(webhookEvent));

    /// <summary>Returns whether any handler can receive events of a base type.</summary>
    public bool AnyFor(Type eventType) =>
        all.Exists(handler => handler.Scope.IsAssignableFrom(eventType) || eventType.IsAssignableFrom(handler.Scope));
}

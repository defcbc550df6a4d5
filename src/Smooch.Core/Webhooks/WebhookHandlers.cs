namespace Smooch;

/// <summary>The handlers of a program in the order of their registration; complete when the first event comes.</summary>
internal sealed class WebhookHandlers
{
    private readonly List<WebhookHandler> all = [];

    public void Add(WebhookHandler handler)
    {
        if (!all.Exists(known => known.Name == handler.Name))
            all.Add(handler);
    }

    public IReadOnlyList<WebhookHandler> Of(WebhookEvent webhookEvent) => all.FindAll(handler => handler.Handles(webhookEvent));
}

namespace Smooch.Orleans;

/// <summary>
/// The grains of ordering keys. <c>GetGrain&lt;IWebhookGrain></c> reads the attributes of the interface with each call, which takes as long
/// as to parse the event; this class does so once.
/// </summary>
internal sealed class WebhookGrainReferences(IGrainFactory grains)
{
    // Before the cluster is ready this throws; a later call tries it again.
    private readonly Lazy<GrainReference> first =
        new(() => (GrainReference)grains.GetGrain<IWebhookGrain>("first"), LazyThreadSafetyMode.PublicationOnly);

    public IWebhookGrain Of(string orderingKey) =>
        (IWebhookGrain)grains.GetGrain(GrainId.Create(first.Value.GrainId.Type, orderingKey), first.Value.InterfaceType);
}

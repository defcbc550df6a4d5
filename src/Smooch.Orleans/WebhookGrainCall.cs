namespace Smooch.Orleans;

/// <summary>A <see cref="WebhookEnvelope"/> between silos.</summary>
[GenerateSerializer]
[Immutable]
[Alias("Smooch.Orleans.call")]
internal sealed class WebhookGrainCall
{
    // A grain on the same silo gets this object itself, and need not parse the body again.
    [NonSerialized]
    private WebhookEnvelope? received;

    [Id(0)]
    public string Protocol { get; init; } = "";

    [Id(1)]
    public string? AppId { get; init; }

    [Id(2)]
    public string? WebhookId { get; init; }

    [Id(3)]
    public byte[] Body { get; init; } = [];

    [Id(4)]
    public string[] OrderingKeys { get; init; } = [];

    /// <summary>Gets the trace of the endpoint, in the W3C format.</summary>
    [Id(5)]
    public string? TraceParent { get; init; }

    /// <summary>Gets when the event was delivered, in UTC ticks.</summary>
    [Id(6)]
    public long DeliveredAt { get; init; }

    public static WebhookGrainCall Of(WebhookEnvelope envelope, DateTimeOffset now) => new()
    {
        Protocol = envelope.Protocol,
        AppId = envelope.Identity.AppId,
        WebhookId = envelope.Identity.WebhookId,
        Body = envelope.Body.ToArray(),
        OrderingKeys = [.. envelope.OrderingKeys],
        TraceParent = System.Diagnostics.Activity.Current?.Id,
        DeliveredAt = now.UtcTicks,
        received = envelope,
    };

    public WebhookEnvelope Restore(WebhookRunner runner) =>
        received ?? runner.Restore(Protocol, new WebhookIdentity(AppId, WebhookId), Body);
}

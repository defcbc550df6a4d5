using System.Net.Http.Headers;

namespace Smooch.Testing;

/// <summary>One event on its way to one webhook.</summary>
/// <param name="Queue">The webhook's queue.</param>
/// <param name="Target">The URL to call.</param>
/// <param name="Trigger">What happened.</param>
/// <param name="Body">The payload.</param>
/// <param name="Sign">Adds the headers that prove the sender, before each attempt.</param>
internal sealed record WebhookDelivery(DeliveryQueue Queue, string Target, string Trigger, byte[] Body, Action<HttpRequestHeaders> Sign)
{
    /// <summary>Attempts after the first one; null for the usual number.</summary>
    public int? Retries { get; init; }
}

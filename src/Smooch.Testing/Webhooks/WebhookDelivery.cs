using System.Net.Http.Headers;

namespace Smooch.Testing;

/// <summary>One event for one webhook.</summary>
/// <param name="Queue">The webhook's queue.</param>
/// <param name="Target">The URL to call.</param>
/// <param name="Trigger">The trigger.</param>
/// <param name="Body">The payload.</param>
/// <param name="Sign">Adds the headers that authenticate the sender, before each attempt.</param>
internal sealed record WebhookDelivery(DeliveryQueue Queue, string Target, string Trigger, byte[] Body, Action<HttpRequestHeaders> Sign)
{
    /// <summary>Gets the URL to call: the target, which some APIs call exactly as it is written.</summary>
    public Uri Url { get; init; } = new(Target);

    /// <summary>Gets the number of retries; null for that of the rules.</summary>
    public int? Retries { get; init; }

    /// <summary>Gets a value indicating whether a status means that the receiver accepted it; null for any 2xx.</summary>
    public Func<int, bool>? IsTaken { get; init; }
}

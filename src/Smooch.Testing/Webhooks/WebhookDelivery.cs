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
    /// <summary>What is called: the target, which some APIs call exactly as it is written.</summary>
    public Uri Url { get; init; } = new(Target);

    /// <summary>Attempts after the first one; null for as many as the rules say.</summary>
    public int? Retries { get; init; }

    /// <summary>Whether a status means that the receiver took it; null for any 2xx.</summary>
    public Func<int, bool>? IsTaken { get; init; }
}

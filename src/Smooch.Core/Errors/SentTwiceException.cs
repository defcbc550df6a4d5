namespace Smooch;

/// <summary>A handler between the SDK's retries and the connection sent a request twice.</summary>
internal sealed class SentTwiceException(Operation operation) : InvalidOperationException(
    $"A handler of the HttpClient sent {operation} a second time within one attempt, which could do twice what it does or send half a "
        + "body. "
    + "The usual cause is AddStandardResilienceHandler, added to this client or to all with ConfigureHttpClientDefaults. The SDK retries "
    + "by itself: "
    + "remove the handler from this client, and set the retries in the Retry options or a ResiliencePipeline in the client options.");

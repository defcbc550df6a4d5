namespace Smooch.Fuzz;

/// <summary>The body of a webhook call: every JSON object has its events; anything else is the one documented error.</summary>
internal abstract class WebhookBodyTarget : JsonTarget
{
    /// <summary>What the worst documents take that can be thought of: messages that quote each other and cannot be read.</summary>
    protected override long? BytesPerByte => 600;

    /// <summary>Parses a body; null when it is rejected, as it has to be.</summary>
    protected T? Parsed<T>(Input input, Func<T> parse)
        where T : class
    {
        T? parsed = null;
        try
        {
            parsed = Frugally(input, parse);
        }
        catch (SmoochWebhookFormatException e)
        {
            QuotesNothing(e);
        }

        Promise(
            WebhookBody.IsObject(input.Bytes) == parsed is not null,
            parsed is null ? "A JSON object was rejected." : "An event was read from what is no JSON object.");
        return parsed;
    }

    /// <summary>Checks the keys of an event, and that a duplicate of it has the same.</summary>
    protected static void CheckKeys(WebhookEvent webhookEvent, WebhookEvent duplicate)
    {
        Promise(webhookEvent.DeduplicationKey is { Length: > 0 }, "An event has no key.");
        Promise(webhookEvent.DeduplicationKey == duplicate.DeduplicationKey, "Two duplicates have different keys.");
        Promise(webhookEvent.OrderingKeys.Count > 0, "An event has no ordering key.");
    }
}

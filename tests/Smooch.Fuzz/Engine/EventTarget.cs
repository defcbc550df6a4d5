using System.Text.Json;

namespace Smooch.Fuzz;

/// <summary>
/// The body of a webhook call that is one event: every JSON object is an event, and nothing of it is lost; anything else is the one
/// documented error.
/// </summary>
/// <param name="api">The API.</param>
/// <param name="discriminator">The field that names the kind of the event.</param>
internal abstract class EventTarget<TEvent>(FuzzedApi api, string discriminator) : JsonTarget
    where TEvent : WebhookEvent
{
    public override string Name => api.Prefix + "webhook";

    /// <summary>What the worst documents take that can be thought of: messages that quote each other and cannot be read.</summary>
    protected override long? BytesPerByte => 600;

    protected abstract TEvent Parse(byte[] body);

    protected override void Check(Input input)
    {
        TEvent? parsed = null;
        try
        {
            parsed = Frugally(input, () => Parse(input.Bytes));
        }
        catch (SmoochWebhookFormatException e)
        {
            QuotesNothing(e);
        }

        Promise(
            WebhookBody.IsObject(input.Bytes) == parsed is not null,
            parsed is null ? "A JSON object was rejected." : "An event was read from what is no JSON object.");
        if (parsed is null)
            return;
        Models.LookAt(parsed);
        Promise(parsed.DeduplicationKey is { Length: > 0 }, "An event has no key.");
        Promise(parsed.DeduplicationKey == Parse(input.Bytes).DeduplicationKey, "Two duplicates have different keys.");
        Promise(parsed.OrderingKeys.Count > 0, "An event has no ordering key.");

        var written = JsonSerializer.SerializeToUtf8Bytes(parsed);
        if (api.Documents.Difference(Bom.Without(input.Bytes), written) is { } difference)
            throw new BrokenPromiseException(difference);
        // Of two triggers the first decides what an event is, and the last is written.
        if (WebhookBody.Count(input.Bytes, discriminator) == 1)
            Promise(Parse(written).GetType() == parsed.GetType(), "What was written reads as another event.");
    }
}

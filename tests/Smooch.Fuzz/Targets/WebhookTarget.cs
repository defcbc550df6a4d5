using System.Text.Json;
using System.Text.Unicode;

namespace Smooch.Fuzz;

/// <summary>
/// The body of a webhook call: every JSON object is an event, and nothing of it is lost; anything else is the one documented error.
/// </summary>
internal sealed class WebhookTarget : JsonTarget
{
    private static readonly JsonDocumentOptions AsDeepAsTheSdk = new() { MaxDepth = 64 };

    public override string Name => "webhook";

    /// <summary>What the worst documents take that can be thought of: messages that quote each other and cannot be read.</summary>
    protected override long? BytesPerByte => 600;

    protected override void Check(Input input)
    {
        SmoochWebhookEvent? parsed = null;
        try
        {
            parsed = Frugally(input, () => WebhookParser.Parse(input.Bytes));
        }
        catch (SmoochWebhookFormatException e)
        {
            QuotesNothing(e);
        }

        Promise(
            IsObject(input.Bytes) == parsed is not null,
            parsed is null ? "A JSON object was rejected." : "An event was read from what is no JSON object.");
        if (parsed is null)
            return;
        Models.LookAt(parsed);
        Promise(parsed.DeduplicationKey is { Length: > 0 }, "An event has no key.");
        Promise(
            parsed.DeduplicationKey == WebhookParser.Parse(input.Bytes).DeduplicationKey,
            "Two duplicates have different keys.");
        foreach (var _ in parsed.OrderingUserIds)
        {
        }

        var written = JsonSerializer.SerializeToUtf8Bytes<SmoochWebhookEvent>(parsed);
        if (SameDocument.Difference(Bom.Without(input.Bytes), written) is { } difference)
            throw new BrokenPromiseException(difference);
        // Of two triggers the first decides what an event is, and the last is written.
        if (CountOfTriggers(input.Bytes) == 1)
            Promise(WebhookParser.Parse(written).GetType() == parsed.GetType(), "What was written reads as another event.");
    }

    private static int CountOfTriggers(byte[] bytes)
    {
        using var document = JsonDocument.Parse(Bom.Without(bytes), AsDeepAsTheSdk);
        return document.RootElement.EnumerateObject().Count(member => SameDocument.Name(member) == "trigger");
    }

    private static bool IsObject(byte[] bytes)
    {
        if (!Utf8.IsValid(bytes))
            return false;
        try
        {
            using var document = JsonDocument.Parse(Bom.Without(bytes), AsDeepAsTheSdk);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

using System.Text.Json;

namespace Smooch.Fuzz;

/// <summary>
/// The body of a webhook call that is one event: every JSON object is an event, and nothing of it is lost; anything else is the one
/// documented error.
/// </summary>
/// <param name="api">The API.</param>
internal abstract class EventTarget<TEvent>(FuzzedApi api) : WebhookBodyTarget
    where TEvent : WebhookEvent
{
    public override string Name => api.Prefix + "webhook";

    protected abstract TEvent Parse(byte[] body);

    protected override void Check(Input input)
    {
        var parsed = Parsed(input, () => Parse(input.Bytes));
        if (parsed is null)
            return;
        Models.LookAt(parsed);
        CheckKeys(parsed, Parse(input.Bytes));

        var written = JsonSerializer.SerializeToUtf8Bytes(parsed);
        if (api.Documents.Difference(Bom.Without(input.Bytes), written) is { } difference)
            throw new BrokenPromiseException(difference);
        Promise(Parse(written).GetType() == parsed.GetType(), "What was written reads as another event.");
    }
}

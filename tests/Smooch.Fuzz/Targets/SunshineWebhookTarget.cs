using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Smooch.Sunshine;

namespace Smooch.Fuzz;

/// <summary>
/// The body of a webhook call of v2: every JSON object has its events, each where it is in the body, and nothing of them is lost; anything
/// else is the one documented error.
/// </summary>
internal sealed class SunshineWebhookTarget : WebhookBodyTarget
{
    private const string Secret = "made-up-secret";

    private static readonly WebhookRequest Request = WebhookRequest.Create(
        "POST",
        "https://bot.example.org/sunshine",
        [new(WebhookVerifier.HeaderName, Secret)]);

    private readonly SunshineWebhooks protocol;

    public SunshineWebhookTarget()
    {
        var options = new SunshineWebhookOptions();
        options.AddSecret(Secret);
        protocol = new SunshineWebhooks(() => options, NullLogger.Instance);
    }

    public override string Name => FuzzedApi.Sunshine.Prefix + "webhook";

    protected override IEnumerable<Input> FirstInputs()
    {
        var events = Corpus.Below("sunshine").Where(document => document.Kind == "event").ToList();
        var texts = events.ConvertAll(document => Encoding.UTF8.GetString(document.Bytes));
        foreach (var (document, text) in events.Zip(texts))
            yield return Call(document.Name, text);
        yield return Call("all events", string.Join(',', texts));
        yield return Call("no events", "");
        yield return Call("odd events", """null,7,"canary",[],{},{"type":"conversation:message","id":"","payload":7}""");
        // A body without an envelope is kept as one unknown event.
        yield return new Input("bare", "", Encoding.UTF8.GetBytes(texts[0]));
    }

    protected override void Check(Input input)
    {
        var parsed = Parsed(input, () => Sunshine.WebhookParser.Parse(input.Bytes));
        if (parsed is null)
            return;
        var content = protocol.Read(Request, input.Bytes);
        Promise(content.Verification == WebhookVerificationResult.Valid, "A call with the secret was rejected.");
        Promise(content.Parts!.Count == parsed.Count, "The receiver has other events than the parser.");
        foreach (var (part, alone) in content.Parts.Zip(parsed))
            Check(part, input.Bytes.AsMemory(part.Start, part.Length), content.Identity, alone);
    }

    private void Check(WebhookPart part, ReadOnlyMemory<byte> json, WebhookIdentity identity, SunshineWebhookEvent alone)
    {
        var received = (SunshineWebhookEvent)part.Event;
        Models.LookAt(received);
        CheckKeys(received, alone);
        var elsewhere = protocol.Parse(json.Span, identity);
        Promise(
            elsewhere.GetType() == received.GetType() && elsewhere.DeduplicationKey == received.DeduplicationKey,
            "An event is another one when it is parsed again.");
        var written = JsonSerializer.SerializeToUtf8Bytes(received);
        if (FuzzedApi.Sunshine.Documents.Difference(json, written) is { } difference)
            throw new BrokenPromiseException(difference);
        Promise(protocol.Parse(written, identity).GetType() == received.GetType(), "What was written reads as another event.");
    }

    private static Input Call(string name, string events) => new(
        name,
        "",
        Encoding.UTF8.GetBytes($$"""{"app":{"id":"a1"},"webhook":{"id":"w1","version":"v2"},"events":[{{events}}]}"""));
}

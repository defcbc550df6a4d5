namespace Smooch.Fuzz;

/// <summary>The body of a webhook call of v1 and v1.1.</summary>
internal sealed class WebhookTarget() : EventTarget<SmoochWebhookEvent>(FuzzedApi.Smooch)
{
    protected override IEnumerable<Input> FirstInputs() => base.FirstInputs().Concat(Corpus.Below("catalogue"));

    protected override SmoochWebhookEvent Parse(byte[] body) => WebhookParser.Parse(body);
}

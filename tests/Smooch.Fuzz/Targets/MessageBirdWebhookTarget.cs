using Smooch.MessageBird;

namespace Smooch.Fuzz;

/// <summary>The body of a webhook call of MessageBird.</summary>
internal sealed class MessageBirdWebhookTarget() : EventTarget<MessageBirdWebhookEvent>(FuzzedApi.MessageBird)
{
    protected override IEnumerable<Input> FirstInputs() =>
        Corpus.Below("messagebird").Where(document => document.Kind == "events");

    protected override MessageBirdWebhookEvent Parse(byte[] body) => MessageBird.WebhookParser.Parse(body);
}

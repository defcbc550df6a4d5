using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The act behind each event of MessageBird.</summary>
internal static class BirdScenes
{
    private const string Report = "message.status";

    public static IReadOnlyList<string> Triggers => [.. BirdWebhookEndpoints.Events, Report];

    /// <summary>Lets an act happen, and returns the signed call.</summary>
    public static WebhookDelivery Play(string trigger, FakeWebhookCallOptions options)
    {
        var caught = new List<WebhookDelivery>();
        var journal = new FakeJournal(0, null, null);
        var rules = DeliveryRules.Of(new FakeSmoochOptions());
        var state = new MessageBirdState(
            new FakeMessageBirdOptions { TimeProvider = options.TimeProvider, Signatures = FakeSignatures.Both },
            new WebhookSender(rules, journal) { Divert = caught.Add },
            new Clock(options.TimeProvider),
            options.Seed ?? Random.Shared.Next())
        {
            Journal = journal,
            BaseAddress = new Uri("https://conversations.messagebird.com/"),
        };
        state.SigningKey = options.Secret.IsEmpty ? state.Ids.SigningKey() : options.Secret.Reveal();
        lock (state.Gate)
            Act(state, trigger, options);

        return caught.First(delivery => delivery.Trigger == trigger);
    }

    private static void Act(MessageBirdState state, string trigger, FakeWebhookCallOptions options)
    {
        var channel = state.AddChannel("whatsapp", "Support", null);
        var contact = BirdPost.Add(state, channel);
        (contact.Msisdn, contact.FirstName, contact.LastName) = ("31612345678", "Mira", "Sol");
        if (trigger != Report)
            BirdWebhookEndpoints.Add(state, options.Target, [trigger], null, null);

        var content = new JsonObject { ["text"] = options.Text };
        switch (trigger)
        {
            case "conversation.created" or "message.created":
                BirdPost.Receive(contact, "text", content);
                break;
            case "conversation.updated":
                BirdPost.SetStatus(BirdPost.Open(contact, channel), "archived");
                break;
            default:
                var body = new JsonObject { ["type"] = "text", ["content"] = content };
                BirdPost.Post(BirdPost.Open(contact, channel), channel, body, "accepted", trigger == Report ? options.Target : null);
                break;
        }
    }
}

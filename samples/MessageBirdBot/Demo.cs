using Smooch.MessageBird;
using Smooch.Testing;

namespace MessageBirdBot;

/// <summary>A dialogue against a fake service in this process, which checks that the bot does what this sample promises.</summary>
public static class Demo
{
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>Plays the dialogue.</summary>
    /// <param name="output">Where it is written to.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>0 when the bot did as expected, else 1.</returns>
    public static async Task<int> RunAsync(TextWriter output, CancellationToken cancellationToken = default)
    {
        await using var service = await FakeMessageBird.StartAsync(
            new FakeMessageBirdOptions { ReceiveTimeout = TimeSpan.FromMinutes(1) },
            cancellationToken);
        await using var bot = Bot.Build(service.ConfigureClient, service.ConfigureWebhooks, "http://127.0.0.1:0");
        await bot.StartAsync(cancellationToken);
        var messageBird = bot.Services.GetRequiredService<MessageBirdClient>();
        var webhook = await messageBird.Webhooks.CreateAsync(
            bot.Urls.Single() + Bot.Path,
            [WebhookEventType.MessageCreated, WebhookEventType.MessageUpdated],
            service.Channel.Id,
            cancellationToken);
        await output.WriteLineAsync($"The webhook is {webhook.Status} and calls {webhook.Url}. Nothing leaves this machine.");
        await output.WriteLineAsync("With --open you chat with the bot on a page in the browser instead.\n");

        var mira = service.CreateContact(new FakeContactOptions { FirstName = "Mira" });
        var asExpected = await ExpectAsync("Mira writes", () => mira.SayAsync("Hello", cancellationToken), "You wrote: Hello");
        await service.WhenWebhooksDeliveredAsync(cancellationToken);
        // The service sends a webhook call again when its response was lost: the bot replies once.
        service.SendAgain(service.Journal.Deliveries.First(delivery => delivery.Trigger == "message.created"));
        await mira.ReceiveNothingAsync(cancellationToken);
        await output.WriteLineAsync("  (the same call again: no reply)");
        asExpected &= await ExpectAsync("Mira chooses a button", () => mira.ChooseAsync("Shout it", cancellationToken), "HELLO!");
        asExpected &= await ExpectAsync("Mira chooses the other one", () => mira.ChooseAsync("Reverse it", cancellationToken), "olleH");
        asExpected &= await ExpectAsync(
            "Mira sends an image", () => mira.SendImageAsync(Picture, cancellationToken: cancellationToken), null);

        await output.WriteLineAsync("\nThe conversations and their history, newest message first:");
        await foreach (var conversation in messageBird.Conversations.ListAsync().WithCancellation(cancellationToken))
        {
            await output.WriteLineAsync($"{conversation.Id} {conversation.Status} {conversation.Contact?.FirstName}");
            await foreach (var message in messageBird.Messages.ListAsync(conversation.Id).WithCancellation(cancellationToken))
                await output.WriteLineAsync($"  {message.Direction,-8} {message.Type,-11} {message.Status}");
        }

        await output.WriteLineAsync(asExpected ? "\nThe bot did what was expected." : "\nThe bot did not do what was expected.");
        return asExpected ? 0 : 1;

        async Task<bool> ExpectAsync(string what, Func<Task> act, string? text)
        {
            await act();
            var reply = await mira.ReceiveAsync(cancellationToken);
            var isExpected = text is null ? reply.Type == "image" : reply.Text == text;
            await output.WriteLineAsync($"{what}: {reply.Type} {reply.Text}{(isExpected ? "" : $"  (expected: {text ?? "an image"})")}");
            return isExpected;
        }
    }
}

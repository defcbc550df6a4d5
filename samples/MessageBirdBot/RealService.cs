using Smooch.MessageBird;

namespace MessageBirdBot;

/// <summary>The bot on the real service, for those who have an account.</summary>
internal static class RealService
{
    public static bool IsConfigured => Variable("MESSAGEBIRD_ACCESS_KEY") is not null;

    public static async Task RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var (accessKey, signingKey) = (Required("MESSAGEBIRD_ACCESS_KEY"), Required("MESSAGEBIRD_SIGNING_KEY"));
        var (channelId, webhookUrl) = (Required("MESSAGEBIRD_CHANNEL_ID"), Required("MESSAGEBIRD_WEBHOOK_URL"));

        await using var bot = Bot.Build(
            options => options.Credential = MessageBirdCredential.AccessKey(accessKey),
            options =>
            {
                options.AddSigningKey(signingKey);
                // The signature covers the URL that MessageBird calls, not the one behind the tunnel or proxy.
                options.PublicBaseUrl = new Uri(webhookUrl).GetLeftPart(UriPartial.Authority);
            });
        await bot.StartAsync(cancellationToken);
        var messageBird = bot.Services.GetRequiredService<MessageBirdClient>();
        var webhook = await FindAsync(messageBird, webhookUrl, cancellationToken)
            ?? await messageBird.Webhooks.CreateAsync(webhookUrl, [WebhookEventType.MessageCreated], channelId, cancellationToken);

        await output.WriteLineAsync(
            $"The bot listens at {string.Join(", ", bot.Urls)}{Bot.Path}; webhook {webhook.Id} calls {webhook.Url}.");
        await output.WriteLineAsync("Write to the channel. Ctrl+C ends the bot; the webhook stays.");
        await bot.WaitForShutdownAsync(cancellationToken);
    }

    private static async Task<Webhook?> FindAsync(MessageBirdClient messageBird, string url, CancellationToken cancellationToken)
    {
        await foreach (var webhook in messageBird.Webhooks.ListAsync().WithCancellation(cancellationToken))
        {
            if (webhook.Url == url)
                return webhook;
        }

        return null;
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static string Required(string name) => Variable(name) ?? throw new InvalidOperationException(
        $"{name} is not set. The real service needs MESSAGEBIRD_ACCESS_KEY, MESSAGEBIRD_SIGNING_KEY, MESSAGEBIRD_CHANNEL_ID, and "
        + $"MESSAGEBIRD_WEBHOOK_URL: a public https address that leads to {Bot.Path} of this program.");
}

using Smooch;
using Smooch.Client;

namespace EchoBot;

/// <summary>The bot on the real service, for people with an account, or on a running <c>smooch serve</c>.</summary>
internal static class RealService
{
    public static bool IsConfigured => Variable("SMOOCH_KEY_ID") is not null;

    public static async Task RunAsync(TextWriter output, bool open, CancellationToken cancellationToken)
    {
        var (appId, keyId, secret) = (Needed("SMOOCH_APP_ID"), Needed("SMOOCH_KEY_ID"), Needed("SMOOCH_SECRET"));
        var isLocal = Variable("SMOOCH_BASE_ADDRESS") is { } baseAddress && new Uri(baseAddress).IsLoopback;
        var publicUrl = isLocal ? Variable("SMOOCH_WEBHOOK_URL") : Needed("SMOOCH_WEBHOOK_URL");

        await using var bot = Bot.Build(o =>
        {
            o.AppId = appId;
            o.Credential = SmoochCredential.SigningKey(keyId, secret);
            if (Variable("SMOOCH_BASE_ADDRESS") is { } address)
                o.BaseAddress = new Uri(address);
        });

        // The bot must respond before the webhook exists, because the service probes the target of a new webhook.
        await bot.StartAsync(cancellationToken);
        var target = publicUrl ?? bot.Urls.First() + Bot.Path;
        var webhook = await FindOrCreateAsync(bot.Services.GetRequiredService<SmoochClient>(), target, cancellationToken);
        bot.Services.GetRequiredService<SmoochWebhooks>().Secrets.Add(webhook.Secret);

        await output.WriteLineAsync(
            $"The bot listens at {string.Join(", ", bot.Urls)}{Bot.Path}; webhook {webhook.Id} calls {webhook.Target}.");
        if (isLocal)
            await Page.ShowAsync(output, new Uri(Needed("SMOOCH_BASE_ADDRESS")), open);
        else
            await output.WriteLineAsync("Write to your app on any of its channels.");
        await output.WriteLineAsync("Ctrl+C ends the bot; the webhook stays for the next time.");
        await bot.WaitForShutdownAsync(cancellationToken);
    }

    private static async Task<Webhook> FindOrCreateAsync(SmoochClient smooch, string target, CancellationToken cancellationToken)
    {
        var known = await smooch.Webhooks.ListAsync(cancellationToken);
        return known.FirstOrDefault(webhook => webhook.Target == target)
            ?? await smooch.Webhooks.CreateAsync(target, Bot.Triggers, cancellationToken);
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static string Needed(string name) => Variable(name) ?? throw new InvalidOperationException(
        $"{name} is not set. The real service needs SMOOCH_APP_ID, SMOOCH_KEY_ID, SMOOCH_SECRET, and SMOOCH_WEBHOOK_URL: a public https "
            + $"address that leads to {Bot.Path} of this program.");
}

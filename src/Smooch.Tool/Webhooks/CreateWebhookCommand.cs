using System.ComponentModel;
using Spectre.Console.Cli;

namespace Smooch.Tool;

/// <summary><c>smooch webhooks create</c>.</summary>
internal sealed class CreateWebhookCommand(Terminal terminal) : AccountCommand<CreateWebhookCommand.Settings>(terminal)
{
    protected override async Task<int> RunAsync(Settings settings, CancellationToken cancellationToken)
    {
        var wish = settings.Check();
        using var account = settings.Open(Terminal);
        var webhook = await account.CreateWebhookAsync(wish, cancellationToken).ConfigureAwait(false);
        if (settings.Json)
        {
            await Terminal.Output.WriteLineAsync(Lines.Text(WebhookText.Json(webhook, settings.ShowSecret))).ConfigureAwait(false);
            return ExitCode.Done;
        }

        await Terminal.Output.WriteLineAsync(WebhookText.Line(webhook)).ConfigureAwait(false);
        if (settings.ShowSecret && !webhook.Secret.IsEmpty)
            await Terminal.Output.WriteLineAsync($"secret  {webhook.Secret.Reveal()}").ConfigureAwait(false);
        return ExitCode.Done;
    }

    internal sealed class Settings : AccountSettings
    {
        [CommandArgument(0, "<url>")]
        [Description("The URL to call.")]
        public required string Url { get; init; }

        [CommandOption("--triggers <list>")]
        [Description("The triggers, with commas. Default: messages and postbacks in v2, messages in v1.1 and MessageBird.")]
        public string? Triggers { get; init; }

        [CommandOption("--integration <id>")]
        [Description("The custom integration that gets the webhook, for v2.")]
        public string? Integration { get; init; }

        [CommandOption("--new-integration <name>")]
        [Description("Creates a custom integration of this name for the webhook, for v2.")]
        public string? NewIntegration { get; init; }

        [CommandOption("--channel <id>")]
        [Description("The only channel of the webhook, for MessageBird. Default: all.")]
        public string? Channel { get; init; }

        [CommandOption("--show-secret")]
        [Description("Prints the secret, which your receiver needs.")]
        public bool ShowSecret { get; init; }

        /// <exception cref="UsageException">A value is wrong.</exception>
        public WebhookWish Check()
        {
            if (!Uri.TryCreate(Url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
                throw new UsageException($"The URL of a webhook is an absolute http or https URL, not '{Url}'.");

            var triggers = Triggers?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
            if (Triggers is not null && triggers.Length == 0)
                throw new UsageException("--triggers has no trigger.");

            return new WebhookWish(Url, triggers, Integration, NewIntegration, Channel);
        }
    }
}

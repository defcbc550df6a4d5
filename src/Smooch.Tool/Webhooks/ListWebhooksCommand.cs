using System.ComponentModel;
using Spectre.Console.Cli;

namespace Smooch.Tool;

/// <summary><c>smooch webhooks list</c>.</summary>
internal sealed class ListWebhooksCommand(Terminal terminal) : AccountCommand<ListWebhooksCommand.Settings>(terminal)
{
    protected override async Task<int> RunAsync(Settings settings, CancellationToken cancellationToken)
    {
        using var account = settings.Open(Terminal);
        var webhooks = await account.ListWebhooksAsync(settings.Integration, cancellationToken).ConfigureAwait(false);
        if (settings.Json)
        {
            await Terminal.Output.WriteLineAsync(Lines.Text(webhooks.Select(webhook => WebhookText.Json(webhook, showsSecret: false))))
                .ConfigureAwait(false);
            return ExitCode.Done;
        }

        foreach (var webhook in webhooks)
            await Terminal.Output.WriteLineAsync(WebhookText.Line(webhook)).ConfigureAwait(false);

        if (webhooks.Count == 0)
            await Terminal.Error.WriteLineAsync("There are no webhooks.").ConfigureAwait(false);
        return ExitCode.Done;
    }

    internal sealed class Settings : AccountSettings
    {
        [CommandOption("--integration <id>")]
        [Description("The custom integration, for v2. Default: all of them.")]
        public string? Integration { get; init; }
    }
}

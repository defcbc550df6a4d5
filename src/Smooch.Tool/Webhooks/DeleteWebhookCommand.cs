using System.ComponentModel;
using Spectre.Console.Cli;

namespace Smooch.Tool;

/// <summary><c>smooch webhooks delete</c>.</summary>
internal sealed class DeleteWebhookCommand(Terminal terminal) : AccountCommand<DeleteWebhookCommand.Settings>(terminal)
{
    protected override async Task<int> RunAsync(Settings settings, CancellationToken cancellationToken)
    {
        using var account = settings.Open(Terminal);
        await account.DeleteWebhookAsync(settings.Id, settings.Integration, cancellationToken).ConfigureAwait(false);
        await Terminal.Output.WriteLineAsync(settings.Json ? Lines.Text(new { deleted = settings.Id }) : $"Deleted webhook {settings.Id}")
            .ConfigureAwait(false);
        return ExitCode.Done;
    }

    internal sealed class Settings : AccountSettings
    {
        [CommandArgument(0, "<id>")]
        [Description("The id of the webhook.")]
        public required string Id { get; init; }

        [CommandOption("--integration <id>")]
        [Description("Its integration, for v2. Default: the tool looks for it.")]
        public string? Integration { get; init; }
    }
}

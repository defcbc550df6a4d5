using Spectre.Console;

namespace Smooch.Tool;

/// <summary><c>smooch history export</c>: writes messages to a file, page by page.</summary>
internal sealed class ExportCommand(Terminal terminal) : AccountCommand<ExportSettings>(terminal)
{
    protected override async Task<int> RunAsync(ExportSettings settings, CancellationToken cancellationToken)
    {
        var path = settings.CheckFile();
        var credentials = settings.Credentials(Terminal);
        using var account = AccountFactory.Create(credentials, Terminal);
        account.CheckHistory(settings.Recipient);
        var file = ExportFile.Open(path, Source(settings, credentials));
        await using (file.ConfigureAwait(false))
        {
            var continues = file.Messages > 0;
            if (continues)
                await Terminal.Error.WriteLineAsync($"Continuing after {file.Messages} messages.").ConfigureAwait(false);

            await ShowAsync(file, show => ExportAsync(account, settings, file, show, cancellationToken)).ConfigureAwait(false);
            file.Complete();
            await Terminal.Output.WriteLineAsync(settings.Json
                ? Lines.Text(new { file = path, messages = file.Messages })
                : $"Exported {file.Messages} messages to {path}").ConfigureAwait(false);
        }

        return ExitCode.Done;
    }

    private static async Task ExportAsync(
        IAccount account, ExportSettings settings, ExportFile file, Action show, CancellationToken cancellationToken)
    {
        await foreach (var page in account.ReadHistoryAsync(settings.Recipient, file.Cursor, cancellationToken).ConfigureAwait(false))
        {
            // Not canceled within a page, so that the progress is that of whole pages.
            await file.AddAsync(page, CancellationToken.None).ConfigureAwait(false);
            show();
            if (cancellationToken.IsCancellationRequested && page.Cursor is not null)
            {
                file.Save();
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private async Task ShowAsync(ExportFile file, Func<Action, Task> export)
    {
        if (Terminal.ErrorScreen is not { } screen)
        {
            await export(() => { }).ConfigureAwait(false);
            return;
        }

        // The services do not report the number of messages, so the bar shows activity and a count.
        await screen.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new TaskDescriptionColumn(), new ElapsedTimeColumn())
            .StartAsync(async progress =>
            {
                var task = progress.AddTask("messages");
                task.IsIndeterminate = true;
                await export(() => task.Description = $"{file.Messages} messages").ConfigureAwait(false);
            }).ConfigureAwait(false);
    }

    private string Source(ExportSettings settings, Credentials credentials)
    {
        var what = settings.Conversation is { } conversation ? $"conversation {conversation}" : $"user {settings.User}";
        return $"{what} ({credentials.Api}, {AccountFactory.Address(credentials, Terminal).AbsoluteUri}{credentials.AppId})";
    }
}

namespace Smooch.Tool;

/// <summary><c>smooch send</c>: sends a text message.</summary>
internal sealed class SendCommand(Terminal terminal) : AccountCommand<SendSettings>(terminal)
{
    protected override async Task<int> RunAsync(SendSettings settings, CancellationToken cancellationToken)
    {
        var text = settings.CheckText();
        using var account = settings.Open(Terminal);
        var sent = await account.SendAsync(settings.Recipient, text, cancellationToken).ConfigureAwait(false);
        await Terminal.Output.WriteLineAsync(settings.Json ? sent.Json : $"Sent message {sent.Id}").ConfigureAwait(false);
        return ExitCode.Done;
    }
}

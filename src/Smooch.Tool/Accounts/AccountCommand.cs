using Spectre.Console.Cli;

namespace Smooch.Tool;

/// <summary>A command that calls a service. Its failures are reported without a stack trace.</summary>
internal abstract class AccountCommand<TSettings>(Terminal terminal) : AsyncCommand<TSettings>
    where TSettings : AccountSettings
{
    protected Terminal Terminal { get; } = terminal;

    public sealed override async Task<int> ExecuteAsync(CommandContext context, TSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            return await RunAsync(settings, cancellationToken).ConfigureAwait(false);
        }
        catch (SmoochOutcomeUnknownException e)
        {
            await Terminal.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return ExitCode.OutcomeUnknown;
        }
        catch (Exception e) when (e is SmoochException or AccountException or IOException or UnauthorizedAccessException)
        {
            await Terminal.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return ExitCode.Failed;
        }
    }

    protected abstract Task<int> RunAsync(TSettings settings, CancellationToken cancellationToken);
}

using System.Net.Sockets;
using System.Runtime.InteropServices;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Smooch.Tool;

/// <summary><c>smooch serve</c>: runs the local service until it is stopped.</summary>
internal sealed class ServeCommand : AsyncCommand<ServeSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, ServeSettings settings, CancellationToken cancellationToken)
    {
        var options = settings.ToOptions();
        var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

        var log = new RequestLog(Console.Out, TimeProvider.System, Console.IsOutputRedirected ? null : AnsiConsole.Console);
        LocalService service;
        try
        {
            service = await LocalService.StartAsync(options, log.Add, log.Add, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or SocketException or UnauthorizedAccessException)
        {
            var ports = string.Join(" or ", new[] { options.Port, options.MessageBirdPort ?? 0 }.Where(port => port != 0));
            var what = ports.Length > 0 ? $"Port {ports} cannot be used: " : "";
            await Console.Error.WriteLineAsync(what + e.Message).ConfigureAwait(false);
            return ExitCode.Failed;
        }

        await using (service.ConfigureAwait(false))
        {
            log.Begin(service.Announcement());
            if (!Console.IsErrorRedirected)
                await Console.Error.WriteLineAsync($"Chat at {service.Url}/ (Ctrl+C stops it).").ConfigureAwait(false);
            if (settings.Open && LocalService.OpenPage(new Uri(service.Url)) is { } failure)
                await Console.Error.WriteLineAsync($"No browser was opened: {failure} The page is at {service.Url}/").ConfigureAwait(false);

            await stop.Task.ConfigureAwait(false);
        }

        return ExitCode.Done;

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.TrySetResult();
        }
    }
}

using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>Sends a marked message, and finds out what became of it when no clear response comes.</summary>
internal sealed class SendConfirmer(SendConfirmationOptions options, TimeProvider timeProvider, ILogger logger)
{
    /// <summary>How far the service's clock may be behind ours: older messages than that cannot be the one that was sent.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(10);

    /// <summary>Gets the name of the marker in the metadata.</summary>
    public string MetadataName => options.MetadataName;

    /// <summary>Makes it for options that want it; null for others.</summary>
    public static SendConfirmer? For(ApiClientOptions options, SendConfirmationOptions? settlement) =>
        settlement is null ? null : new(settlement, options.TimeProvider, options.CreateLogger());

    /// <summary>Sends until it is clear that exactly one message arrived, or none.</summary>
    /// <exception cref="SmoochOutcomeUnknownException">The history could not be read, whatever the reason.</exception>
    /// <exception cref="SmoochException">The message has not arrived.</exception>
    public async Task<TSent> SendAsync<TMessage, TSent>(ConfirmedSend<TMessage, TSent> send, CancellationToken cancellationToken)
    {
        var marker = Guid.NewGuid().ToString("N");
        var begun = timeProvider.GetUtcNow();
        for (var resends = 0; ; resends++)
        {
            try
            {
                return await send.Send(marker).ConfigureAwait(false);
            }
            catch (SmoochOutcomeUnknownException unknown)
            {
                unknown.Marker = marker;
                await timeProvider.WaitAsync(options.Delay, cancellationToken).ConfigureAwait(false);
                if (await FindAsync(send, marker, begun - ClockSkew, unknown, cancellationToken).ConfigureAwait(false) is (true, var found))
                {
                    CallLog.Settled(logger, unknown.Operation, "had arrived");
                    return send.Found(found!);
                }

                CallLog.Settled(logger, unknown.Operation, "had not arrived");
                if (resends == options.MaxResends || !send.CanResend)
                    ExceptionDispatchInfo.Capture(unknown.InnerException!).Throw();
            }
        }
    }

    private static async Task<(bool IsFound, TMessage? Message)> FindAsync<TMessage, TSent>(
        ConfirmedSend<TMessage, TSent> send,
        string marker,
        DateTimeOffset since,
        SmoochOutcomeUnknownException unknown,
        CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var message in send.History.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                if (send.Marker(message) == marker)
                    return (true, message);
                if (send.ReceivedAt(message) < since)
                    break;
            }

            return default;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e)
        {
            // Whatever keeps the SDK from looking, the send was before it, and its outcome is as unknown as it was.
            unknown.SendConfirmationError = e;
            ExceptionDispatchInfo.Capture(unknown).Throw();
            throw;
        }
    }
}

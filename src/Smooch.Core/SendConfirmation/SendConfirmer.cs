using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>Sends a marked message, and searches the history for it when no clear response is received.</summary>
internal sealed class SendConfirmer(SendConfirmationOptions options, TimeProvider timeProvider, ILogger logger)
{
    /// <summary>
    /// The largest difference to the service's clock: messages that are older than the send by more than that are not searched.
    /// </summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(10);

    /// <summary>Gets the name of the marker in the metadata.</summary>
    public string MetadataName => options.MetadataName;

    /// <summary>Creates the confirmer; null when the options do not enable send confirmation.</summary>
    public static SendConfirmer? For(ApiClientOptions options, SendConfirmationOptions? confirmation) =>
        confirmation is null ? null : new(confirmation, options.TimeProvider, options.CreateLogger());

    /// <summary>Sends until it is certain that exactly one message arrived, or none.</summary>
    /// <exception cref="SmoochOutcomeUnknownException">The history could not be read.</exception>
    /// <exception cref="SmoochException">The message has not arrived.</exception>
    public async Task<TSent> SendAsync<TMessage, TSent>(ConfirmedSend<TMessage, TSent> send, CancellationToken cancellationToken)
    {
        var marker = Guid.NewGuid().ToString("N");
        var startedAt = timeProvider.GetUtcNow();
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
                if (
                    await FindAsync(
                        send,
                        marker,
                        startedAt - ClockSkew,
                        unknown,
                        cancellationToken).ConfigureAwait(false) is (true, var found))
                {
                    CallLog.SendConfirmed(logger, unknown.Operation, "had arrived");
                    return send.Found(found!);
                }

                CallLog.SendConfirmed(logger, unknown.Operation, "had not arrived");
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
            // The send happened before, so a failed search leaves its outcome unknown.
            unknown.SendConfirmationError = e;
            ExceptionDispatchInfo.Capture(unknown).Throw();
            throw;
        }
    }
}

using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;

namespace Smooch.Client;

/// <summary>Sends a marked message, and finds out what became of it when no clear answer comes.</summary>
internal sealed class SendSettlement(SmoochSettlementOptions options, TimeProvider timeProvider, ILogger logger)
{
    /// <summary>How far the service's clock may be behind ours: older messages than that cannot be the one that was sent.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(10);

    /// <summary>Makes it for options that want it; null for others.</summary>
    public static SendSettlement? For(SmoochClientOptions options) => options.Settlement is { } settlement ? new(settlement, options.TimeProvider, options.CreateLogger()) : null;

    /// <summary>Sends until it is clear that exactly one message arrived, or none.</summary>
    /// <param name="metadata">What the caller attaches.</param>
    /// <param name="send">Sends the message with this metadata.</param>
    /// <param name="repeatable">Whether the message can be sent once more.</param>
    /// <param name="history">The history, newest first.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="SmoochOutcomeUnknownException">The history could not be read, or the client was disposed.</exception>
    /// <exception cref="SmoochException">The message has not arrived.</exception>
    public async Task<SentMessage> SendAsync(
        FlatObject? metadata,
        Func<FlatObject, Task<SentMessage>> send,
        bool repeatable,
        IAsyncEnumerable<Message> history,
        CancellationToken cancellationToken)
    {
        var marker = Guid.NewGuid().ToString("N");
        var marked = new FlatObject(metadata ?? []) { [options.MetadataName] = marker };
        var begun = timeProvider.GetUtcNow();
        for (var resends = 0; ; resends++)
        {
            try
            {
                return await send(marked).ConfigureAwait(false);
            }
            catch (SmoochOutcomeUnknownException unknown)
            {
                unknown.Marker = marker;
                await timeProvider.WaitAsync(options.QuietPeriod, cancellationToken).ConfigureAwait(false);
                if (await FindAsync(history, marker, begun - ClockSkew, unknown, cancellationToken).ConfigureAwait(false) is { } found)
                {
                    CallLog.Settled(logger, unknown.Operation, "had arrived");
                    return new SentMessage { Message = found };
                }

                CallLog.Settled(logger, unknown.Operation, "had not arrived");
                if (resends == options.MaxResends || !repeatable)
                    ExceptionDispatchInfo.Capture(unknown.InnerException!).Throw();
            }
        }
    }

    private async Task<Message?> FindAsync(
        IAsyncEnumerable<Message> history,
        string marker,
        DateTimeOffset since,
        SmoochOutcomeUnknownException unknown,
        CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var message in history.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                if (message.Metadata.TryGetValue(options.MetadataName, out var value) && value == marker)
                    return message;
                if (message.Received < since)
                    return null;
            }

            return null;
        }
        catch (SmoochException e)
        {
            unknown.SettlementError = e;
            ExceptionDispatchInfo.Capture(unknown).Throw();
            throw;
        }
        catch (ObjectDisposedException)
        {
            // The client is gone, so nobody can look; but the send was before, and its outcome is as unknown as it was.
            ExceptionDispatchInfo.Capture(unknown).Throw();
            throw;
        }
    }
}

namespace Smooch.Soak;

/// <summary>How a program sends that must know the outcome of its message.</summary>
internal static class Sending
{
    /// <summary>Sends, with send confirmation, and searches again for as long as the history cannot be read.</summary>
    /// <returns>True when the message has arrived; false when it has not, and will not.</returns>
    public static async Task<bool> SendAsync(
        SmoochClient smooch,
        string userId,
        Func<CancellationToken, Task> send,
        SoakLedger ledger,
        CancellationToken cancellationToken)
    {
        ledger.Add(Count.Calls);
        try
        {
            await send(cancellationToken);
            return true;
        }
        catch (SmoochOutcomeUnknownException unknown)
        {
            ledger.Add(Count.Unclear);
            while (true)
            {
                try
                {
                    return await HasArrivedAsync(smooch, userId, unknown.Marker!, cancellationToken);
                }
                catch (SmoochException)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
                }
            }
        }
        catch (SmoochException)
        {
            ledger.Add(Count.Failures);
            return false;
        }
    }

    private static async Task<bool> HasArrivedAsync(SmoochClient smooch, string userId, string marker, CancellationToken cancellationToken)
    {
        var name = new SendConfirmationOptions().MetadataName;
        await foreach (var message in smooch.AppUsers.EnumerateMessagesAsync(userId).WithCancellation(cancellationToken))
        {
            if (message.Metadata.TryGetValue(name, out var value) && value == marker)
                return true;
        }

        return false;
    }
}

namespace Smooch.Soak.Instances;

/// <summary>What a program does with conversations, in each of the APIs.</summary>
internal abstract class Conversations
{
    public static async Task<bool> SendAsync(
        Conversations api, string app, string conversation, string text, CancellationToken cancellationToken)
    {
        try
        {
            await api.SendAsync(app, conversation, text, cancellationToken);
            return true;
        }
        catch (SmoochOutcomeUnknownException)
        {
            // Whatever takes effect has taken effect when the connection ends: the faults delay no effect.
            while (true)
            {
                try
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(500), cancellationToken);
                    return await api.ListAsync(app, conversation).AnyAsync(message => message.Text == text, cancellationToken);
                }
                catch (SmoochException) when (!cancellationToken.IsCancellationRequested)
                {
                    // The history cannot be read now.
                }
            }
        }
        catch (SmoochException)
        {
            return false;
        }
    }

    /// <summary>Sends a text.</summary>
    public abstract Task SendAsync(string app, string conversation, string text, CancellationToken cancellationToken);

    /// <summary>Pages through the whole history.</summary>
    public abstract IAsyncEnumerable<(string Id, string? Text)> ListAsync(string app, string conversation);

    /// <summary>Deletes the user, where the API can.</summary>
    public abstract Task DeleteAsync(string app, string user);
}

namespace Cookbook;

// snippet:reminders
/// <summary>Sends the reminders that are due, each once.</summary>
public sealed class ReminderService(
    SunshineClient sunshine,
    IReminders reminders,
    TimeProvider time,
    ILogger<ReminderService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1), time);
        do
        {
            foreach (var reminder in await reminders.ListDueAsync(time.GetUtcNow(), stoppingToken))
                await SendAsync(reminder, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SendAsync(Reminder reminder, CancellationToken cancellationToken)
    {
        try
        {
            await sunshine.ForConversation(reminder.ConversationId).SendAsync(reminder.Text, cancellationToken);
            await reminders.CloseAsync(reminder, "sent", cancellationToken);
        }
        catch (SmoochOutcomeUnknownException)
        {
            // It may have been sent. A missing reminder is better than two.
            await reminders.CloseAsync(reminder, "unknown", cancellationToken);
        }
        catch (SmoochNotFoundException)
        {
            await reminders.CloseAsync(reminder, "the conversation was deleted", cancellationToken);
        }
        catch (SmoochException e)
        {
            // It was not sent, and stays due.
            logger.LogWarning(e, "Reminder {Id} is sent later", reminder.Id);
        }
    }
}
// endsnippet

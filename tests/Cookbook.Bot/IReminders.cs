namespace Cookbook;

// snippet:reminder-store
/// <summary>Your table of reminders.</summary>
public interface IReminders
{
    Task<IReadOnlyList<Reminder>> ListDueAsync(DateTimeOffset now, CancellationToken cancellationToken);

    Task CloseAsync(Reminder reminder, string outcome, CancellationToken cancellationToken);
}
// endsnippet

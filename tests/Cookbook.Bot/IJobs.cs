namespace Cookbook;

/// <summary>The program's own queue.</summary>
public interface IJobs
{
    Task ScheduleAsync(string conversationId, TimeSpan delay, CancellationToken cancellationToken);
}

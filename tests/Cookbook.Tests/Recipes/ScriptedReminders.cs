using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Cookbook.Tests;

/// <summary>Reminders of a test.</summary>
internal sealed class ScriptedReminders : IReminders
{
    /// <summary>Ends a test that would wait forever.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly Channel<bool> asked = Channel.CreateUnbounded<bool>();
    private readonly Channel<string> closed = Channel.CreateUnbounded<string>();

    public ConcurrentQueue<Reminder> Due { get; } = new();

    public Task<IReadOnlyList<Reminder>> ListDueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        List<Reminder> due = [];
        while (Due.TryDequeue(out var reminder))
            due.Add(reminder);
        asked.Writer.TryWrite(true);
        return Task.FromResult<IReadOnlyList<Reminder>>(due);
    }

    public Task CloseAsync(Reminder reminder, string outcome, CancellationToken cancellationToken)
    {
        closed.Writer.TryWrite($"{reminder.Id}: {outcome}");
        return Task.CompletedTask;
    }

    public Task AskedAsync() => asked.Reader.ReadAsync(RunningBot.Token).AsTask().WaitAsync(Limit, RunningBot.Token);

    public Task<string> ClosedAsync() => closed.Reader.ReadAsync(RunningBot.Token).AsTask().WaitAsync(Limit, RunningBot.Token);
}

using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Smooch.AspNetCore.Tests;

/// <summary>Keeps every line that is logged, of any level.</summary>
internal sealed class LogRecorder : ILoggerProvider
{
    private readonly ConcurrentQueue<(EventId Id, string Text)> lines = new();
    private readonly ConcurrentQueue<(LogLevel Level, int Id)> levels = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource> logged = new();

    public IReadOnlyList<(EventId Id, string Text)> Lines => [.. lines];

    /// <summary>Gets the levels and ids of the lines.</summary>
    public IReadOnlyList<(LogLevel Level, int Id)> Levels => [.. levels];

    public ILogger CreateLogger(string categoryName) => new Logger(this);

    /// <summary>Completes when a line with this id was or is logged.</summary>
    public Task WhenLoggedAsync(int id) => Source(id).Task.WaitAsync(TestContext.Current.CancellationToken);

    public void Dispose()
    {
    }

    private TaskCompletionSource Source(int id) => logged.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

    private sealed class Logger(LogRecorder recorder) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            recorder.levels.Enqueue((logLevel, eventId.Id));
            recorder.lines.Enqueue((eventId, formatter(state, exception) + exception));
            recorder.Source(eventId.Id).TrySetResult();
        }
    }
}

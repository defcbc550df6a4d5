using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Cookbook.Tests;

/// <summary>Lets a test wait for a warning.</summary>
internal sealed class WarningLog : ILoggerProvider, ILogger
{
    private readonly Channel<string> warnings = Channel.CreateUnbounded<string>();

    public async Task WarningAsync(string message)
    {
        while (await warnings.Reader.ReadAsync(RunningBot.Token) != message)
        {
            // Warnings of other parts.
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Warning;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            warnings.Writer.TryWrite(formatter(state, exception));
    }

    public void Dispose()
    {
    }
}

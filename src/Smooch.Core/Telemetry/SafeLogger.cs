using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>
/// A logger that throws must not change what happens: a message that was sent would count as failed, or an ordering key would stay locked.
/// There is nowhere to report the exception of a logger, so it is dropped.
/// </summary>
internal sealed class SafeLogger : ILogger
{
    private readonly ILogger inner;

    private SafeLogger(ILogger inner) => this.inner = inner;

    /// <summary>Wraps a logger, once.</summary>
    public static ILogger Over(ILogger logger) => logger as SafeLogger ?? new SafeLogger(logger);

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        try
        {
            return inner.BeginScope(state);
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel)
    {
        try
        {
            return inner.IsEnabled(logLevel);
        }
        catch (Exception)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        try
        {
            inner.Log(logLevel, eventId, state, exception, formatter);
        }
        catch (Exception)
        {
            // See above.
        }
    }
}

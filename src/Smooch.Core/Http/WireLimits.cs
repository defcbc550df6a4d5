using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>How long a call may take and how much an answer may hold, and where it is told of.</summary>
/// <param name="Timeout">For a whole call, the body of the answer included.</param>
/// <param name="TimeProvider">The clock of all waits.</param>
/// <param name="Logger">Where calls log to.</param>
internal sealed record WireLimits(TimeSpan Timeout, TimeProvider TimeProvider, ILogger Logger)
{
    /// <summary>The largest answer that is read, in bytes: far above a page of 100 long messages, far below a danger.</summary>
    public const int MaxResponseBytes = 32 * 1024 * 1024;

    /// <summary>The most that is kept of an error's body, in bytes.</summary>
    public const int MaxErrorBytes = 64 * 1024;
}

using System.Text.Json;

namespace Smooch.Tests;

/// <summary>How a call ended, in words.</summary>
internal static class MatrixOutcome
{
    public static string Of(Exception? error) => error switch
    {
        null => "succeeds",
        SmoochOutcomeUnknownException { InnerException: { } doubt } => $"outcome unknown ({Of(doubt)})",
        SmoochRateLimitException => "rate limited",
        SmoochApiException { InnerException: JsonException } => "unreadable response",
        SmoochServerException => "server error",
        SmoochApiException rejected => $"error {(int)rejected.StatusCode}",
        SmoochConnectionException { InnerException: TimeoutException } => "timeout",
        SmoochConnectionException => "connection lost",
        _ => error.ToString(),
    };
}

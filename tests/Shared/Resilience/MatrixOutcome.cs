using System.Text.Json;

namespace Smooch.Tests;

/// <summary>How a call ended, in a word.</summary>
internal static class MatrixOutcome
{
    public static string Of(Exception? error) => error switch
    {
        null => "ok",
        SmoochOutcomeUnknownException { InnerException: { } doubt } => $"unknown, {Of(doubt)}",
        SmoochRateLimitException => "limited",
        SmoochApiException { InnerException: JsonException } => "garbled",
        SmoochServerException => "broken",
        SmoochApiException refused => $"refused {(int)refused.StatusCode}",
        SmoochConnectionException { InnerException: TimeoutException } => "late",
        SmoochConnectionException => "lost",
        _ => error.ToString(),
    };
}

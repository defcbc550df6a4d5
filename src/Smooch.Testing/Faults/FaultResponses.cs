namespace Smooch.Testing;

/// <summary>The responses of a failing service.</summary>
internal static class FaultResponses
{
    /// <param name="fault">The fault.</param>
    /// <param name="clock">The clock of the fake.</param>
    /// <param name="error">Writes an error as the API does.</param>
    public static ApiResult For(FakeFault fault, Clock clock, Func<ApiException, ApiResult> error)
    {
        var result = (fault.Body, fault.StatusCode) switch
        {
            (not null, _) => ApiResult.Text(fault.StatusCode, fault.Body, fault.Body.StartsWith('{') ? "application/json" : "text/html"),
            (null, 502 or 503 or 504) =>
                ApiResult.Text(fault.StatusCode, "<html><body><h1>The gateway is out of order</h1></body></html>", "text/html"),
            (null, 429) => error(new ApiException(429, "too_many_requests", "Injected: too many requests")),
            _ => error(new ApiException(fault.StatusCode, "injected_failure", $"Injected: {fault.Name}")),
        };
        return fault.RetryAfter is not { } wait
            ? result
            : result.With(fault.RetryAfterAsDate ? RetryAfter.Date(wait, clock) : RetryAfter.Seconds(wait));
    }

    /// <summary>Bytes of the same length that are not JSON.</summary>
    public static byte[] Malformed(byte[] body)
    {
        var result = body.Length == 0 ? "{\"mess"u8.ToArray() : (byte[])body.Clone();
        result[^1] = (byte)'"';
        result[result.Length / 2] = 0x01;
        return result;
    }

    /// <summary>The same JSON, followed by whitespace.</summary>
    public static byte[] Huge(byte[] body, int size)
    {
        var result = new byte[Math.Max(size, body.Length)];
        result.AsSpan().Fill((byte)' ');
        body.CopyTo(result, 0);
        return result;
    }
}

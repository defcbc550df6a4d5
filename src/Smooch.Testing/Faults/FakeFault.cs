using System.Globalization;

namespace Smooch.Testing;

/// <summary>
/// A fault of one request. Create it with the static members and refine it with <c>with</c>:
/// <c>FakeFault.Status(503) with { Times = 2, When = request => request.Method == "GET" }</c>.
/// </summary>
public sealed record FakeFault
{
    private FakeFault(FaultKind kind, string name)
    {
        Kind = kind;
        Name = name;
    }

    /// <summary>Gets a fault: the connection is cut before the service reads the request: it has no effect.</summary>
    public static FakeFault DropBefore { get; } = new(FaultKind.DropBefore, "connection cut before the request was processed");

    /// <summary>Gets a fault: the request takes effect, and the connection is cut before the first byte of the response.</summary>
    public static FakeFault DropAfter { get; } = new(FaultKind.DropAfter, "connection cut after the request was processed");

    /// <summary>Gets a fault: the request takes effect; half of the response is sent, then the connection is cut.</summary>
    public static FakeFault TruncatedBody { get; } = new(FaultKind.Truncated, "response truncated");

    /// <summary>Gets a fault: the request takes effect; the response has the right status and length, and its body is not JSON.</summary>
    public static FakeFault MalformedBody { get; } = new(FaultKind.Malformed, "response malformed");

    /// <summary>
    /// Creates a fault: the request takes effect; the response has the right status, and its body never ends: one byte after each pause.
    /// </summary>
    /// <param name="pause">The pause between two bytes, on the clock of the fake.</param>
    /// <returns>The fault.</returns>
    public static FakeFault SlowBody(TimeSpan pause) => new(FaultKind.Slow, "response slow") { Pause = pause };

    /// <summary>
    /// The request takes effect; the body of the response is padded with whitespace to a size that no client should accept.
    /// </summary>
    /// <param name="size">The size in bytes.</param>
    /// <returns>The fault.</returns>
    public static FakeFault HugeBody(int size) => new(FaultKind.Huge, "response huge") { Size = size };

    /// <summary>Creates a fault: the request takes effect only after a delay, whether the caller still waits or not.</summary>
    /// <param name="delay">The delay, on the clock of the fake.</param>
    /// <returns>The fault.</returns>
    public static FakeFault ProcessedLate(TimeSpan delay) => new(FaultKind.Late, "processed late") { Delay = delay };

    /// <summary>Gets the name of the fault, for the journal.</summary>
    public string Name { get; }

    /// <summary>Gets the number of requests that a scripted fault affects.</summary>
    /// <value>Default 1.</value>
    public int Times { get; init; } = 1;

    /// <summary>Gets the condition for the requests that it may affect.</summary>
    /// <value>Default null: any request.</value>
    public Func<RecordedRequest, bool>? When { get; init; }

    /// <summary>Gets the delay before the request is processed, on the clock of the fake.</summary>
    /// <value>Default zero.</value>
    public TimeSpan Delay { get; init; }

    internal FaultKind Kind { get; }

    internal int StatusCode { get; init; }

    internal string? Body { get; init; }

    internal TimeSpan? RetryAfter { get; init; }

    internal bool RetryAfterAsDate { get; init; }

    internal TimeSpan Pause { get; init; }

    internal int Size { get; init; }

    /// <summary>
    /// The response is a failure, and the request has no effect. Gateway errors (502, 503, 504) have an HTML body, others the JSON error
    /// body.
    /// </summary>
    /// <param name="status">The status, 400 to 599.</param>
    /// <param name="body">The body to send instead; null for the usual one.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is not from 400 to 599.</exception>
    public static FakeFault Status(int status, string? body = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        return new(FaultKind.Status, string.Create(CultureInfo.InvariantCulture, $"status {status}")) { StatusCode = status, Body = body };
    }

    /// <summary>Creates a fault: the request takes effect, but the response is a failure.</summary>
    /// <param name="status">The status, 400 to 599.</param>
    /// <param name="retryAfter">The value of the header <c>Retry-After</c>, in whole seconds; null for no header.</param>
    /// <returns>The fault.</returns>
    public static FakeFault StatusAfter(int status, TimeSpan? retryAfter = null)
    {
        var fault = Status(status);
        return new(FaultKind.StatusAfter, $"{fault.Name} after the request was processed") { StatusCode = status, RetryAfter = retryAfter };
    }

    /// <summary>Creates a fault: the response is 429, too many requests, and the request has no effect.</summary>
    /// <param name="retryAfter">The value of the header <c>Retry-After</c>, in whole seconds; null for no header.</param>
    /// <param name="asDate">Whether the header is an HTTP date instead of a number of seconds.</param>
    /// <returns>The fault.</returns>
    public static FakeFault TooManyRequests(TimeSpan? retryAfter = null, bool asDate = false) =>
        Status(429) with { RetryAfter = retryAfter, RetryAfterAsDate = asDate };

    /// <summary>Creates a fault: the request is processed as usual, but after a delay.</summary>
    /// <param name="delay">The delay, on the clock of the fake.</param>
    /// <returns>The fault.</returns>
    public static FakeFault Latency(TimeSpan delay) => new(FaultKind.None, "latency") { Delay = delay };

    /// <summary>Returns the name and the number of times.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name} ({Times} times{(Delay > TimeSpan.Zero ? $", after {Delay}" : "")})";
}

internal enum FaultKind
{
    None,
    Status,
    DropBefore,
    DropAfter,
    Truncated,
    Malformed,
    StatusAfter,
    Slow,
    Huge,
    Late,
}

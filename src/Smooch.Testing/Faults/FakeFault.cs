using System.Globalization;

namespace Smooch.Testing;

/// <summary>
/// Something that goes wrong with one request. Made by the static members, refined with <c>with</c>:
/// <c>FakeFault.Status(503) with { Times = 2, When = request => request.Method == "GET" }</c>.
/// </summary>
public sealed record FakeFault
{
    private FakeFault(FaultKind kind, string name)
    {
        Kind = kind;
        Name = name;
    }

    /// <summary>The connection is cut before the service looks at the request: nothing has happened.</summary>
    public static FakeFault DropBefore { get; } = new(FaultKind.DropBefore, "connection cut before the request was processed");

    /// <summary>The request takes effect, and the connection is cut before a byte of the answer.</summary>
    public static FakeFault DropAfter { get; } = new(FaultKind.DropAfter, "connection cut after the request was processed");

    /// <summary>The request takes effect; half of the answer arrives, then the connection is cut.</summary>
    public static FakeFault TruncatedBody { get; } = new(FaultKind.Truncated, "answer truncated");

    /// <summary>The request takes effect; the answer has the right status and length, and its body is not JSON.</summary>
    public static FakeFault MalformedBody { get; } = new(FaultKind.Malformed, "answer malformed");

    /// <summary>The request takes effect; the answer has the right status, and its body never comes to an end: a byte, a pause, a byte.</summary>
    /// <param name="pause">The pause between two bytes, on the clock of the fake.</param>
    public static FakeFault SlowBody(TimeSpan pause) => new(FaultKind.Slow, "answer dripping") { Pause = pause };

    /// <summary>The request takes effect; the answer's body is padded with blanks to a size that no client should take.</summary>
    /// <param name="size">The size in bytes.</param>
    public static FakeFault HugeBody(int size) => new(FaultKind.Huge, "answer huge") { Size = size };

    /// <summary>The request takes effect only after a while, whether the caller still waits or not.</summary>
    /// <param name="delay">How late, on the clock of the fake.</param>
    public static FakeFault ProcessedLate(TimeSpan delay) => new(FaultKind.Late, "processed late") { Delay = delay };

    /// <summary>What it is, for the journal.</summary>
    public string Name { get; }

    /// <summary>How many requests it befalls when it is scripted.</summary>
    /// <value>Default 1.</value>
    public int Times { get; init; } = 1;

    /// <summary>Which requests it may befall.</summary>
    /// <value>Default null: any.</value>
    public Func<RecordedRequest, bool>? When { get; init; }

    /// <summary>How long the request waits first, on the clock of the fake.</summary>
    /// <value>Default zero.</value>
    public TimeSpan Delay { get; init; }

    internal FaultKind Kind { get; }

    internal int StatusCode { get; init; }

    internal string? Body { get; init; }

    internal TimeSpan? RetryAfter { get; init; }

    internal bool RetryAfterAsDate { get; init; }

    internal TimeSpan Pause { get; init; }

    internal int Size { get; init; }

    /// <summary>The answer is a failure, without effect. Gateway errors (502, 503, 504) have an HTML body, others the JSON error body.</summary>
    /// <param name="status">The status, 400 to 599.</param>
    /// <param name="body">The body to send instead; null for the usual one.</param>
    public static FakeFault Status(int status, string? body = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        return new(FaultKind.Status, string.Create(CultureInfo.InvariantCulture, $"status {status}")) { StatusCode = status, Body = body };
    }

    /// <summary>The request takes effect, and the answer is a failure all the same.</summary>
    /// <param name="status">The status, 400 to 599.</param>
    /// <param name="retryAfter">The wait that the header <c>Retry-After</c> asks for, in whole seconds; null for no header.</param>
    public static FakeFault StatusAfter(int status, TimeSpan? retryAfter = null)
    {
        var fault = Status(status);
        return new(FaultKind.StatusAfter, $"{fault.Name} after the request was processed") { StatusCode = status, RetryAfter = retryAfter };
    }

    /// <summary>The answer is 429, too many requests, without effect.</summary>
    /// <param name="retryAfter">The wait that the header <c>Retry-After</c> asks for, in whole seconds; null for no header.</param>
    /// <param name="asDate">Whether the header is an HTTP date instead of a number of seconds.</param>
    public static FakeFault TooManyRequests(TimeSpan? retryAfter = null, bool asDate = false) =>
        Status(429) with { RetryAfter = retryAfter, RetryAfterAsDate = asDate };

    /// <summary>The request is answered as ever, but late.</summary>
    /// <param name="delay">How late, on the clock of the fake.</param>
    public static FakeFault Latency(TimeSpan delay) => new(FaultKind.None, "latency") { Delay = delay };

    /// <summary>What it is and how often it befalls.</summary>
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

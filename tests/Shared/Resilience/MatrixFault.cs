using FakeFault = Smooch.Testing.FakeFault;

namespace Smooch.Tests;

/// <summary>A fault of the matrix.</summary>
/// <param name="Scripted">The faults of the fake; none for faults of connections instead of requests.</param>
internal sealed record MatrixFault(params FakeFault[] Scripted)
{
    /// <summary>
    /// How long the service hangs by its own clock, which stands until the test releases it: short, since a JWT of the client must outlive
    /// it.
    /// </summary>
    public static readonly TimeSpan Ever = TimeSpan.FromMinutes(1);

    private static readonly Dictionary<string, MatrixFault> All = new()
    {
        ["none"] = new(),
        ["429 without Retry-After"] = new(FakeFault.TooManyRequests()),
        ["429 with Retry-After of 7 s"] = new(FakeFault.TooManyRequests(TimeSpan.FromSeconds(7))),
        ["429 with Retry-After as a date"] = new(FakeFault.TooManyRequests(TimeSpan.FromSeconds(7), asDate: true)),
        ["429 with Retry-After of 31 s"] = new(FakeFault.TooManyRequests(TimeSpan.FromSeconds(31))),
        ["408"] = new(FakeFault.Status(408)),
        ["500"] = new(FakeFault.Status(500)),
        ["502"] = new(FakeFault.Status(502)),
        ["503"] = new(FakeFault.Status(503)),
        ["504"] = new(FakeFault.Status(504)),
        ["500 with a body of 3 MB"] = new(FakeFault.Status(500, new string('x', 3_000_000))),
        ["500 after the effect"] = new(FakeFault.StatusAfter(500)),
        ["503 with Retry-After of 7 s, after the effect"] = new(FakeFault.StatusAfter(503, TimeSpan.FromSeconds(7))),
        ["connection refused"] = new() { RejectsConnections = true },
        ["connection cut before the effect"] = new(FakeFault.DropBefore),
        ["connection cut after the effect"] = new(FakeFault.DropAfter),
        ["response truncated"] = new(FakeFault.TruncatedBody),
        ["response malformed"] = new(FakeFault.MalformedBody),
        ["response of 33 MB"] = new(FakeFault.HugeBody(33 * 1024 * 1024)),
        ["response of 1 MB"] = new(FakeFault.HugeBody(1024 * 1024)),
        ["no response in time"] = new(FakeFault.Latency(Ever)) { Hangs = true },
        ["response stalls after the status"] = new(FakeFault.SlowBody(Ever)) { Hangs = true, HangsInBody = true },
        ["processed after the timeout"] = new(FakeFault.ProcessedLate(Ever)) { Hangs = true, GoesOn = true },
        ["processed after the timeout, before the search"] = new(FakeFault.ProcessedLate(Ever))
        {
            Hangs = true,
            GoesOn = true,
            GoesOnInDelay = true,
        },
        ["connection cut before the effect, then after it"] = new(FakeFault.DropBefore, FakeFault.DropAfter),
    };

    /// <summary>Gets a value indicating whether no server listens.</summary>
    public bool RejectsConnections { get; init; }

    /// <summary>Gets a value indicating whether the service leaves the caller waiting.</summary>
    public bool Hangs { get; init; }

    /// <summary>Gets a value indicating whether it does so only after the status.</summary>
    public bool HangsInBody { get; init; }

    /// <summary>Gets a value indicating whether the service continues with what the caller no longer waits for.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Gets a value indicating whether it is done before the client searches for the message.</summary>
    public bool GoesOnInDelay { get; init; }

    public static IEnumerable<string> Names => All.Keys;

    public static MatrixFault Named(string name) => All[name];

    /// <summary>Chooses the port of the service: one that no other server gets while none listens; 0 when any will do.</summary>
    public int ChoosePort() => RejectsConnections ? LoopbackPort.FindFree() : 0;
}

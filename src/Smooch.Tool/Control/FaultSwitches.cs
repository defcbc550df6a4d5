using System.Text.Json.Nodes;
using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>The faults that are on until they are switched off.</summary>
internal sealed class FaultSwitches(FakeSmooch smooch, FakeMessageBird? messageBird, EventStream events) : IDisposable
{
    /// <summary>How long a call waits for one that overtakes it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly (string Name, Func<FakeFault> Make)[] Known =
    [
        ("429", () => FakeFault.TooManyRequests(TimeSpan.FromSeconds(1))),
        ("500", () => FakeFault.Status(500)),
        ("503", () => FakeFault.Status(503)),
        ("dropBefore", () => FakeFault.DropBefore),
        ("dropAfter", () => FakeFault.DropAfter),
    ];

    private readonly object gate = new();
    private JsonObject current = Off();
    private Timer? release;

    /// <summary>Gets the switches as the page sent them.</summary>
    public JsonObject Current
    {
        get
        {
            lock (gate)
                return (JsonObject)current.DeepClone();
        }
    }

    /// <summary>Sets every switch.</summary>
    /// <exception cref="ControlException">A switch is unknown, or a number is out of bounds.</exception>
    public void Set(JsonObject wanted)
    {
        var next = Off();
        foreach (var (name, value) in wanted)
        {
            if (!next.ContainsKey(name))
                throw new ControlException($"There is no fault '{name}'.");
            next[name] = value?.DeepClone();
        }

        var share = Number(next, "share", 1, 100) / 100;
        var latency = TimeSpan.FromMilliseconds(Number(next, "latency", 0, 60_000));
        lock (gate)
        {
            foreach (var faults in (FakeFaults?[])[smooch.Faults, messageBird?.Faults])
                Apply(faults, next, share, latency);

            release?.Dispose();
            release = next.Flag("reorder") ? new Timer(_ => ReleaseHeldBack(), null, Patience, Patience) : null;
            current = next;
            // The pages get the switches in the order in which they were set.
            events.Send("faults", next);
        }
    }

    public void Dispose()
    {
        lock (gate)
            release?.Dispose();
    }

    private static void Apply(FakeFaults? faults, JsonObject switches, double share, TimeSpan latency)
    {
        if (faults is null)
            return;

        faults.Clear();
        foreach (var (name, make) in Known)
        {
            if (switches.Flag(name))
                faults.Script(make() with { Times = int.MaxValue, Delay = latency, When = _ => Happens(share) });
        }

        if (latency > TimeSpan.Zero)
            faults.Script(FakeFault.Latency(latency) with { Times = int.MaxValue });

        faults.DisturbDeliveries(switches.Flag("duplicate") ? share : 0, switches.Flag("reorder") ? share : 0);
    }

    // This call sends the deliveries that are held back; its result is not used.
    private void ReleaseHeldBack()
    {
        _ = smooch.WhenWebhooksDeliveredAsync(new CancellationToken(canceled: true));
        _ = messageBird?.WhenWebhooksDeliveredAsync(new CancellationToken(canceled: true));
    }

    private static double Number(JsonObject switches, string name, int smallest, int largest) =>
        switches.Number(name) is { } number && number >= smallest && number <= largest
            ? number
            : throw new ControlException($"'{name}' is a number from {smallest} to {largest}.");

    private static JsonObject Off()
    {
        var result = new JsonObject { ["share"] = 100, ["latency"] = 0, ["duplicate"] = false, ["reorder"] = false };
        foreach (var (name, _) in Known)
            result[name] = false;
        return result;
    }

    // The failing requests need not be reproducible, because a person watches them.
#pragma warning disable CA5394
    private static bool Happens(double share) => share >= 1 || Random.Shared.NextDouble() < share;
#pragma warning restore CA5394
}

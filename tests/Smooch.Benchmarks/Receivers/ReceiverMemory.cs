namespace Smooch.Benchmarks;

/// <summary>
/// What many distinct users leave in a receiver: the bytes for each of the first 100,000, and what as many more add, relative to them.
/// </summary>
internal static class ReceiverMemory
{
    private const int Users = 100_000;

    public static async Task<IReadOnlyList<Measured>> MeasureAsync()
    {
        await using var servers = await ReceiverServers.StartAsync(ReceiverCases.Smooch);
        await servers.SendAsync(2_000, users: 100);
        var empty = Collected();
        await servers.SendAsync(Users, users: int.MaxValue);
        var first = Collected();
        await servers.SendAsync(Users, users: int.MaxValue);
        var second = Collected();
        return
        [
            Line("bytes a user", null, (first - empty) / (double)Users),
            Line("growth after", 0.05, Math.Max(0, second - first) / (double)(first - empty)),
        ];

        static Measured Line(string name, double? limit, double value) => new(
            "100,000 users",
            new Variant(name, () => Task.CompletedTask) { MaxBytes = limit },
            double.NaN,
            double.NaN,
            limit is null ? null : value,
            limit is null ? value : null);
    }

    private static long Collected()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}

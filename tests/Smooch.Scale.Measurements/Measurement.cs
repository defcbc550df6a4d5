using System.Globalization;

namespace Smooch.Scale.Measurements;

/// <summary>Runs the three receivers side by side and compares them.</summary>
internal static class Measurement
{
    private const int Rounds = 5;
    private const int EventsPerRound = 8_000;
    private const int EventsOfUser = 10;
    private const int WarmUpEvents = 80_000;
    private const int Lanes = 100_000;
    private const double RedisLimit = 2.5;
    private const double OrleansLimit = 4;
    private const double BytesPerMillionKeys = 0.5e9;

    public static int Usage()
    {
        Console.Error.WriteLine("Usage: Smooch.Scale.Measurements [--check]");
        return 2;
    }

    public static async Task<int> RunAsync(bool check)
    {
        using var server = RedisProcess.Start();
        var (memory, redis, orleans) = (new List<double>(), new List<double>(), new List<double>());
        double bytes;
        await using (var inMemory = await ReceiverProcess.StartAsync("memory", server.Address))
        await using (var withRedis = await ReceiverProcess.StartAsync("redis", server.Address))
        await using (var withOrleans = await ReceiverProcess.StartAsync("orleans", server.Address))
        {
            foreach (var receiver in (ReceiverProcess[])[inMemory, withRedis, withOrleans])
                await receiver.MeasureAsync(WarmUpEvents, EventsOfUser);
            for (var round = 0; round < Rounds; round++)
            {
                memory.Add(await inMemory.MeasureAsync(EventsPerRound, EventsOfUser));
                redis.Add(await withRedis.MeasureAsync(EventsPerRound, EventsOfUser));
                orleans.Add(await withOrleans.MeasureAsync(EventsPerRound, EventsOfUser));
            }

            // For the record: an event of a user of whom nothing is in memory also starts a grain, which reads its state.
            var first = await withOrleans.MeasureAsync(EventsPerRound, eventsOfUser: 1);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"       The first event of a user, Orleans and Redis / in memory: {first / memory.Order().ElementAt(Rounds / 2):G3}"));
            var before = await withOrleans.GetMemoryAsync();
            await withOrleans.MeasureAsync(Lanes, eventsOfUser: 1);
            bytes = (await withOrleans.GetMemoryAsync() - before) / Lanes * 1e6;
        }

        var misses = new List<string>();
        Report("CPU for each of 10 events of a user, Redis / in memory", Median(redis, memory), RedisLimit, misses);
        Report("CPU for each of 10 events of a user, Orleans and Redis / in memory", Median(orleans, memory), OrleansLimit, misses);
        Report("Bytes for a million ordering keys, after collection", Math.Max(0, bytes), BytesPerMillionKeys, misses);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"In memory: {memory.Order().ElementAt(Rounds / 2):0} µs of CPU for each event, HTTP included."));
        return check && misses.Count > 0 ? 1 : 0;
    }

    private static double Median(List<double> numerators, List<double> denominators) =>
        numerators.Zip(denominators, static (a, b) => a / b).Order().ElementAt(Rounds / 2);

    private static void Report(string name, double value, double limit, List<string> misses)
    {
        if (value > limit)
            misses.Add(name);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{(value > limit ? "MISSED" : "ok    ")} {name}: {value:G3} (limit {limit:G3})"));
    }
}

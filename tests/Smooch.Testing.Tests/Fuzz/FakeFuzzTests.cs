using System.Globalization;

namespace Smooch.Testing.Tests.Fuzz;

/// <summary>
/// Odd requests, each from a seed: the fakes never fail themselves, a rejected request changes nothing, and what was accepted can be read.
/// <c>SMOOCH_FUZZ_INPUTS</c> is the number of requests; <c>SMOOCH_FUZZ_SEED</c> the first seed.
/// </summary>
public sealed class FakeFuzzTests
{
    private const int Usual = 2_000;
    private const int PerWorld = 50;

    private static int Inputs => Setting("SMOOCH_FUZZ_INPUTS", Usual);

    private static int FirstSeed => Setting("SMOOCH_FUZZ_SEED", 1);

    [Theory]
    [InlineData("v1")]
    [InlineData("v1.1")]
    [InlineData("v2")]
    [InlineData("MessageBird")]
    public async Task No_request_makes_the_fake_fail(string api)
    {
        var (statuses, worlds) = (new SortedDictionary<int, int>(), (Inputs + (4 * PerWorld) - 1) / (4 * PerWorld));
        for (var seed = FirstSeed; seed < FirstSeed + worlds; seed++)
        {
            await using FuzzWorld world = api == "MessageBird"
                ? await BirdWorld.StartAsync(seed, Fake.Token)
                : await SmoochWorld.StartAsync(api, seed, cancellationToken: Fake.Token);
            var random = new Random(seed);
            var mutator = world.Mutator(random);
            for (var i = 0; i < PerWorld; i++)
            {
                var request = world.Any(random);
                await CheckAsync(world, random.Next(8) == 0 ? request : mutator.Mutate(request), seed, i, statuses);
            }

            if (world is SmoochWorld smooch)
                await smooch.CheckThatStateLoadsAsync(Fake.Token);
        }

        // A fuzz whose requests are all rejected, or all accepted, proves nothing.
        var total = statuses.Values.Sum();
        var accepted = statuses.Where(status => status.Key < 300).Sum(status => status.Value);
        TestContext.Current.SendDiagnosticMessage(
            $"{api}: {string.Join(", ", statuses.Select(status => $"{status.Key}: {status.Value}"))}");
        Assert.InRange(accepted, total / 10, total * 9 / 10);
    }

    private static async Task CheckAsync(FuzzWorld world, RawRequest request, int seed, int number, SortedDictionary<int, int> statuses)
    {
        try
        {
            var status = (await world.CheckAsync(request, Fake.Token)).Status;
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !Fake.Token.IsCancellationRequested)
        {
            throw new InvalidOperationException($"Request {number} of seed {seed}: {failure.Message}", failure);
        }
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : usual;
}

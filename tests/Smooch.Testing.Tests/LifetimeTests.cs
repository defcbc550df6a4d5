using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Smooch.Testing.Tests;

/// <summary>Runs alone: these tests count threads and compare times.</summary>
[Collection("Alone")]
public sealed class LifetimeTests
{
    [Fact]
    public async Task A_hundred_instances_live_side_by_side_and_leave_nothing_behind()
    {
        var fakes = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Fake.StartAsync()));
        Assert.Equal(100, fakes.Select(fake => fake.Smooch.BaseAddress.Port).Distinct().Count());
        var user = $"user-{Guid.NewGuid():N}";
        await Task.WhenAll(fakes.Select(async fake =>
            (await fake.PostAsync("v1.1/appusers", $$"""{"userId":"{{user}}"}""")).Expect(201)));
        Assert.True(await RespondsAsync(fakes[0], user));
        var alive = Threads();
        await Task.WhenAll(fakes.Select(fake => fake.Smooch.DisposeAsync().AsTask()));

        var rejected = 0;
        foreach (var fake in fakes)
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            var error = await Record.ExceptionAsync(async () =>
                await socket.ConnectAsync(IPAddress.Loopback, fake.Smooch.BaseAddress.Port, Fake.Token));
            if (error is null)
                Assert.False(await RespondsAsync(fake, user));
            else
                Assert.Equal(SocketError.ConnectionRefused, Assert.IsType<SocketException>(error).SocketErrorCode);
            rejected += error is null ? 0 : 1;
            await fake.DisposeAsync();
        }

        Assert.InRange(rejected, 90, 100);

        // Each server has a timer thread while it lives, which is counted until the system has removed it. Other threads of this process
        // come and go, such as those of the thread pool: they may make up for half of the hundred.
        var patience = Stopwatch.StartNew();
        while (Threads() > alive - 50 && patience.Elapsed < TimeSpan.FromMinutes(1))
            await Task.Yield();
        Assert.True(Threads() <= alive - 50, $"{Threads()} threads after dispose, {alive} before.");
    }

    [Fact]
    public async Task Dispose_does_not_wait_for_a_request_that_hangs()
    {
        var time = new TestClock();
        var fake = await Fake.StartAsync(new FakeSmoochOptions { TimeProvider = time });
        fake.Smooch.Faults.Script(FakeFault.Latency(TimeSpan.FromHours(1)));
        var hanging = fake.GetAsync("v1.1/webhooks");
        await time.WhenTimerIsSetForAsync(TimeSpan.FromHours(1), Fake.Token);
        await fake.Smooch.DisposeAsync();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => hanging);
        await fake.DisposeAsync();
    }

    [Fact]
    public async Task A_start_costs_hardly_more_than_a_bare_Kestrel()
    {
        await FakeAsync();
        await BareAsync();
        // The best round counts: other programs of the machine may disturb the others.
        List<(double Fake, double Bare)> rounds = [];
        do
            rounds.Add(await CompareAsync());
        while (rounds.Count < 10 && rounds.TrueForAll(round => round.Fake > 1.5 * round.Bare));
        var (fake, bare) = rounds.MinBy(round => round.Fake / round.Bare);
        Assert.True(fake <= 1.5 * bare, $"The fake starts in {fake:F2} ms, bare Kestrel in {bare:F2} ms.");

        static async Task<(double Fake, double Bare)> CompareAsync()
        {
            List<double> fakes = [], bares = [];
            for (var i = 0; i < 31; i++)
            {
                fakes.Add(await FakeAsync());
                bares.Add(await BareAsync());
            }

            return (Median(fakes), Median(bares));
        }

        static async Task<double> FakeAsync()
        {
            var watch = Stopwatch.StartNew();
            var fake = await FakeSmooch.StartAsync(cancellationToken: Fake.Token);
            var elapsed = watch.Elapsed.TotalMilliseconds;
            await fake.DisposeAsync();
            return elapsed;
        }

        static async Task<double> BareAsync()
        {
            var watch = Stopwatch.StartNew();
            var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
            builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
            var app = builder.Build();
            await app.StartAsync(Fake.Token);
            var elapsed = watch.Elapsed.TotalMilliseconds;
            await app.DisposeAsync();
            return elapsed;
        }

        static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
    }

    // Another program of the machine may have got the port meanwhile; it does not know the user.
    private static async Task<bool> RespondsAsync(Fake fake, string user)
    {
        try
        {
            return (await fake.GetAsync($"v1.1/appusers/{user}")).Status == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int Threads()
    {
        using var process = Process.GetCurrentProcess();
        return process.Threads.Count;
    }
}

[CollectionDefinition("Alone", DisableParallelization = true)]
public sealed class AloneDefinition;

using System.Diagnostics;
using Garnet;

namespace ScaleOut;

/// <summary>Starts the instances, sends events to them as the service does, lets one fail half way, and counts.</summary>
internal static class Demonstration
{
    private const int Instances = 3;

    public static async Task<int> RunAsync(Options options)
    {
        using var server = options.Redis is null ? StartServer(out options, options) : null;
        var ledger = new Ledger();
        var starting = Enumerable.Range(1, Instances).Select(number => BotProcess.StartAsync(number, options.Redis!, ledger.Add)).ToList();
        try
        {
            var bots = await Task.WhenAll(starting);
            using var service = new SendingService([.. bots.Select(bot => bot.Address!)]);
            Console.WriteLine(
                $"{Instances} instances are ready. {options.Users} users send {options.Messages} messages each, every one is delivered "
                    + "twice.");

            var failing = FailAsync(bots[0], options, ledger, service);
            await Task.WhenAll(Enumerable.Range(0, options.Users).Select(user => service.SendAsync($"user{user}", options.Messages)));
            await failing;
            return await ReportAsync(options, ledger, service, bots.Skip(1).Count(bot => bot.Died));
        }
        finally
        {
            foreach (var started in starting.Where(start => start.IsCompletedSuccessfully))
                (await started).Dispose();
        }
    }

    private static async Task FailAsync(BotProcess bot, Options options, Ledger ledger, SendingService service)
    {
        if (options.Failure == "none")
            return;
        while (ledger.Handled < options.Users * options.Messages / 2)
            await Task.Delay(10);
        Console.WriteLine(
            $"Half way: instance {bot.Number} gets '{options.Failure}'. {ledger}. No delivery took longer than "
                + $"{service.Longest.TotalSeconds:0.0} s.");
        await bot.FailAsync(options.Failure);
    }

    private static async Task<int> ReportAsync(Options options, Ledger ledger, SendingService service, int others)
    {
        // What the processes have written arrives a little later.
        var waited = Stopwatch.StartNew();
        while (ledger.Compare(options.Users, options.Messages).Lost > 0 && waited.Elapsed < TimeSpan.FromSeconds(10))
            await Task.Delay(50);
        var (lost, twice) = ledger.Compare(options.Users, options.Messages);
        Console.WriteLine($"{ledger}. {others} other instances died.");
        Console.WriteLine(
            $"{options.Users * options.Messages} messages: {lost} lost, {twice} handled twice, {ledger.OutOfOrder} out of order; "
                + $"{service.Retries} deliveries were retried, the longest took {service.Longest.TotalSeconds:0.0} s.");
        // A handler that had finished when its instance died, before its success was recorded, runs again.
        var died = others + (options.Failure is "kill" or "freeze" ? 1 : 0);
        return lost == 0 && ledger.OutOfOrder == 0 && twice <= died * options.Users ? 0 : 1;
    }

    private static GarnetServer StartServer(out Options withServer, Options options)
    {
        var port = LoopbackPort.FindFree();
        // The server prints its version and logo.
        var output = Console.Out;
        Console.SetOut(TextWriter.Null);
        var server = new GarnetServer([
            "--port", $"{port}", "--bind", "127.0.0.1", "--lua", "true", "--memory", "64m", "--index", "8m",
            "--logger-level", "Error",
        ]);
        server.Start();
        Console.SetOut(output);
        withServer = options with { Redis = $"127.0.0.1:{port}" };
        Console.WriteLine("Garnet, a server of the Redis protocol, runs in this process. Use --redis host:port for your own.");
        return server;
    }
}

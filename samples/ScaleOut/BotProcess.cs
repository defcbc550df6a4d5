using System.Diagnostics;
using System.Globalization;

namespace ScaleOut;

/// <summary>An instance in a separate process, and its reports.</summary>
internal sealed class BotProcess : IDisposable
{
    private const int Starts = 5;

    private readonly Process process;
    private readonly TaskCompletionSource<Uri?> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProcess(int number, Process process, Action<BotProcess, string, int> handled)
    {
        Number = number;
        this.process = process;
        process.OutputDataReceived += (_, line) =>
        {
            switch (line.Data?.Split(' '))
            {
                case ["ready", var address]:
                    ready.TrySetResult(new Uri(address));
                    break;
                case ["handled", var user, var message]:
                    handled(this, user, int.Parse(message, CultureInfo.InvariantCulture));
                    break;
                case null:
                    ready.TrySetResult(null);
                    break;
            }
        };
        process.BeginOutputReadLine();
    }

    public int Number { get; }

    public Uri? Address { get; private set; }

    /// <summary>Whether it has ended other than by its own decision.</summary>
    public bool Died => process.HasExited && process.ExitCode != 0;

    /// <summary>
    /// Starts an instance, and again when it ends before it is ready, as the supervisor of a service does: on a machine that is busy for
    /// seconds, the other instances may declare a new one dead, and Orleans ends it.
    /// </summary>
    public static async Task<BotProcess> StartAsync(int number, string redis, Action<BotProcess, string, int> handled)
    {
        for (var start = 1; start <= Starts; start++)
        {
            var bot = Start(number, redis, handled);
            bot.Address = await bot.ready.Task;
            if (bot.Address is not null)
                return bot;
            bot.Dispose();
        }

        throw new InvalidOperationException($"Instance {number} ended {Starts} times before it was ready.");
    }

    private static BotProcess Start(int number, string redis, Action<BotProcess, string, int> handled)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        // As 'dotnet ScaleOut.dll', or as the program of its own.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(BotProcess).Assembly.Location);
        foreach (var argument in (string[])["--instance", number.ToString(CultureInfo.InvariantCulture), "--redis", redis])
            start.ArgumentList.Add(argument);
        return new BotProcess(number, Process.Start(start)!, handled);
    }

    /// <summary>Ends or pauses the instance, as an operating system may at any time.</summary>
    public async Task FailAsync(string failure)
    {
        if (failure == "kill")
        {
            process.Kill();
        }
        else if (failure == "terminate")
        {
            await SignalAsync("TERM");
        }
        else
        {
            await SignalAsync("STOP");
            await Task.Delay(TimeSpan.FromSeconds(4));
            await SignalAsync("CONT");
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }
}

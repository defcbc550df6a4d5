using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Smooch.Soak.Instances;

/// <summary>A process of the run, and its reports.</summary>
internal sealed class SoakProcess : IDisposable
{
    private readonly Process process;
    private readonly TaskCompletionSource<Uri> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<string>> commands = new();
    private readonly ConcurrentQueue<TaskCompletionSource<long>> samples = new();
    private readonly Action<SoakProcess, string[]> report;
    private readonly Lock gate = new();
    private int command;

    private SoakProcess(string name, Process process, Action<SoakProcess, string[]> report)
    {
        Name = name;
        this.process = process;
        this.report = report;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.BeginOutputReadLine();
    }

    public string Name { get; }

    public int Id => process.Id;

    /// <summary>Gets when it was killed, as a timestamp of <see cref="Stopwatch"/>; null while it was not.</summary>
    public long? KilledAt { get; private set; }

    /// <summary>Gets the address that it listens on.</summary>
    public Task<Uri> Ready => ready.Task;

    /// <summary>Gets a value indicating whether it ended without being asked to.</summary>
    public bool HasFailed => KilledAt is null && process.HasExited;

    public static SoakProcess Start(
        string name, IEnumerable<string> arguments, SoakSettings settings, Action<SoakProcess, string[]> report)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        // As 'dotnet Smooch.Soak.dll', or as the program of its own.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(SoakProcess).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var started = Process.Start(start)!;
        started.StandardInput.WriteLine(settings.Write());
        return new SoakProcess(name, started, report);
    }

    /// <summary>Asks for something and returns the response.</summary>
    public Task<string> AskAsync(string name, string api, string app, string target, string text = "")
    {
        var number = Interlocked.Increment(ref command);
        var response = commands[number] = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        Write(string.Create(CultureInfo.InvariantCulture, $"{number}\t{name}\t{api}\t{app}\t{target}\t{text}"));
        return response.Task;
    }

    /// <summary>Returns the bytes of its managed heap after a collection; null when it ends meanwhile.</summary>
    public async Task<long?> GetHeapAsync()
    {
        var sample = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        samples.Enqueue(sample);
        Write("sample");
        try
        {
            return await sample.Task;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Ends it as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        KilledAt = Stopwatch.GetTimestamp();
        process.Kill();
        await process.WaitForExitAsync();
        // What it did until now counts as before its end.
        KilledAt = Stopwatch.GetTimestamp();
    }

    public void Dispose()
    {
        KilledAt ??= Stopwatch.GetTimestamp();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private void Write(string line)
    {
        try
        {
            lock (gate)
            {
                process.StandardInput.WriteLine(line);
                process.StandardInput.Flush();
            }
        }
        catch (IOException)
        {
            End();
        }
    }

    private void Read(string? line)
    {
        switch (line?.Split(' ', 3))
        {
            case null:
                End();
                break;
            case ["ready", var address]:
                ready.TrySetResult(new Uri(address));
                break;
            case ["sample", var bytes] when samples.TryDequeue(out var sample):
                sample.SetResult(long.Parse(bytes, CultureInfo.InvariantCulture));
                break;
            case ["done", var number, var result] when commands.TryRemove(int.Parse(number, CultureInfo.InvariantCulture), out var asked):
                asked.SetResult(result);
                break;
            default:
                report(this, line.Split(' '));
                break;
        }
    }

    private void End()
    {
        var ended = new InvalidOperationException($"{Name} has ended.");
        ready.TrySetException(ended);
        while (samples.TryDequeue(out var sample))
            sample.TrySetException(ended);
        foreach (var asked in commands.Values)
            asked.TrySetException(ended);
    }
}

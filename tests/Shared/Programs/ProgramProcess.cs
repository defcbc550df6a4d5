using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Threading.Channels;

namespace Smooch.Tests;

/// <summary>A program that a test started. It ends with the test at the latest.</summary>
internal sealed class ProgramProcess : IAsyncDisposable
{
    // Long enough for a busy machine; a program that hangs is killed with its test.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly StringBuilder output = new();
    private readonly Task<string> errors;
    private readonly Task reading;
    private bool isDisposed;

    private ProgramProcess(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync();
        reading = ReadOutputAsync();
    }

    public static ProgramProcess Start(string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment) =>
        StartIn(Environment.CurrentDirectory, program, arguments, environment);

    public static ProgramProcess StartIn(
        string folder,
        string program,
        IEnumerable<string> arguments,
        params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new ProgramProcess(Process.Start(start)!);
    }

    /// <summary>The next line that the program prints.</summary>
    /// <exception cref="InvalidOperationException">The program ended instead; the message contains its output.</exception>
    /// <exception cref="TimeoutException">It printed nothing for three minutes.</exception>
    public async Task<string> ReadLineAsync(CancellationToken cancellationToken)
    {
        var hasLine = lines.Reader.WaitToReadAsync(cancellationToken).AsTask();
        if (await hasLine.WaitAsync(Patience, cancellationToken) && lines.Reader.TryRead(out var line))
            return line;
        throw new InvalidOperationException($"The program ended. {await WaitForExitAsync(cancellationToken)}");
    }

    /// <summary>Waits until the program ends of itself.</summary>
    /// <exception cref="TimeoutException">It did not within three minutes.</exception>
    public async Task<ProgramResult> WaitForExitAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken).WaitAsync(Patience, cancellationToken);
        await reading.WaitAsync(cancellationToken);
        return new ProgramResult(process.ExitCode, output.ToString(), await errors.WaitAsync(cancellationToken));
    }

    /// <summary>Sends a signal as a terminal or a container does, for example <c>TERM</c>.</summary>
    public async Task SignalAsync(string signal, CancellationToken cancellationToken)
    {
        await using var kill = Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        Assert.Equal(0, (await kill.WaitForExitAsync(cancellationToken)).ExitCode);
    }

    public async ValueTask DisposeAsync()
    {
        if (isDisposed)
            return;
        isDisposed = true;
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }

    // Always reading: a program whose output is not read stops at the next line.
    private async Task ReadOutputAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            output.AppendLine(line);
            lines.Writer.TryWrite(line);
        }

        lines.Writer.Complete();
    }
}

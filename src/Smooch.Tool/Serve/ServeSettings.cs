using System.ComponentModel;
using System.Net;
using Spectre.Console.Cli;

namespace Smooch.Tool;

/// <summary>The options of <c>smooch serve</c>.</summary>
internal sealed class ServeSettings : CommandSettings
{
    [CommandOption("--port <number>")]
    [Description("The loopback port to listen on. Default: any free port.")]
    public string? Port { get; init; }

    [CommandOption("--seed <number>")]
    [Description("The same number gives the same app, keys and secrets. Default: new ones.")]
    public string? Seed { get; init; }

    [CommandOption("--retry-delay <time>")]
    [Description("The time before the first of five retries of a webhook call; each further gap is twice as long. "
        + "Default: 1s (the service waits 30s).")]
    public string? RetryDelay { get; init; }

    [CommandOption("--messagebird-port <number>")]
    [Description("Serves MessageBird, too, on this loopback port; 0 for any free one. Default: no MessageBird.")]
    public string? MessageBirdPort { get; init; }

    [CommandOption("--state <file>")]
    [Description("Keeps users, conversations, keys and webhooks in this file across restarts. It contains secrets. "
        + "Default: nothing is kept.")]
    public string? State { get; init; }

    [CommandOption("--open")]
    [Description("Opens the page in the browser.")]
    public bool Open { get; init; }

    /// <exception cref="UsageException">A value is wrong.</exception>
    public LocalServiceOptions ToOptions() => new()
    {
        Port = Option.Number("--port", Port, IPEndPoint.MinPort, IPEndPoint.MaxPort) ?? 0,
        Seed = Option.Number("--seed", Seed, int.MinValue, int.MaxValue),
        MessageBirdPort = Option.Number("--messagebird-port", MessageBirdPort, IPEndPoint.MinPort, IPEndPoint.MaxPort),
        StateFile = State is null ? null : CheckFile(State),
        RetryDelay = Option.Time("--retry-delay", RetryDelay) ?? TimeSpan.FromSeconds(1),
    };

    private static string CheckFile(string file)
    {
        var path = file.Length == 0 ? "" : Path.GetFullPath(file);
        return Directory.Exists(Path.GetDirectoryName(path)) && !Directory.Exists(path)
            ? path
            : throw new UsageException($"--state takes a file in a folder that exists, not '{file}'.");
    }
}

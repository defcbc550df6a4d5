using System.Text.Json;
using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>The file that keeps the state of the services over a restart.</summary>
internal sealed class StateFile : IAsyncDisposable
{
    /// <summary>A burst of changes is written once.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource stopping = new();
    private readonly string path;
    private readonly FakeSmooch smooch;
    private readonly FakeMessageBird? messageBird;
    private readonly Task running;

    private StateFile(string path, FakeSmooch smooch, FakeMessageBird? messageBird)
    {
        (this.path, this.smooch, this.messageBird) = (path, smooch, messageBird);
        running = RunAsync();
    }

    /// <summary>Reads the file; nothing when there is none yet.</summary>
    /// <exception cref="UsageException">It has other content.</exception>
    public static Saved Read(string path)
    {
        if (!File.Exists(path))
            return new Saved(null, null, null);

        try
        {
            return JsonSerializer.Deserialize<Saved>(File.ReadAllText(path), Json.Options) is { Smooch: not null } saved
                ? saved
                : throw new UsageException($"{path} contains no state of smooch.");
        }
        catch (JsonException e)
        {
            throw new UsageException($"{path} contains no state of smooch: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be read: {e.Message}");
        }
    }

    /// <summary>Writes the state now, and after each change.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static async Task<StateFile> KeepAsync(string path, FakeSmooch smooch, FakeMessageBird? messageBird)
    {
        try
        {
            await WriteAsync(path, smooch, messageBird).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be written: {e.Message}");
        }

        return new StateFile(path, smooch, messageBird);
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await WriteAsync().ConfigureAwait(false);
        stopping.Dispose();
    }

    private async Task RunAsync()
    {
        var version = 0L;
        while (true)
        {
            version = await smooch.WaitForChangeAsync(version, stopping.Token).ConfigureAwait(false);
            await Task.Delay(Pause, stopping.Token).ConfigureAwait(false);
            try
            {
                await WriteAsync().ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync($"The state is not saved: {e.Message}").ConfigureAwait(false);
            }
        }
    }

    private Task WriteAsync() => WriteAsync(path, smooch, messageBird);

    // The file is always complete: it is written under another name and then renamed.
    private static async Task WriteAsync(string path, FakeSmooch smooch, FakeMessageBird? messageBird)
    {
        var state = new Saved(smooch.ExportState(), messageBird?.AccessKey, messageBird?.SigningKey);
        var temporary = path + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        var file = new FileStream(temporary, options);
        await using (file.ConfigureAwait(false))
        {
            await JsonSerializer.SerializeAsync(file, state, Json.Options).ConfigureAwait(false);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>The content of the file.</summary>
    /// <param name="Smooch">The state of Smooch.</param>
    /// <param name="MessageBirdAccessKey">The access key of MessageBird.</param>
    /// <param name="MessageBirdSigningKey">The signing key of MessageBird.</param>
    internal sealed record Saved(string? Smooch, string? MessageBirdAccessKey, string? MessageBirdSigningKey);
}

using System.Text.Json;
using Smooch.Testing;

namespace Smooch.Tool.Tests;

public sealed class StateTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("smooch-state").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string StateFile => Path.Combine(folder, "state.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Users_conversations_keys_and_webhooks_are_kept_over_a_restart()
    {
        string announced;
        string message;
        await using (var first = await StartAsync())
        {
            var mira = first.Smooch.CreateUser(new FakeUserOptions { UserId = "mira", GivenName = "Mira" });
            message = await mira.SayAsync("Hello", Cancellation);
            first.Smooch.App.AddWebhook("http://127.0.0.1:1/hook", [WebhookTrigger.Postback]);
            announced = Keys(first);
        }

        await using var second = await StartAsync();
        Assert.Equal(announced, Keys(second));
        var user = second.Smooch.App.User("mira");
        Assert.Equal(("Mira", message), (user.GivenName, (string?)Assert.Single(user.Messages)["_id"]));
        Assert.Equal("postback", Assert.Single(Assert.Single(second.Smooch.App.Webhooks).Triggers));
    }

    [Fact]
    public async Task A_change_is_saved_while_the_service_runs_in_a_file_that_only_its_owner_can_read()
    {
        // What an earlier process left of a write that it did not finish.
        await File.WriteAllTextAsync(StateFile + ".new", "{\"Smooch", Cancellation);
        await using var local = await StartAsync();
        using var watcher = new FileSystemWatcher(folder);
        var saved = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        watcher.Renamed += (_, _) => Check();
        watcher.Created += (_, _) => Check();
        watcher.Changed += (_, _) => Check();
        watcher.EnableRaisingEvents = true;

        local.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        await saved.Task.WaitAsync(Cancellation);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(StateFile));

        // The file is complete whenever it is read: it is replaced, not written.
        void Check()
        {
            using var json = JsonDocument.Parse(File.ReadAllText(StateFile));
            if (json.RootElement.GetProperty("smooch").GetString()!.Contains("mira", StringComparison.Ordinal))
                saved.TrySetResult();
        }
    }

    [Fact]
    public async Task The_keys_of_MessageBird_are_kept()
    {
        string keys;
        await using (var first = await StartAsync(messageBirdPort: 0))
            keys = first.MessageBird!.AccessKey + first.MessageBird.SigningKey;

        await using var second = await StartAsync(messageBirdPort: 0);
        Assert.Equal(keys, second.MessageBird!.AccessKey + second.MessageBird.SigningKey);
    }

    [Fact]
    public async Task Another_file_is_not_overwritten()
    {
        await File.WriteAllTextAsync(StateFile, "my notes", Cancellation);
        await using var program = ToolProcess.Run("serve", "--state", StateFile);
        var result = await program.WaitForExitAsync(Cancellation);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"{StateFile} contains no state of smooch", result.Errors, StringComparison.Ordinal);
        Assert.Equal("my notes", await File.ReadAllTextAsync(StateFile, Cancellation));

        await using var nowhere = ToolProcess.Run("serve", "--port", "0", "--state", Path.Combine(folder, "none", "state.json"));
        result = await nowhere.WaitForExitAsync(Cancellation);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("--state takes a file in a folder that exists", result.Errors, StringComparison.Ordinal);
    }

    private static string Keys(LocalService local) =>
        string.Join(' ', local.Smooch.AppId, local.Smooch.KeyId, local.Smooch.Secret, local.Smooch.AccountSecret, local.Smooch.AppToken);

    private Task<LocalService> StartAsync(int? messageBirdPort = null) => LocalService.StartAsync(
        new LocalServiceOptions { StateFile = StateFile, MessageBirdPort = messageBirdPort }, cancellationToken: Cancellation);
}

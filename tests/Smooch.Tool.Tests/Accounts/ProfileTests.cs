using System.Text.Json;
using Smooch.Testing;

namespace Smooch.Tool.Tests;

public sealed class ProfileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("smooch-profiles").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_credentials_of_a_profile_are_used_instead_of_the_environment()
    {
        await using var smooch = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        Write("work", new
        {
            api = "v1.1",
            appId = smooch.AppId,
            keyId = smooch.KeyId,
            secret = smooch.Secret,
            baseAddress = smooch.BaseAddress,
        });

        var run = await CommandRun.RunInAsync([("SMOOCH_SECRET", "wrong")], ["whoami", "--profile", "work"], folder);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("The key works.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(smooch.Secret, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_others_can_read_is_rejected_with_the_fix()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        var path = Write("work", new { keyId = "app_1", secret = "s3cret-text" });
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        var run = await CommandRun.RunInAsync([], ["whoami", "--profile", "work"], folder);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"Others can read or change {path}. Run: chmod 600 '{path}'.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_a_profile_is_named_without_its_secret()
    {
        Write("work", new { keyId = "app_1", secrets = "s3cret-text" });
        var run = await CommandRun.RunInAsync([], ["whoami", "--profile", "work"], folder);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not valid", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret-text", run.Errors, StringComparison.Ordinal);

        run = await CommandRun.RunInAsync([], ["whoami", "--profile", "home"], folder);
        Assert.StartsWith("There is no profile 'home'; there is work. Create ", run.Errors, StringComparison.Ordinal);

        run = await CommandRun.RunInAsync([], ["whoami", "--profile", "../work"], folder);
        Assert.StartsWith("'../work' is not a valid name of a profile", run.Errors, StringComparison.Ordinal);
    }

    private string Write(string name, object content)
    {
        var path = Path.Combine(folder, name + ".json");
        File.WriteAllText(path, JsonSerializer.Serialize(content));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return path;
    }
}

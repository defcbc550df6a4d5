using System.Text.Json;
using Smooch.Testing;

namespace Smooch.Tool.Tests;

public sealed class WhoAmITests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("v2")]
    [InlineData("v1.1")]
    [InlineData("v1")]
    public async Task A_key_that_works_is_described(string api)
    {
        await using var smooch = await FakeSmooch.StartAsync(new FakeSmoochOptions { AppName = "Parcels" }, Cancellation);
        var run = await CommandRun.RunInAsync(AccountVariables.Of(smooch, api), ["whoami", "--json"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var json = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal((api, "app", smooch.KeyId), (Text("api"), Text("scope"), Text("keyId")));
        Assert.True(json.GetProperty("isValid").GetBoolean());
        Assert.Equal(smooch.AppId, json.GetProperty("apps")[0].GetProperty("id").GetString());
        Assert.DoesNotContain(smooch.Secret, run.Output, StringComparison.Ordinal);

        (string, string)[] account =
        [
            .. AccountVariables.Of(smooch, api).Where(pair => pair.Name is "SMOOCH_API" or "SMOOCH_BASE_ADDRESS"),
            ("SMOOCH_KEY_ID", smooch.AccountKeyId),
            ("SMOOCH_SECRET", smooch.AccountSecret),
        ];
        run = await CommandRun.RunInAsync(account, ["whoami"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains($"App     {smooch.AppId} (Parcels)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Scope   account", run.Output, StringComparison.Ordinal);

        string? Text(string name) => json.GetProperty(name).GetString();
    }

    [Fact]
    public async Task A_key_of_the_other_region_is_found_there()
    {
        await using var here = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        await using var there = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        var regions = new Dictionary<string, Uri> { ["us"] = here.BaseAddress, ["eu"] = there.BaseAddress };
        (string, string)[] variables =
        [
            ("SMOOCH_REGION", "us"), ("SMOOCH_APP_ID", there.AppId), ("SMOOCH_KEY_ID", there.KeyId), ("SMOOCH_SECRET", there.Secret),
        ];

        foreach (var api in (string[])["v2", "v1.1"])
        {
            var run = await CommandRun.RunInAsync(variables, ["whoami", "--api", api], regions: regions);
            Assert.Equal((1, ""), (run.ExitCode, run.Errors));
            Assert.Contains("The key belongs to the region eu: set the region to eu", run.Output, StringComparison.Ordinal);

            run = await CommandRun.RunInAsync(
                [.. variables, ("SMOOCH_API", api), ("SMOOCH_REGION", "eu")], ["whoami"], regions: regions);
            Assert.Equal((0, ""), (run.ExitCode, run.Errors));
            Assert.Contains("(region eu)", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_wrong_secret_is_a_problem()
    {
        await using var smooch = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        var run = await CommandRun.RunInAsync([.. AccountVariables.Of(smooch, "v2"), ("SMOOCH_SECRET", "wrong-secret-text")], ["whoami"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("401", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-secret-text", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_access_key_of_MessageBird_is_checked()
    {
        await using var messageBird = await FakeMessageBird.StartAsync(cancellationToken: Cancellation);
        var run = await CommandRun.RunInAsync(AccountVariables.Of(messageBird), ["whoami"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.DoesNotContain(messageBird.AccessKey, run.Output, StringComparison.Ordinal);

        run = await CommandRun.RunInAsync([.. AccountVariables.Of(messageBird), ("MESSAGEBIRD_ACCESS_KEY", "live_wrong")], ["whoami"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("401", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_does_not_listen_is_a_failure()
    {
        using var port = new ClosedPort();
        await using var run = ToolProcess.RunIn(
            [
                ("SMOOCH_BASE_ADDRESS", port.Address.OriginalString), ("SMOOCH_KEY_ID", "app_1"),
                ("SMOOCH_SECRET", "s3cret-text"), ("SMOOCH_APP_ID", "a"), ("SMOOCH_API", "v1.1"),
            ],
            "whoami");
        var result = await run.WaitForExitAsync(Cancellation);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.DoesNotContain(" at Smooch.", result.Errors, StringComparison.Ordinal);
        Assert.NotEmpty(result.Errors);
    }
}

using System.Text.Json;
using Smooch.Testing;

namespace Smooch.Tool.Tests;

public sealed class WebhookCommandTests
{
    private const string Target = "http://127.0.0.1:1/hook";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("v2", "conversation:message,conversation:read")]
    [InlineData("v1.1", "message:appUser,postback")]
    [InlineData("v1", "message:appUser,postback")]
    public async Task A_webhook_is_created_listed_and_deleted(string api, string triggers)
    {
        await using var smooch = await FakeSmooch.StartAsync(new FakeSmoochOptions { ProbeWebhookTargets = false }, Cancellation);
        var variables = AccountVariables.Of(smooch, api);
        string[] integration = api == "v2" ? ["--new-integration", "My bot"] : [];

        var run = await CommandRun.RunInAsync(
            variables, ["webhooks", "create", Target, "--triggers", triggers, "--json", "--show-secret", .. integration]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var created = JsonDocument.Parse(run.Output).RootElement;
        var known = Assert.Single(smooch.App.Webhooks);
        Assert.Equal(known.Id, created.GetProperty("id").GetString());
        Assert.Equal(known.Secret.Reveal(), created.GetProperty("secret").GetString());
        Assert.Equal(triggers.Split(','), known.Triggers);

        run = await CommandRun.RunInAsync(variables, ["webhooks", "list"]);
        Assert.StartsWith($"{known.Id}  {Target}  {triggers}", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(known.Secret.Reveal(), run.Output, StringComparison.Ordinal);

        run = await CommandRun.RunInAsync(variables, ["webhooks", "list", "--json"]);
        Assert.Equal(Target, JsonDocument.Parse(run.Output).RootElement[0].GetProperty("target").GetString());

        run = await CommandRun.RunInAsync(variables, ["webhooks", "delete", known.Id]);
        Assert.Equal((0, $"Deleted webhook {known.Id}"), (run.ExitCode, run.Output.TrimEnd()));
        Assert.Empty(smooch.App.Webhooks);

        run = await CommandRun.RunInAsync(variables, ["webhooks", "delete", known.Id]);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Errors);
    }

    [Fact]
    public async Task A_webhook_of_MessageBird_is_created_listed_and_deleted()
    {
        await using var messageBird = await FakeMessageBird.StartAsync(cancellationToken: Cancellation);
        var variables = AccountVariables.Of(messageBird);

        var run = await CommandRun.RunInAsync(variables, ["webhooks", "create", Target]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var known = Assert.Single(messageBird.Webhooks);
        run = await CommandRun.RunInAsync(variables, ["webhooks", "list"]);
        Assert.StartsWith($"{known.Id}  {Target}  message.created,message.updated  enabled", run.Output, StringComparison.Ordinal);
        await CommandRun.RunInAsync(variables, ["webhooks", "delete", known.Id]);
        Assert.Empty(messageBird.Webhooks);
    }
}

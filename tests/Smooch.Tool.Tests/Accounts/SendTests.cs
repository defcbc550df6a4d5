using System.Text.Json;
using Smooch.Testing;

namespace Smooch.Tool.Tests;

public sealed class SendTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("v2")]
    [InlineData("v1.1")]
    [InlineData("v1")]
    public async Task A_user_receives_the_text(string api)
    {
        await using var smooch = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        var mira = smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        await mira.SayAsync("Hi", Cancellation);

        var run = await CommandRun.RunInAsync(AccountVariables.Of(smooch, api), ["send", "--user", "mira", "--text", "Grüße!"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("Grüße!", (string?)mira.Messages[^1]["text"]);
        Assert.Equal($"Sent message {mira.Messages[^1]["_id"]}", run.Output.TrimEnd());

        run = await CommandRun.RunInAsync(AccountVariables.Of(smooch, api), ["send", "--user", mira.Id, "--text", "Again", "--json"]);
        Assert.Equal(0, run.ExitCode);
        var json = JsonDocument.Parse(run.Output).RootElement.GetRawText();
        Assert.Contains((string)mira.Messages[^1]["_id"]!, json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MessageBird_sends_to_a_number_and_replies_in_a_conversation()
    {
        await using var messageBird = await FakeMessageBird.StartAsync(cancellationToken: Cancellation);
        var mira = messageBird.CreateContact(new FakeContactOptions { Msisdn = "+31612345678" });
        var variables = AccountVariables.Of(messageBird);

        var run = await CommandRun.RunInAsync(variables, ["send", "--user", "+31612345678", "--text", "Hello"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("Hello", (await mira.ReceiveAsync(Cancellation)).Text);

        run = await CommandRun.RunInAsync(variables, ["send", "--conversation", mira.ConversationId!, "--text", "Again"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("Again", (await mira.ReceiveAsync(Cancellation)).Text);
    }

    [Fact]
    public async Task A_rejection_is_exit_code_1_and_an_unknown_outcome_is_3()
    {
        await using var smooch = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        var mira = smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        await mira.SayAsync("Hi", Cancellation);

        var run = await CommandRun.RunInAsync(AccountVariables.Of(smooch, "v1.1"), ["send", "--user", "nobody", "--text", "Hello"]);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("404", run.Errors, StringComparison.Ordinal);

        smooch.Faults.Script(FakeFault.StatusAfter(502));
        run = await CommandRun.RunInAsync(AccountVariables.Of(smooch, "v1.1"), ["send", "--user", "mira", "--text", "Hello"]);
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Errors);
        Assert.DoesNotContain(smooch.Secret, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--text is missing", "send", "--user", "mira")]
    [InlineData("--user is missing", "send", "--api", "v1.1", "--text", "Hello")]
    [InlineData("Set one of --conversation and --user", "send", "--text", "Hello")]
    [InlineData("--conversation is for v2 and MessageBird.", "send", "--api", "v1", "--conversation", "c", "--text", "Hello")]
    [InlineData("The API is one of v2, v1.1, v1, messagebird, not 'v3'.", "send", "--api", "v3", "--user", "mira", "--text", "Hello")]
    [InlineData("The access key is missing.", "send", "--api", "messagebird", "--user", "mira", "--text", "Hello")]
    [InlineData("--out is missing", "history", "export", "--user", "mira")]
    [InlineData("The URL of a webhook is an absolute http", "webhooks", "create", "bot.example.org")]
    [InlineData("Set one of --integration and --new-integration", "webhooks", "create", "https://bot.example.org")]
    [InlineData("Unknown option 'texts'.", "send", "--texts", "Hello")]
    public async Task Bad_arguments_are_named_before_anything_is_sent(string complaint, params string[] arguments)
    {
        await using var smooch = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        var run = await CommandRun.RunInAsync(AccountVariables.Of(smooch, "v2"), arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(complaint, run.Errors, StringComparison.Ordinal);
        Assert.Empty(smooch.Journal.Requests);
    }

    [Theory]
    [InlineData("The key id is missing. Set the variable SMOOCH_KEY_ID", "SMOOCH_SECRET", "s")]
    [InlineData("The secret is missing. Set the variable SMOOCH_SECRET", "SMOOCH_KEY_ID", "app_1")]
    [InlineData("The secret in the environment has whitespace around it.", "SMOOCH_KEY_ID", "app_1", "SMOOCH_SECRET", "s ")]
    [InlineData("The region is us or eu, not 'de'.", "SMOOCH_KEY_ID", "app_1", "SMOOCH_SECRET", "s", "SMOOCH_REGION", "de")]
    [InlineData("The address is missing. Set SMOOCH_REGION", "SMOOCH_KEY_ID", "app_1", "SMOOCH_SECRET", "s")]
    [InlineData(
        "Set one of region, subdomain and base address", "SMOOCH_KEY_ID", "app_1", "SMOOCH_SECRET", "s", "SMOOCH_REGION", "us",
        "SMOOCH_SUBDOMAIN", "acme")]
    [InlineData(
        "BaseAddress must not contain the version", "SMOOCH_KEY_ID", "app_1", "SMOOCH_SECRET", "s", "SMOOCH_BASE_ADDRESS",
        "http://localhost/v2")]
    public async Task Bad_credentials_are_named(string complaint, params string[] variables)
    {
        var run = await CommandRun.RunInAsync(
            [.. variables.Chunk(2).Select(pair => (pair[0], pair[1])), ("SMOOCH_APP_ID", "a")],
            ["send", "--user", "mira", "--text", "Hello"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(complaint, run.Errors, StringComparison.Ordinal);
    }
}

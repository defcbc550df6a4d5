using System.Text.Json;
using Smooch.Testing;

namespace Smooch.IntegrationTests;

/// <summary>The official JavaScript client of MessageBird against the fake service: the script in tests/messagebird-client.</summary>
public sealed class MessageBirdJavaScriptTests
{
    private static readonly string Folder = Repository.PathOf("tests", "messagebird-client");
    private static readonly string? Node = Requirement.FindProgram("node");

    [Fact]
    public async Task The_client_works_as_it_expects()
    {
        Requirement.Check(
            Node is null ? "The JavaScript client needs Node.js 20.11 or later: install it and put it on the PATH."
            : !Directory.Exists(
                Path.Combine(Folder, "node_modules")) ? "The JavaScript client is not installed: run 'npm ci' in tests/messagebird-client."
            : null);
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var fake = await FakeMessageBird.StartAsync(cancellationToken: cancellationToken);
        var mira = fake.CreateContact();
        await mira.SayAsync("Hello from Mira", cancellationToken);
        var settings = new Dictionary<string, string>
        {
            ["address"] = fake.BaseAddress.AbsoluteUri,
            ["accessKey"] = fake.AccessKey,
            ["signingKey"] = fake.SigningKey,
            ["channelId"] = fake.Channel.Id,
            ["contactId"] = mira.Id,
        };

        await using var node = ProgramProcess.Start(
            Node!,
            ["--test", "--test-reporter=spec", "--test-timeout=60000", Path.Combine(Folder, "conversations.test.js")],
            ("MESSAGEBIRD_FAKE", JsonSerializer.Serialize(settings)));
        var result = await node.WaitForExitAsync(cancellationToken);

        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Matches(@"(?m)^\S+ pass 6$", result.Output);
    }
}

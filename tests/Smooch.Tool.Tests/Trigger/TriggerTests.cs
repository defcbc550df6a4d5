using System.Text;
using System.Text.Json;
using Smooch.MessageBird;
using Smooch.Testing;

namespace Smooch.Tool.Tests;

public sealed class TriggerTests
{
    private const string Secret = "s3cret-of-the-webhook";

    public static TheoryData<string> Versions => ["v1", "v1.1", "v2", "messagebird"];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Every_trigger_is_posted_as_the_service_posts_it(string version)
    {
        await using var receiver = await Receiver.StartAsync();
        foreach (var trigger in FakeWebhookCall.GetTriggers(version))
        {
            var run = await CommandRun.RunAsync("trigger", trigger, "--api", version, "--to", receiver.Url, "--secret", Secret);

            Assert.Equal((0, ""), (run.ExitCode, run.Errors));
            Assert.StartsWith($"{trigger} ({version}) to {receiver.Url}  200  ", run.Output, StringComparison.Ordinal);
            Assert.True(receiver.Calls.TryDequeue(out var call));
            Assert.Equal(("POST", receiver.Url), (call.Method, call.Url));
            Assert.Equal("application/json", call.Headers["Content-Type"]);
            AssertParses(version, trigger, call.Body);
            AssertVerifies(version, call);
        }
    }

    [Fact]
    public async Task The_response_is_printed_and_decides_the_exit_code()
    {
        await using var receiver = await Receiver.StartAsync(500, "The handler failed.");
        var run = await CommandRun.RunAsync("trigger", "conversation:message", "--to", receiver.Url, "--secret", Secret);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("  500  ", run.Output, StringComparison.Ordinal);
        Assert.Contains("A handler of the receiver failed. Its log has the exception.", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("The handler failed.", run.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Output, StringComparison.Ordinal);

        run = await CommandRun.RunAsync("trigger", "conversation:message", "--to", receiver.Url, "--secret", Secret, "--json");
        var line = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(("v2", 500), (line.GetProperty("api").GetString(), line.GetProperty("status").GetInt32()));
        Assert.Equal("The handler failed.", line.GetProperty("response").GetString());
        Assert.Equal(WebhookResponses.Explain(500), line.GetProperty("cause").GetString());
    }

    [Fact]
    public async Task A_receiver_that_does_not_listen_is_a_failure()
    {
        using var port = new ClosedPort();
        var run = await CommandRun.RunAsync("trigger", "postback", "--to", $"{port.Address}hook", "--secret", Secret);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("refused", run.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Each_further_event_is_a_new_one_unless_it_is_a_duplicate()
    {
        await using var receiver = await Receiver.StartAsync();
        string[] command = ["trigger", "conversation:message", "--to", receiver.Url, "--text", "Grüße \"quoted\"", "--user-id", "mira"];
        (string, string)[] environment = [("SMOOCH_WEBHOOK_SECRET", Secret)];

        await CommandRun.RunInAsync(environment, [.. command, "--repeat", "3"]);
        var events = receiver.Calls
            .Select(call => (Sunshine.ConversationMessageEvent)Sunshine.WebhookParser.Parse(call.Body).Single()).ToList();
        Assert.Equal(3, events.Select(happened => happened.Id).Distinct().Count());
        Assert.All(events, happened => Assert.Equal("Grüße \"quoted\"", ((Sunshine.TextContent)happened.Content!).Text));
        Assert.All(
            receiver.Calls,
            call => Assert.Contains("\"externalId\":\"mira\"", Encoding.UTF8.GetString(call.Body), StringComparison.Ordinal));

        receiver.Calls.Clear();
        await CommandRun.RunInAsync(environment, [.. command, "--repeat", "3", "--duplicate"]);
        Assert.Equal(3, receiver.Calls.Count);
        Assert.Single(receiver.Calls.Select(call => Encoding.UTF8.GetString(call.Body)).Distinct());
    }

    [Theory]
    [InlineData("--to is missing", "conversation:message", "--secret", "s")]
    [InlineData("--to takes an absolute http or https URL, not 'localhost:5000'.", "conversation:message", "--to", "localhost:5000")]
    [InlineData("--secret is missing. Set it, or set SMOOCH_WEBHOOK_SECRET.", "conversation:message", "--to", "http://localhost:1")]
    [InlineData("--secret is missing. Set it, or set MESSAGEBIRD_SIGNING_KEY.", "message.created", "--to", "http://localhost:1")]
    [InlineData("There is no trigger 'conversation:massage'.", "conversation:massage", "--to", "http://localhost:1")]
    [InlineData("There is no trigger 'postback'.", "postback", "--to", "http://localhost:1", "--api", "v2")]
    [InlineData("--api takes v2, v1.1, v1, messagebird, not 'v3'.", "postback", "--to", "http://localhost:1", "--api", "v3")]
    [InlineData("--repeat takes a number from 1", "postback", "--to", "http://localhost:1", "--repeat", "0")]
    [InlineData("The secret has whitespace around it.", "postback", "--to", "http://localhost:1", "--secret", " s")]
    public async Task Bad_arguments_are_named(string complaint, params string[] arguments)
    {
        var run = await CommandRun.RunAsync(["trigger", .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(complaint, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private static void AssertParses(string version, string trigger, byte[] body)
    {
        object parsed = version switch
        {
            "v2" => Sunshine.WebhookParser.Parse(body).Single(),
            "messagebird" => MessageBird.WebhookParser.Parse(body),
            _ => Client.WebhookParser.Parse(body),
        };
        var expected = string.Concat(
            trigger.Split(':', '.').Select(part => part is "appUser" or "appMaker" ? part : char.ToUpperInvariant(part[0]) + part[1..]));
        Assert.DoesNotContain("Unknown", parsed.GetType().Name, StringComparison.Ordinal);
        Assert.Equal(Letters(expected + "Event"), Letters(parsed.GetType().Name));
    }

    // Names such as AppUserMessageEvent have the words of message:appUser in another order.
    private static string Letters(string name) => string.Concat(name.ToUpperInvariant().Order());

    private static void AssertVerifies(string version, Receiver.Call call)
    {
        if (version != "messagebird")
        {
            Assert.Equal(Secret, call.Headers["X-API-Key"]);
            return;
        }

        var options = new MessageBirdWebhookOptions();
        options.AddSigningKey(Secret);
        var request = WebhookRequest.Create(call.Method, call.Url, call.Headers);
        Assert.Equal(MessageBirdSignatureResult.Valid, MessageBirdSignature.Verify(request, call.Body, options, DateTimeOffset.UtcNow));
    }
}

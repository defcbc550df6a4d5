namespace Smooch.Testing.Tests;

public sealed class DialogueFailureTests
{
    private static readonly FakeSmoochOptions Impatient = new()
    {
        ReceiveTimeout = TimeSpan.FromMilliseconds(50),
        TimeProvider = new TestClock(),
    };

    [Fact]
    public async Task The_failure_of_a_silent_bot_lists_its_deliveries()
    {
        await using var smooch = await FakeSmooch.StartAsync(Impatient, Fake.Token);
        await using var bot = await BotHost.StartAsync(smooch, BotHost.SayNothingAsync);
        var mira = smooch.CreateUser(new() { GivenName = "Mira" });
        await mira.SayAsync("Hi", Fake.Token);
        await smooch.WhenWebhooksDeliveredAsync(Fake.Token);
        var failure = await Assert.ThrowsAsync<DialogueException>(() => mira.ReceiveAsync<TextMessage>(Fake.Token));
        Assert.Equal(
            $"""
             Expected TextMessage, received nothing within 0.05 s.
             The conversation so far:
               Mira: Hi
             Webhooks of the app:
               {bot.WebhookUrl} (message:appUser, postback)
             Webhook deliveries:
               message:appUser -> {bot.WebhookUrl} (attempt 1): 200
             Requests rejected: none
             """,
            failure.Message,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task The_failure_of_a_failing_bot_lists_its_responses()
    {
        await using var smooch = await FakeSmooch.StartAsync(Impatient, Fake.Token);
        await using var bot = await BotHost.StartAsync(smooch, (_, _, _) => throw new InvalidOperationException("A bug"));
        var mira = smooch.CreateUser();
        await mira.SayAsync("Hi", Fake.Token);
        await smooch.Journal.WaitForDeliveryAsync(delivery => delivery.Status == 500, Fake.Token);
        var failure = await Assert.ThrowsAsync<DialogueException>(() => mira.ReceiveAsync<TextMessage>(Fake.Token));
        Assert.Contains("(attempt 1): 500", failure.Message, StringComparison.Ordinal);
        Assert.Contains("wait for a response or a retry: 1", failure.Message, StringComparison.Ordinal);
        Assert.Contains("\n  500: A handler of the receiver failed. Its log has the exception.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("(WebhookRetryDelay in the options of the fake is", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_failure_of_a_rejected_bot_lists_its_requests()
    {
        await using var smooch = await FakeSmooch.StartAsync(Impatient, Fake.Token);
        await using var bot = await BotHost.StartAsync(
            smooch,
            (client, _, token) => client.AppUsers.SendMessageAsync("nobody", "Hello", token));
        var mira = smooch.CreateUser();
        await mira.SayAsync("Hi", Fake.Token);
        await smooch.Journal.WaitForRequestAsync(request => request.Status == 404, Fake.Token);
        var failure = await Assert.ThrowsAsync<DialogueException>(() => mira.ReceiveAsync<TextMessage>(Fake.Token));
        Assert.Contains(
            $"POST /v1.1/apps/{smooch.AppId}/appusers/nobody/messages (JWT app) -> 404",
            failure.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_failure_of_a_bot_without_calls_shows_the_missing_webhook()
    {
        await using var smooch = await FakeSmooch.StartAsync(Impatient, Fake.Token);
        var mira = smooch.CreateUser();
        await mira.SayAsync("Hi", Fake.Token);
        var failure = await Assert.ThrowsAsync<DialogueException>(() => mira.ReceiveAsync<TextMessage>(Fake.Token));
        Assert.Contains("Webhooks of the app: none", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_of_another_type_is_named_and_shown()
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Fake.Token);
        using var client = smooch.CreateClient();
        var mira = smooch.CreateUser();
        await client.AppUsers.SendMessageAsync(
            mira.Id,
            new NewTextMessage { Text = "Hello", Actions = [NewAction.Link("Site", "https://example.org")] },
            Fake.Token);
        var failure = await Assert.ThrowsAsync<DialogueException>(() => mira.ReceiveAsync<ImageMessage>(Fake.Token));
        Assert.StartsWith("Expected ImageMessage, received TextMessage: appMaker: Hello [Site]", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Something_where_nothing_was_expected_is_shown()
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Fake.Token);
        await using var bot = await BotHost.StartAsync(smooch, BotHost.EchoAsync);
        var mira = smooch.CreateUser();
        await mira.SayAsync("Hi", Fake.Token);
        var failure = await Assert.ThrowsAsync<DialogueException>(() => mira.ReceiveNothingAsync(Fake.Token));
        Assert.StartsWith("Expected nothing, received: appMaker: You said: Hi", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_not_promised_while_a_webhook_is_not_taken()
    {
        await using var smooch = await FakeSmooch.StartAsync(Impatient, Fake.Token);
        await using var bot = await BotHost.StartAsync(smooch, (_, _, _) => throw new InvalidOperationException("A bug"));
        var mira = smooch.CreateUser();
        await mira.SayAsync("Hi", Fake.Token);
        var failure = await Assert.ThrowsAsync<DialogueException>(() => mira.ReceiveNothingAsync(Fake.Token));
        Assert.StartsWith("Expected nothing, but webhooks were not delivered within 0.05 s", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deleted_user_waits_no_longer()
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Fake.Token);
        using var client = smooch.CreateClient();
        var mira = smooch.CreateUser();
        var waiting = mira.ReceiveAsync<TextMessage>(Fake.Token);
        await client.AppUsers.DeleteAsync(mira.Id, Fake.Token);
        var failure = await Assert.ThrowsAsync<DialogueException>(() => waiting);
        Assert.StartsWith("Expected TextMessage, but the user was deleted.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_wait_loses_no_message()
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Fake.Token);
        using var client = smooch.CreateClient();
        using var giveUp = new CancellationTokenSource();
        var mira = smooch.CreateUser();
        var waiting = mira.ReceiveAsync<TextMessage>(giveUp.Token);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await client.AppUsers.SendMessageAsync(mira.Id, "Hello", Fake.Token);
        Assert.Equal("Hello", (await mira.ReceiveAsync<TextMessage>(Fake.Token)).Text);
    }

    [Fact]
    public async Task Only_the_end_of_a_long_conversation_is_shown()
    {
        await using var smooch = await FakeSmooch.StartAsync(Impatient, Fake.Token);
        var mira = smooch.CreateUser();
        mira.AppendHistory(Enumerable.Range(0, 50).Select(i => new FakeHistoryMessage($"Line {i}", i)));
        var failure = await Assert.ThrowsAsync<DialogueException>(() => mira.ReceiveAsync<Message>(Fake.Token));
        Assert.Contains("The conversation so far, the last 20 of 50:", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Line 29", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Line 30", failure.Message, StringComparison.Ordinal);
    }
}

namespace Smooch.Testing.Tests;

public sealed class DialogueTests
{
    [Fact]
    public async Task Messages_of_the_business_are_received_once_in_the_order_of_posting()
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Fake.Token);
        using var client = smooch.CreateClient();
        var mira = smooch.CreateUser();
        var sending = Parallel.ForAsync(
            0,
            60,
            Fake.Token,
            async (i, token) => await client.AppUsers.SendMessageAsync(mira.Id, $"{i}", token));
        var received = new List<string?>();
        for (var i = 0; i < 60; i++)
            received.Add((await mira.ReceiveAsync<TextMessage>(Fake.Token)).Id);

        await sending;
        Assert.Equal(mira.Messages.Select(message => (string?)message["_id"]), received);
        await mira.ReceiveNothingAsync(Fake.Token);
    }

    [Fact]
    public async Task Concurrent_users_receive_only_their_own_messages()
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Fake.Token);
        await using var bot = await BotHost.StartAsync(smooch, BotHost.EchoAsync);
        await Parallel.ForAsync(0, 8, Fake.Token, async (i, token) =>
        {
            var user = smooch.CreateUser();
            for (var turn = 0; turn < 5; turn++)
            {
                await user.SayAsync($"{i}.{turn}", token);
                Assert.Equal($"You said: {i}.{turn}", (await user.ReceiveAsync<TextMessage>(token)).Text);
            }

            await user.ReceiveNothingAsync(token);
        });
    }

    [Fact]
    public async Task Two_that_wait_for_one_user_get_a_message_each_in_the_order_of_asking()
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Fake.Token);
        using var client = smooch.CreateClient();
        var mira = smooch.CreateUser();
        var first = mira.ReceiveAsync<TextMessage>(Fake.Token);
        var second = smooch.App.User(mira.Id).ReceiveAsync<TextMessage>(Fake.Token);
        await client.AppUsers.SendMessageAsync(mira.Id, "1", Fake.Token);
        await client.AppUsers.SendMessageAsync(mira.Id, "2", Fake.Token);
        Assert.Equal("1", (await first).Text);
        Assert.Equal("2", (await second).Text);
    }

    [Fact]
    public async Task Everything_a_user_can_do_reaches_the_bot()
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Fake.Token);
        WebhookTrigger[] triggers =
            [
                WebhookTrigger.MessageAppUser,
                WebhookTrigger.TypingAppUser,
                WebhookTrigger.ConversationRead,
                WebhookTrigger.ConversationStart,
                WebhookTrigger.ConversationReferral,
            ];
        await using var bot = await BotHost.StartAsync(
            smooch,
            (client, happened, token) => client.AppUsers.SendMessageAsync(
                happened.AppUser!.Id,
                happened switch
                {
                    AppUserMessageEvent { Messages: [ImageMessage image, ..] } => $"image {image.MediaType} of {image.MediaSize} bytes",
                    AppUserMessageEvent { Messages: [FileMessage file, ..] } => $"file {file.MediaType}",
                    AppUserMessageEvent { Messages: [LocationMessage { Coordinates: { } place }, ..] } => $"location {place}",
                    _ => happened.Trigger.ToString(),
                },
                token),
            triggers);
        var mira = smooch.CreateUser();

        await ExpectAsync(mira.StartConversationAsync(cancellationToken: Fake.Token), "conversation:start");
        await ExpectAsync(mira.TypeAsync(cancellationToken: Fake.Token), "typing:appUser");
        await ExpectAsync(mira.SendImageAsync([1, 2, 3], cancellationToken: Fake.Token), "image image/png of 3 bytes");
        await ExpectAsync(mira.SendFileAsync([1], "application/pdf", "bill.pdf", Fake.Token), "file application/pdf");
        await ExpectAsync(mira.ShareLocationAsync(47.5, 8.25, Fake.Token), "location ");
        await ExpectAsync(mira.ReadAsync(Fake.Token), "conversation:read");
        await ExpectAsync(mira.FollowReferralAsync(new() { ["code"] = "spring" }, Fake.Token), "conversation:referral");
        await mira.ReceiveNothingAsync(Fake.Token);

        async Task ExpectAsync(Task doing, string response)
        {
            await doing;
            Assert.StartsWith(response, (await mira.ReceiveAsync<TextMessage>(Fake.Token)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_clicked_reply_is_sent_with_its_payload()
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Fake.Token);
        await using var bot = await BotHost.StartAsync(smooch, (client, happened, token) => client.AppUsers.SendMessageAsync(
            happened.AppUser!.Id,
            ((AppUserMessageEvent)happened).Messages[0] is { Payload: { } payload }
                ? payload
                : new NewTextMessage
                {
                    Text = "Tea or coffee?",
                    Actions = [NewAction.Reply("Tea", "TEA"), NewAction.Reply("Coffee", "COFFEE")],
                },
            token));
        var mira = smooch.CreateUser();
        await mira.SayAsync("I am thirsty", Fake.Token);
        var question = await mira.ReceiveAsync<TextMessage>(Fake.Token);
        Assert.Equal(["TEA", "COFFEE"], question.Actions.Cast<ReplyAction>().Select(reply => reply.Payload));
        await mira.TapAsync(question.Actions[1].Id, Fake.Token);
        Assert.Equal("COFFEE", (await mira.ReceiveAsync<TextMessage>(Fake.Token)).Text);
    }

    [Fact]
    public async Task A_clock_that_stands_still_does_not_stop_a_dialogue()
    {
        await using var smooch = await FakeSmooch.StartAsync(
            new FakeSmoochOptions { TimeProvider = new TestClock(), ReceiveTimeout = TimeSpan.FromSeconds(30) }, Fake.Token);
        await using var bot = await BotHost.StartAsync(smooch, BotHost.EchoAsync);
        var mira = smooch.CreateUser();
        await mira.SayAsync("Hi", Fake.Token);
        Assert.Equal("You said: Hi", (await mira.ReceiveAsync<TextMessage>(Fake.Token)).Text);
        await mira.ReceiveNothingAsync(Fake.Token);
    }

    [Fact]
    public async Task A_user_that_is_merged_while_it_waits_receives_what_the_other_one_receives()
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Fake.Token);
        using var client = smooch.CreateClient();
        var (known, visitor) = (smooch.CreateUser(new() { UserId = "mira" }), smooch.CreateUser());
        await client.AppUsers.SendMessageAsync(visitor.Id, "before", Fake.Token);
        Assert.Equal("before", (await visitor.ReceiveAsync<TextMessage>(Fake.Token)).Text);
        var waiting = visitor.ReceiveAsync<TextMessage>(Fake.Token);
        await client.AppUsers.MergeAsync(known.Id, visitor.Id, Fake.Token);
        await client.AppUsers.SendMessageAsync("mira", "after", Fake.Token);
        Assert.Equal("after", (await waiting).Text);
    }

    [Fact]
    public async Task A_merge_takes_along_what_was_not_received_yet()
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Fake.Token);
        using var client = smooch.CreateClient();
        var (known, visitor) = (smooch.CreateUser(new() { UserId = "mira" }), smooch.CreateUser());
        await client.AppUsers.SendMessageAsync(visitor.Id, "Welcome", Fake.Token);
        await client.AppUsers.MergeAsync(known.Id, visitor.Id, Fake.Token);
        Assert.Equal("Welcome", (await known.ReceiveAsync<TextMessage>(Fake.Token)).Text);
    }
}

namespace Smooch.Testing.Tests.MessageBird;

public sealed class ContactDialogueTests
{
    private const string Question = """
        {"type":"interactive","content":{"interactive":{"type":"button","body":{"text":"Today?"},"action":{
            "buttons":[{"id":"y","type":"reply","title":"Yes"}],
            "sections":[{"title":"Days","rows":[{"id":"mo","title":"Monday","description":"early"}]}]}}}}
        """;

    [Fact]
    public async Task A_contact_chooses_a_button_or_a_row()
    {
        await using var bird = await Bird.StartAsync();
        var contact = bird.Fake.CreateContact();
        await contact.SayAsync("Hi", Bird.Token);
        (await bird.PostAsync($"v1/conversations/{contact.ConversationId}/messages", Question)).Expect(201);
        Assert.Equal("Today?", (await contact.ReceiveAsync(Bird.Token)).Text);
        await contact.ChooseAsync("Yes", Bird.Token);
        await contact.ChooseAsync("mo", Bird.Token);
        Assert.Equal(
            [
                """{"interactive":{"type":"button_reply","reply":{"id":"y","text":"Yes"}}}""",
                """{"interactive":{"type":"list_reply","reply":{"id":"mo","text":"Monday","description":"early"}}}""",
            ],
            contact.Messages.TakeLast(2).Select(message => message["content"]!.ToJsonString()));
        var unknown = await Assert.ThrowsAsync<InvalidOperationException>(() => contact.ChooseAsync("No", Bird.Token));
        Assert.Contains("Yes (y), Monday (mo)", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Media_of_a_contact_can_be_downloaded()
    {
        await using var bird = await Bird.StartAsync();
        var contact = bird.Fake.CreateContact();
        await contact.SendImageAsync([1, 2, 3], cancellationToken: Bird.Token);
        await contact.SendFileAsync([4], "application/pdf", Bird.Token);
        await contact.ShareLocationAsync(52.01, 4.9, Bird.Token);
        Assert.Equal([1, 2, 3], await bird.DownloadAsync((string)contact.Messages[0]["content"]!["image"]!["url"]!));
        Assert.Equal([4], await bird.DownloadAsync((string)contact.Messages[1]["content"]!["file"]!["url"]!));
        Assert.Equal(4.9, (double)contact.Messages[2]["content"]!["location"]!["longitude"]!);
    }

    [Fact]
    public async Task Silence_is_explained()
    {
        await using var bird = await Bird.StartAsync(new FakeMessageBirdOptions { ReceiveTimeout = TimeSpan.FromMilliseconds(1) });
        bird.Fake.AddWebhook("https://bot.example.org/hook");
        var contact = bird.Fake.CreateContact();
        await contact.SayAsync("Anyone there?", Bird.Token);
        await bird.Fake.WhenWebhooksDeliveredAsync(Bird.Token);
        await bird.SendAsync("POST", "v1/send", "{}");
        var silence = await Assert.ThrowsAsync<DialogueException>(() => contact.ReceiveAsync(Bird.Token));
        Assert.Contains("received nothing within 0.001 s", silence.Message, StringComparison.Ordinal);
        Assert.Contains("contact: (text, received) Anyone there?", silence.Message, StringComparison.Ordinal);
        Assert.Contains("bot.example.org/hook (message.created, message.updated, enabled)", silence.Message, StringComparison.Ordinal);
        Assert.Contains("POST /v1/send (access key) -> 422", silence.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Something_where_nothing_was_expected_is_named()
    {
        await using var bird = await Bird.StartAsync();
        var contact = bird.Fake.CreateContact(new FakeContactOptions { Msisdn = "31600000001" });
        await contact.ReceiveNothingAsync(Bird.Token);
        await bird.StartConversationAsync(text: "Surprise");
        var noise = await Assert.ThrowsAsync<DialogueException>(() => contact.ReceiveNothingAsync(Bird.Token));
        Assert.StartsWith("Expected nothing, received: business: (text, delivered) Surprise", noise.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contacts_are_found_by_id_number_and_address()
    {
        await using var bird = await Bird.StartAsync();
        var telegram = bird.Fake.CreateChannel("telegram");
        var contact = bird.Fake.CreateContact(new FakeContactOptions { Msisdn = "+31600000009" });
        var other = bird.Fake.CreateContact(new FakeContactOptions { ChannelId = telegram.Id, Address = "77" });
        Assert.Equal(contact.Id, bird.Fake.Contact("+31600000009").Id);
        Assert.Equal(contact.Id, bird.Fake.Contact(contact.Id).Id);
        Assert.Equal(other.Id, bird.Fake.Contact("77").Id);
        Assert.Equal("+31600000009", contact.Msisdn);
        Assert.Null(other.Msisdn);
        Assert.Throws<KeyNotFoundException>(() => bird.Fake.Contact("nobody"));
        Assert.Throws<ArgumentException>(() => bird.Fake.CreateContact(new FakeContactOptions { Msisdn = "31600000009" }));
        Assert.Throws<ArgumentException>(() => bird.Fake.CreateContact(new FakeContactOptions { Msisdn = "mira" }));
        Assert.Throws<ArgumentException>(() => bird.Fake.CreateContact(new FakeContactOptions { ChannelId = "none" }));
    }

    [Fact]
    public async Task A_cancelled_call_does_nothing()
    {
        await using var bird = await Bird.StartAsync();
        var contact = bird.Fake.CreateContact();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => contact.SayAsync("Hi", cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => contact.ReceiveAsync(cancelled.Token));
        Assert.Empty(contact.Messages);
    }
}

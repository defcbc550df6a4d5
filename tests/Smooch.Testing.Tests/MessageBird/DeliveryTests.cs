using System.Text.Json.Nodes;
using WebhookEventType = Smooch.MessageBird.WebhookEventType;

namespace Smooch.Testing.Tests.MessageBird;

/// <summary>What webhooks are called for, and how.</summary>
public sealed class DeliveryTests : IAsyncLifetime
{
    private static readonly WebhookEventType[] All = ["conversation.created", "conversation.updated", "message.created", "message.updated"];

    private BirdReceiver receiver = null!;

    public async ValueTask InitializeAsync() => receiver = await BirdReceiver.StartAsync();

    public ValueTask DisposeAsync() => receiver.DisposeAsync();

    [Fact]
    public async Task A_message_of_a_contact_opens_the_conversation_and_carries_contact_conversation_and_message()
    {
        await using var bird = await Bird.StartAsync();
        bird.Fake.AddWebhook(receiver.Url, All);
        var contact = bird.Fake.CreateContact();
        var id = await contact.SayAsync("Hi", Bird.Token);
        var opened = await receiver.NextAsync("conversation.created");
        Assert.Equal(["contact", "conversation", "type"], opened.Payload.Select(member => member.Key));
        var said = await receiver.NextAsync("message.created");
        Assert.Equal(["contact", "conversation", "message", "type"], said.Payload.Select(member => member.Key));
        Assert.Equal("application/json", said.Headers["Content-Type"]);
        var message = (JsonObject)said["message"]!;
        Assert.Equal(
            (id, "received", "received", "Hi", "inbound", contact.Address),
            (message.Id(), Text(message["direction"]), said.Status, said.Text, Text(message["origin"]), Text(message["from"])));
        Assert.Equal(contact.ConversationId, (string?)message["conversationId"]);
        var conversation = (JsonObject)said["conversation"]!;
        Assert.False(conversation.ContainsKey("contact"));
        Assert.False(conversation.ContainsKey("channels"));
        Assert.Equal(0, (int)conversation["messages"]!["totalCount"]!);
    }

    [Fact]
    public async Task A_message_of_the_business_comes_back_and_then_each_of_its_statuses()
    {
        await using var bird = await Bird.StartAsync();
        bird.Fake.AddWebhook(receiver.Url);
        await bird.StartConversationAsync();
        await bird.Fake.Contact("+31600000001").ReadAsync(Bird.Token);
        var created = await receiver.NextAsync("message.created");
        Assert.Equal("sent", (string?)created["message"]!["direction"]);
        Assert.Equal("pending", created.Status);
        Assert.Equal("transmitted", (await receiver.NextAsync("message.updated")).Status);
        Assert.Equal("delivered", (await receiver.NextAsync("message.updated")).Status);
        Assert.Equal("read", (await receiver.NextAsync("message.updated")).Status);
    }

    [Fact]
    public async Task Sms_has_other_statuses_and_no_read_mark()
    {
        await using var bird = await Bird.StartAsync();
        bird.Fake.AddWebhook(receiver.Url);
        await bird.StartConversationAsync(channelId: bird.Fake.CreateChannel("sms").Id);
        await bird.Fake.Contact("+31600000001").ReadAsync(Bird.Token);
        await bird.Fake.WhenWebhooksDeliveredAsync(Bird.Token);
        Assert.Equal("pending", (await receiver.NextAsync()).Status);
        Assert.Equal("sent", (await receiver.NextAsync()).Status);
        Assert.Equal("delivered", (await receiver.NextAsync()).Status);
        Assert.True(receiver.IsEmpty);
    }

    [Fact]
    public async Task A_status_is_also_reported_to_the_url_of_the_message()
    {
        await using var bird = await Bird.StartAsync();
        var contact = bird.Fake.CreateContact();
        contact.FailDeliveries("failed", 5, "no route");
        var body = $$"""
            {"to":"{{contact.Id}}","from":"{{bird.ChannelId}}","type":"text","content":{"text":"Hi"},"reportUrl":"{{receiver.Url}}/report"}
            """;
        (await bird.PostAsync("v1/send", body)).Expect(202);
        var report = await receiver.NextAsync("message.status");
        Assert.Equal("/mb/report", report.RawTarget);
        Assert.Equal("failed", report.Status);
        Assert.Equal((5, "no route"), ((int)report["error"]!["code"]!, (string?)report["error"]!["description"]));
        Assert.NotEmpty(report.Jwt);
    }

    [Fact]
    public async Task Archiving_is_an_event()
    {
        await using var bird = await Bird.StartAsync();
        bird.Fake.AddWebhook(receiver.Url, ["conversation.updated"]);
        var id = (await bird.StartConversationAsync()).Id();
        (await bird.PatchAsync($"v1/conversations/{id}", """{"status":"archived"}""")).Expect(200);
        (await bird.PatchAsync($"v1/conversations/{id}", """{"status":"archived"}""")).Expect(200);
        var updated = await receiver.NextAsync("conversation.updated");
        Assert.Equal("archived", (string?)updated["conversation"]!["status"]);
        await bird.Fake.WhenWebhooksDeliveredAsync(Bird.Token);
        Assert.True(receiver.IsEmpty);
    }

    [Fact]
    public async Task The_payload_of_2019_has_fewer_members()
    {
        await using var bird = await Bird.StartAsync(new FakeMessageBirdOptions { Payloads = FakeMessageBirdPayloads.Year2019 });
        bird.Fake.AddWebhook(receiver.Url);
        await bird.Fake.CreateContact().SayAsync("Testing webhook functionality.", Bird.Token);
        var call = await receiver.NextAsync();
        Assert.Equal(["conversation", "message", "type"], call.Payload.Select(member => member.Key));
        Assert.Equal(["contactId", "createdDatetime", "id", "lastReceivedDatetime", "status", "updatedDatetime"],
            ((JsonObject)call["conversation"]!).Select(member => member.Key));
        Assert.Equal(["channelId", "content", "conversationId", "createdDatetime", "direction", "id", "status", "type", "updatedDatetime"],
            ((JsonObject)call["message"]!).Select(member => member.Key));
    }

    [Fact]
    public async Task A_webhook_of_one_channel_or_disabled_hears_nothing_else()
    {
        await using var bird = await Bird.StartAsync();
        var sms = bird.Fake.CreateChannel("sms");
        bird.Fake.AddWebhook(receiver.Url, channelId: sms.Id);
        var disabled = bird.Fake.AddWebhook(receiver.Url);
        (await bird.PatchAsync($"v1/webhooks/{disabled}", """{"status":"disabled"}""")).Expect(200);
        await bird.Fake.CreateContact().SayAsync("over WhatsApp", Bird.Token);
        await bird.Fake.CreateContact(new FakeContactOptions { ChannelId = sms.Id }).SayAsync("by SMS", Bird.Token);
        await bird.Fake.WhenWebhooksDeliveredAsync(Bird.Token);
        Assert.Equal("by SMS", (await receiver.NextAsync()).Text);
        Assert.True(receiver.IsEmpty);
    }

    [Fact]
    public async Task Events_arrive_in_order_and_a_failure_is_retried()
    {
        var time = new TestClock();
        await using var bird = await Bird.StartAsync(new FakeMessageBirdOptions { TimeProvider = time, WebhookRetries = 2 });
        bird.Fake.AddWebhook(receiver.Url);
        var contact = bird.Fake.CreateContact();
        for (var i = 0; i < 20; i++)
            await contact.SayAsync($"{i}", Bird.Token);

        for (var i = 0; i < 20; i++)
            Assert.Equal($"{i}", (await receiver.NextAsync()).Text);

        receiver.Response = _ => 401;
        await contact.SayAsync("failing", Bird.Token);
        await receiver.NextAsync();
        await time.WhenTimerIsSetForAsync(TimeSpan.FromSeconds(30), Bird.Token);
        time.Advance(TimeSpan.FromSeconds(30));
        await receiver.NextAsync();
        await time.WhenTimerIsSetForAsync(TimeSpan.FromSeconds(60), Bird.Token);
        time.Advance(TimeSpan.FromSeconds(60));
        await receiver.NextAsync();
        await bird.Fake.WhenWebhooksDeliveredAsync(Bird.Token);
        Assert.Equal([(1, 401), (2, 401), (3, 401)], bird.Fake.Journal.Deliveries.Skip(20)
            .Select(delivery => (delivery.Attempt, delivery.Status!.Value)));
    }

    [Fact]
    public async Task Deliveries_are_duplicated_on_demand_and_recorded()
    {
        await using var bird = await Bird.StartAsync();
        var id = bird.Fake.AddWebhook(receiver.Url);
        bird.Fake.Faults.DuplicateDeliveries();
        await bird.Fake.CreateContact().SayAsync("Hi", Bird.Token);
        var (first, second) = (await receiver.NextAsync(), await receiver.NextAsync());
        Assert.Equal(first.Body, second.Body);
        await bird.Fake.WhenWebhooksDeliveredAsync(Bird.Token);
        Assert.All(bird.Fake.Journal.Deliveries, delivery => Assert.Equal((id, receiver.Url, "message.created", 200),
            (delivery.WebhookId, delivery.Target, delivery.Trigger, delivery.Status)));
    }

    [Fact]
    public async Task A_url_elsewhere_is_recorded_and_not_called()
    {
        await using var bird = await Bird.StartAsync();
        bird.Fake.AddWebhook("https://bot.example.org/hook");
        await bird.Fake.CreateContact().SayAsync("Hi", Bird.Token);
        var skipped = await bird.Fake.Journal.WaitForDeliveryAsync(_ => true, Bird.Token);
        Assert.Contains("not sent", skipped.Failure, StringComparison.Ordinal);
    }

    private static string? Text(JsonNode? node) => (string?)node;

    [Fact]
    public async Task A_deleted_webhook_is_called_no_more()
    {
        await using var bird = await Bird.StartAsync();
        var id = bird.Fake.AddWebhook(receiver.Url);
        (await bird.SendAsync("DELETE", $"v1/webhooks/{id}")).Expect(204);
        await bird.Fake.CreateContact().SayAsync("Hi", Bird.Token);
        await bird.Fake.WhenWebhooksDeliveredAsync(Bird.Token);
        Assert.True(receiver.IsEmpty);
    }
}

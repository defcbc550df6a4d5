using System.Text.Json;

namespace Smooch.Testing.Tests.Management;

public sealed class NotificationsTests
{
    [Fact]
    public async Task A_notification_reaches_a_person_of_whom_only_the_address_is_known()
    {
        await using var fake = await Fake.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        using var smooch = fake.Smooch.CreateClient();
        await smooch.Webhooks.CreateAsync(receiver.Url, [WebhookTrigger.NotificationDeliveryChannel], Fake.Token);
        var integration = await fake.CreateIntegrationAsync();

        var sent = await smooch.Notifications.SendAsync(integration, "+34600000000", "It is on its way", Fake.Token);

        var told = await receiver.NextAsync("notification:delivery:channel");
        Assert.Equal(sent.Id, (string?)told["notification"]!["_id"]);
        var user = fake.Smooch.App.User((string)told["matchResult"]!["appUser"]!["_id"]!);
        Assert.Equal("It is on its way", (string?)Assert.Single(user.Messages)["text"]);

        await smooch.Notifications.SendAsync(
            new NewNotification
            {
                Destination = new NotificationDestination { IntegrationId = integration, DestinationId = "+34600000000" },
                Author = new NotificationAuthor { Name = "Ana", AvatarUrl = "https://example.org/ana.png" },
                Message = new NewImageMessage { MediaUrl = "https://example.org/map.png", Metadata = new FlatObject { ["parcel"] = 17 } },
            },
            Fake.Token);
        var second = user.Messages[^1];
        Assert.Equal(2, user.Messages.Count);
        Assert.Equal(
            ("image", "Ana", "https://example.org/ana.png", 17),
            ((string?)second["type"], (string?)second["name"], (string?)second["avatarUrl"], (int?)second["metadata"]!["parcel"]));
        Assert.Equal("appMaker", (string?)second["role"]);
    }

    [Fact]
    public async Task A_template_of_WhatsApp_is_a_notification_too()
    {
        await using var fake = await Fake.StartAsync();
        using var smooch = fake.Smooch.CreateClient();
        var integration = await fake.CreateIntegrationAsync();
        var template = new NewWhatsAppTemplateMessage
        {
            Message = JsonElement.Parse("""{"type":"hsm","hsm":{"namespace":"ns_1","element_name":"parcel_sent"}}"""),
        };
        Assert.NotEmpty((await smooch.Notifications.SendAsync(integration, "34600000000", template, Fake.Token)).Id);
        using var body = JsonDocument.Parse(fake.Smooch.Journal.Requests[^1].Body!);
        Assert.Equal("whatsapp", body.RootElement.GetProperty("messageSchema").GetString());
    }

    [Fact]
    public async Task A_rejected_call_is_an_error_of_its_kind()
    {
        await using var fake = await Fake.StartAsync();
        using var smooch = fake.Smooch.CreateClient();
        await Assert.ThrowsAsync<SmoochNotFoundException>(() =>
            smooch.Notifications.SendAsync("5bf0ab02e3c90d0022f4b832", "+1", "x", Fake.Token));
        using var old = fake.Smooch.CreateClient(SmoochApiVersion.V1);
        await Assert.ThrowsAsync<NotSupportedException>(() =>
            old.Notifications.SendAsync("5bf0ab02e3c90d0022f4b832", "+1", "x", Fake.Token));
    }
}

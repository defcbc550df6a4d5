namespace Smooch.Testing.Tests.Fuzz;

/// <summary>A notification to a new address creates its user only when all of the message is valid.</summary>
public sealed class RejectedNotificationTests
{
    [Theory]
    [InlineData("""{"type":"text","text":"%[a](postback:)"}""")]
    [InlineData("""{"type":"text","text":"%[a](not an address)"}""")]
    [InlineData("""{"type":"text","text":"$[a](99999999999999.00)"}""")]
    [InlineData("""{"type":"text","text":"%{{template:none}}%"}""")]
    [InlineData("""{"type":"text","text":"Hi ![](no address)"}""")]
    [InlineData("""{"type":"text","text":"Hi","destination":{"integrationType":"telegram"}}""")]
    [InlineData("""{"type":"text","text":"Hi","destination":{}}""")]
    [InlineData("""{"type":"text"}""")]
    public async Task A_rejected_notification_creates_no_user(string message)
    {
        await using var fake = await Fake.StartAsync();
        var integration = await IntegrationAsync(fake);
        var before = fake.Smooch.ExportState();
        (await fake.PostAsync("v1.1/notifications", Notification(integration, message))).ExpectError(400, "bad_request");
        Assert.Equal(before, fake.Smooch.ExportState());
    }

    [Fact]
    public async Task A_notification_may_name_the_channel_of_its_new_user()
    {
        await using var fake = await Fake.StartAsync();
        var integration = await IntegrationAsync(fake);
        var message = $$$"""{"type":"text","text":"Hi","destination":{"integrationId":"{{{integration}}}"}}""";
        (await fake.PostAsync("v1.1/notifications", Notification(integration, message))).Expect(201);
        Assert.Contains("34600000002", fake.Smooch.ExportState(), StringComparison.Ordinal);
    }

    private static string Notification(string integration, string message) =>
        $$"""
        {"destination":{"integrationId":"{{integration}}","destinationId":"+34600000002"},"author":{"role":"appMaker"},"message":{{message}}}
        """;

    private static async Task<string> IntegrationAsync(Fake fake) => (string)(await fake.PostAsync(
        "v1.1/integrations",
        """{"type":"twilio","accountSid":"a","authToken":"b","phoneNumberSid":"c"}""")).Expect(201)["integration"]["_id"]!;
}

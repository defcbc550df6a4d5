using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests;

public sealed class AttachmentAndNotificationTests
{
    [Fact]
    public async Task An_attachment_is_uploaded_sent_downloaded_and_removed()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        var uploaded = (await UploadAsync(fake, "v1.1/attachments?access=public&for=message&userId=mira")).Expect(201);
        Assert.Equal(["mediaUrl", "mediaType"], uploaded.Json.Select(member => member.Key));
        var url = (string)uploaded["mediaUrl"]!;
        Assert.Equal("application/pdf", (string)uploaded["mediaType"]!);

        var message = (
            await fake.PostAsync("v1.1/appusers/mira/messages", $$"""{"role":"appMaker","type":"file","mediaUrl":"{{url}}"}"""))
                .Expect(201)["message"];
        Assert.Equal(("application/pdf", 3), ((string)message["mediaType"]!, (int)message["mediaSize"]!));
        using var http = new HttpClient();
        Assert.Equal([1, 2, 3], await http.GetByteArrayAsync(url, Fake.Token));

        Assert.Equal("{}", (await fake.PostAsync("v1.1/attachments/remove", $$"""{"mediaUrl":"{{url}}"}""")).Expect(200).Text);
        (await fake.PostAsync("v1.1/attachments/remove", $$"""{"mediaUrl":"{{url}}"}""")).ExpectError(404, "not_found");
        (await fake.GetAsync(url, Fake.Nobody)).ExpectError(404, "not_found");
        Assert.NotEmpty(user.Messages);
    }

    [Theory]
    [InlineData("v1.1/attachments")]
    [InlineData("v1.1/attachments?access=private")]
    [InlineData("v1.1/attachments?access=public&for=message")]
    [InlineData("v1.1/attachments?access=public&for=message&userId=mira&appUserId=x")]
    [InlineData("v1.1/attachments?access=public&for=fun&userId=mira")]
    public async Task A_malformed_upload_is_rejected(string path)
    {
        await using var fake = await Fake.StartAsync();
        fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        (await UploadAsync(fake, path)).ExpectError(400, "bad_request");
    }

    [Fact]
    public async Task An_attachment_for_an_unknown_user_is_a_404_and_a_large_one_a_413()
    {
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { MaxUploadBytesV1 = 10 });
        (await UploadAsync(fake, "v1.1/attachments?access=public&for=message&userId=nobody")).ExpectError(404, "not_found");
        (await UploadAsync(fake, "v1/attachments?access=public")).ExpectError(413, "payload_too_large");
        (await UploadAsync(fake, "v1.1/attachments?access=public")).Expect(201);
    }

    [Fact]
    public async Task A_notification_makes_the_user_it_needs_and_reports_its_delivery()
    {
        await using var fake = await Fake.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        (
            await fake.PostAsync(
                "v1.1/webhooks",
                $$"""{"target":"{{receiver.Url}}","triggers":["notification:delivery:channel"]}""")).Expect(201);
        var integration = (string)(
            await fake.PostAsync("v1.1/integrations", """{"type":"twilio","accountSid":"a","authToken":"b","phoneNumberSid":"c"}"""))
                .Expect(201)["integration"]["_id"]!;
        JsonObject Body() => new()
        {
            ["destination"] = new JsonObject { ["integrationId"] = integration, ["destinationId"] = "+15145550000" },
            ["author"] = new JsonObject { ["role"] = "appMaker", ["name"] = "Shop" },
            ["message"] = new JsonObject { ["type"] = "text", ["text"] = "Your parcel is on its way" },
        };

        var id = (string)(await fake.PostAsync("v1.1/notifications", Body().ToJsonString())).Expect(201)["notification"]["_id"]!;
        var told = await receiver.NextAsync("notification:delivery:channel");
        Assert.Equal(id, (string)told["notification"]!["_id"]!);
        Assert.Equal("+15145550000", (string)told["destination"]!["destinationId"]!);
        Assert.False(told.Payload.ContainsKey("appUser"));
        var user = fake.Smooch.App.User((string)told["matchResult"]!["appUser"]!["_id"]!);
        Assert.Equal("Shop", (string)Assert.Single(user.Messages)["name"]!);

        (await fake.PostAsync($"v1/apps/{fake.Smooch.AppId}/notifications", Body().ToJsonString())).Expect(201);
        Assert.Equal(2, user.Messages.Count);

        var elsewhere = Body();
        elsewhere["destination"]!["integrationId"] = "5bf0ab02e3c90d0022f4b832";
        (await fake.PostAsync("v1.1/notifications", elsewhere.ToJsonString())).ExpectError(404, "not_found");
        var mute = Body();
        mute.Remove("message");
        (await fake.PostAsync("v1.1/notifications", mute.ToJsonString())).ExpectError(400, "bad_request");
        var wrong = Body();
        wrong["author"]!["role"] = "appUser";
        (await fake.PostAsync("v1.1/notifications", wrong.ToJsonString())).ExpectError(400, "bad_request");
    }

    private static async Task<Response> UploadAsync(Fake fake, string path)
    {
        using var content = new MultipartFormDataContent();
        var file = new ByteArrayContent([1, 2, 3]);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        content.Add(file, "source", "receipt.pdf");
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", fake.AppJwt);
        return await fake.SendAsync(request);
    }
}

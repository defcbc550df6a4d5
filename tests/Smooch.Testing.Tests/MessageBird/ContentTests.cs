namespace Smooch.Testing.Tests.MessageBird;

public sealed class ContentTests
{
    [Theory]
    [InlineData("text", """{"text":"hi","disableUrlPreview":true}""")]
    [InlineData("image", """{"image":{"url":"https://cdn.example.test/a.png","caption":"map"}}""")]
    [InlineData("video", """{"video":{"url":"https://cdn.example.test/a.mp4"}}""")]
    [InlineData("audio", """{"audio":{"url":"https://cdn.example.test/a.ogg"}}""")]
    [InlineData("file", """{"file":{"url":"https://cdn.example.test/a.pdf"}}""")]
    [InlineData("location", """{"location":{"latitude":52.01,"longitude":4.9}}""")]
    [InlineData("location", """{"location":{"latitude":"52.01","longitude":"4.9"}}""")]
    [InlineData("hsm", """{"hsm":{"namespace":"ns","templateName":"t","language":{"code":"en"}}}""")]
    [InlineData(
        "hsm",
        """{"hsm":{"namespace":"ns","templateName":"t","language":{"policy":"fallback","code":"en_US"},"params":[{"default":"a"},{"default":"b","currency":{"currencyCode":"EUR","amount":12340}}]}}""")]
    [InlineData(
        "hsm",
        """{"hsm":{"namespace":"ns","templateName":"t","language":{"code":"en"},"components":[{"type":"body","parameters":[{"type":"date_time","dateTime":"2026-01-01T00:00:00Z"}]},{"type":"carousel","cards":[{"type":"card","card_index":0,"components":[]}]}]}}""")]
    [InlineData(
        "interactive",
        """{"interactive":{"type":"button","body":{"text":"?"},"action":{"buttons":[{"id":"y","type":"reply","title":"Yes"}]}}}""")]
    [InlineData("whatsappSticker", """{"whatsappSticker":{"link":"https://cdn.example.test/s.webp"}}""")]
    [InlineData(
        "email",
        """{"email":{"to":[{"address":"a@example.test"}],"from":{"email":"b@example.test"},"subject":"s","content":{"text":"t"}}}""")]
    [InlineData("externalAttachment", """{"externalAttachments":[{"url":"https://cdn.example.test/a"}]}""")]
    [InlineData("facebookQuickReply", """{"facebookQuickReply":{"text":"?"}}""")]
    [InlineData("menu", """{"anything":1,"else":2}""")]
    public async Task Documented_content_is_taken_and_kept(string type, string content)
    {
        await using var bird = await Bird.StartAsync();
        var contact = bird.Fake.CreateContact();
        (await bird.PostAsync("v1/send", Body(bird, contact.Id, type, content))).Expect(202);
        var received = await contact.ReceiveAsync(Bird.Token);
        Assert.Equal(type, received.Type);
        Assert.Equal(content, received.Content.ToJsonString());
    }

    [Theory]
    [InlineData("txt", """{"text":"hi"}""", 10, "type")]
    [InlineData("text", """{}""", 9, "content.text")]
    [InlineData("text", """{"text":""}""", 9, "content.text")]
    [InlineData("text", """{"text":5}""", 10, "content.text")]
    [InlineData("text", """{"text":"hi","image":{"url":"https://cdn.example.test/a.png"}}""", 10, "content.image")]
    [InlineData("text", """{"text":"hi","disableUrlPreview":"yes"}""", 10, "content.disableUrlPreview")]
    [InlineData("image", """{"text":"hi"}""", 9, "content.image")]
    [InlineData("image", """{"image":{"url":"a.png"}}""", 10, "content.image.url")]
    [InlineData("location", """{"location":{"latitude":91,"longitude":4.9}}""", 10, "content.location.latitude")]
    [InlineData("location", """{"location":{"latitude":"NaN","longitude":4.9}}""", 10, "content.location.latitude")]
    [InlineData("location", """{"location":{"latitude":1}}""", 9, "content.location.longitude")]
    [InlineData("location", """{"location":{"latitude":{},"longitude":1}}""", 10, "content.location.latitude")]
    [InlineData("hsm", """{"hsm":{"templateName":"t","language":{"code":"en"}}}""", 9, "content.hsm.namespace")]
    [InlineData(
        "hsm",
        """{"hsm":{"namespace":"ns","templateName":"t","language":{"policy":"maybe","code":"en"}}}""",
        10,
        "content.hsm.language.policy")]
    [InlineData(
        "hsm",
        """{"hsm":{"namespace":"ns","templateName":"t","language":{"code":"en"},"params":[{"default":"b","currency":{"currencyCode":"EUR","amount":12.34}}]}}""",
        10,
        "content.hsm.params.currency.amount")]
    [InlineData(
        "hsm",
        """{"hsm":{"namespace":"ns","templateName":"t","language":{"code":"en"},"params":[{"default":"b","currency":{"currencyCode":"EUR","amount":1},"dateTime":"x"}]}}""",
        10,
        "content.hsm.params")]
    [InlineData(
        "hsm",
        """{"hsm":{"namespace":"ns","templateName":"t","language":{"code":"en"},"components":[{"type":"body","parameters":[{"type":"text"}]}]}}""",
        9,
        "content.hsm.components.parameters.text")]
    [InlineData(
        "hsm",
        """{"hsm":{"namespace":"ns","templateName":"t","language":{"code":"en"},"components":["body"]}}""",
        10,
        "content.hsm.components")]
    [InlineData("interactive", """{"interactive":{"type":"button"}}""", 9, "content.interactive.action")]
    [InlineData("email", """{"email":{"from":{"address":"b@example.test"},"subject":"s","content":{"text":"t"}}}""", 9, "content.email.to")]
    [InlineData(
        "email",
        """{"email":{"to":[{"address":"a@example.test"}],"from":{"address":"b@example.test"},"subject":"s","content":{}}}""",
        9,
        "content.email.content.text")]
    [InlineData("externalAttachment", """{"externalAttachment":{"url":"https://cdn.example.test/a"}}""", 9, "content.externalAttachments")]
    public async Task Content_that_is_wrong_names_the_member_and_sends_nothing(string type, string content, int code, string parameter)
    {
        await using var bird = await Bird.StartAsync();
        var contact = bird.Fake.CreateContact();
        (await bird.PostAsync("v1/send", Body(bird, contact.Id, type, content))).ExpectBirdError(422, code, parameter);
        Assert.Empty(contact.Messages);
    }

    private static string Body(Bird bird, string to, string type, string content) =>
        $$"""{"to":"{{to}}","from":"{{bird.ChannelId}}","type":"{{type}}","content":{{content}}}""";
}

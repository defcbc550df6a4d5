using System.Text.Json;

namespace Smooch.MessageBird.Tests.Models;

public sealed class MessageTests
{
    [Fact]
    public void Each_type_has_its_case_and_its_content()
    {
        Assert.Equal("hi", Read<TextMessage>("text").Text);
        Assert.EndsWith("000001", Read<ImageMessage>("image").Image!.Url, StringComparison.Ordinal);
        Assert.Equal("c", Read<VideoMessage>("video").Video!.Caption);
        Assert.Equal("c", Read<AudioMessage>("audio").Audio!.Caption);
        Assert.Equal("c", Read<FileMessage>("file").File!.Caption);
        Assert.Equal(
            (52.01, 4.9),
            (Read<LocationMessage>("location").Location!.Latitude, Read<LocationMessage>("location").Location!.Longitude));
        Assert.Equal(
            (52.01, 4.9),
            (Read<LocationMessage>("location-strings").Location!.Latitude, Read<LocationMessage>("location-strings").Location!.Longitude));
        Assert.Equal("A note of a flow", Read<EventMessage>("event").Text);
        Assert.Equal("order_ready", Read<TemplateMessage>("rejected-template").Template!.TemplateName);
        Assert.Equal(12340, Read<TemplateMessage>("template-params").Template!.Params[1].Currency!.Amount);
        Assert.Equal("Yes", Read<InteractiveMessage>("interactive-reply").Interactive!.Reply!.Text);
        Assert.Equal(["y", "n"], Read<InteractiveMessage>("interactive-buttons").Interactive!.Action!.Buttons.Select(button => button.Id));
        Assert.Equal(["y"], Read<InteractiveMessage>("interactive-single-button").Interactive!.Action!.Buttons.Select(button => button.Id));
        Assert.Equal("Monday", Read<InteractiveMessage>("interactive-list").Interactive!.Action!.Sections[0].Rows[0].Title);
        Assert.EndsWith(".webp", Read<StickerMessage>("sticker").Sticker!.Link, StringComparison.Ordinal);
        Assert.Equal(["9.95", "10.50"], Read<OrderMessage>("order").Order!.ProductItems.Select(item => item.ItemPrice));
        Assert.Equal("This one?", Read<WhatsAppTextMessage>("whatsapp-text").Text!.Text!.Body);
        Assert.Equal(["ada@example.test", "bo@example.test"], Read<EmailMessage>("email").Email!.To.Select(recipient => recipient.Address));
        Assert.Equal(["120", "130"], Read<EmailMessage>("email").Email!.Attachments.Select(file => file.Length));
        Assert.All(Read<EmailMessage>("email").Email!.Attachments, file => Assert.NotNull(file.Url));
        Assert.Equal("a", Assert.Single(Read<ExternalAttachmentMessage>("external-attachment").Attachments).Caption);
        Assert.Equal("YES", Read<FacebookQuickReplyMessage>("facebookQuickReply").Facebook!.QuickReplies[0].Payload);
        Assert.Equal("generic", Read<FacebookMediaTemplateMessage>("facebookMediaTemplate").Facebook!.Attachment!.Payload!.TemplateType);
        Assert.Equal(
            "P",
            Read<FacebookGenericTemplateMessage>("facebookGenericTemplate").Facebook!.Attachment!.Payload!.Elements[0].Buttons[0].Payload);
    }

    [Fact]
    public void A_template_keeps_its_components_down_to_the_cards()
    {
        var components = Read<TemplateMessage>("template-components").Template!.Components;
        Assert.Equal(TemplateComponentType.Carousel, components[^1].Type);
        Assert.Equal(0, components[^1].Cards[0].CardIndex);
        Assert.EndsWith(".mp4", components[^1].Cards[0].Components[0].Parameters[0].Video!.Url, StringComparison.Ordinal);
        Assert.Equal(TemplateButtonType.QuickReply, components[2].SubType);
        Assert.Equal(0, components[2].Index);
        Assert.Null(components[1].Index);
    }

    [Fact]
    public void An_unknown_type_has_the_whole_json_and_the_content_that_is_known()
    {
        var message = Read<UnknownMessage>("unknown-type");
        Assert.Equal(
            ("rich", "quantum", "moon", "gbm"),
            (message.Type.ToString(), message.Status.ToString(), message.Origin.ToString(), message.Platform.ToString()));
        Assert.Equal("beside", message.Content!.Text);
        Assert.Equal(2, message.Json.GetProperty("content").GetProperty("rich").GetProperty("cards").GetArrayLength());
    }

    [Fact]
    public void A_rejected_message_has_its_error()
    {
        var message = Read<Message>("rejected-template");
        Assert.Equal(MessageStatus.Rejected, message.Status);
        Assert.Equal((302, "The recipient has no account"), (message.Error!.Code, message.Error.Description));
    }

    [Fact]
    public void What_a_2019_webhook_lacks_is_absent()
    {
        var created = Assert.IsType<MessageCreatedEvent>(WebhookParser.Parse(Fixture.Bytes("events/message-created-2019")));
        var message = Assert.IsType<TextMessage>(created.Message);
        Assert.Null(created.Contact);
        Assert.Null(message.To);
        Assert.True(message.Platform.IsEmpty);
        Assert.True(message.Origin.IsEmpty);
        Assert.Equal("Testing webhook functionality.", message.Text);
        Assert.Equal((MessageDirection.Received, MessageStatus.Received, true), (message.Direction, message.Status, created.IsReceived));
        Assert.Equal(ConversationStatus.Active, created.Conversation!.Status);
        Assert.Equal("2019-03-01T10:40:02.8808810Z", message.CreatedDatetime!.Value.UtcDateTime.ToString("O"));
    }

    [Fact]
    public void Phone_numbers_are_read_from_numbers_and_strings()
    {
        Assert.Equal("31600000001", Fixture.Read<Conversation>("conversations/full").Contact!.Msisdn);
        Assert.Equal("31600000001", Fixture.Read<Conversation>("conversations/string-msisdn").Contact!.Msisdn);
        Assert.Null(Fixture.Read<Conversation>("conversations/seen-in-the-wild").Contact!.Msisdn);
        Assert.Equal("""{"msisdn":31600000002}""", JsonSerializer.Serialize(new Contact { Msisdn = "31600000002" }));
    }

    [Theory]
    [InlineData("conversations/custom-details-null", 0)]
    [InlineData("conversations/custom-details-array", 0)]
    [InlineData("conversations/custom-details-values", 5)]
    public void Custom_details_are_an_object_null_or_an_array(string name, int count)
    {
        var contact = Fixture.Read<Conversation>(name).Contact!;
        Assert.Equal(count, contact.CustomDetails.Count);
        Assert.Equal(count, contact.Attributes.Count);
        Assert.Equal("31600000001", contact.Msisdn);
        Assert.Empty(contact.UnknownFields);
    }

    [Fact]
    public void An_id_that_is_no_string_costs_only_itself()
    {
        foreach (var id in (string[])["5", "null", "{}"])
        {
            var message = JsonSerializer.Deserialize<Message>($$"""{"id":{{id}},"type":"text","content":{"text":"x"},"status":"sent"}""")!;
            Assert.Equal("", message.Id);
            Assert.Equal("x", Assert.IsType<TextMessage>(message).Text);
            if (id != "null")
                Assert.Equal(id, message.UnknownFields["id"].GetRawText());
        }
    }

    [Fact]
    public void No_text_contains_a_message_text()
    {
        foreach (var name in Fixture.Names)
        {
            var model = Fixture.ReadAny(name, Fixture.Bytes(name));
            Assert.DoesNotContain("+316", model.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("Testing", model.ToString(), StringComparison.Ordinal);
            Assert.StartsWith(model.GetType().Name, model.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal("NewTextMessage", new NewTextMessage { Text = "secret" }.ToString());
        Assert.Equal(
            "NewTemplateMessage",
            new NewTemplateMessage { Namespace = "n", TemplateName = "t", Language = new() { Code = "en" } }.ToString());
    }

    private static T Read<T>(string name)
        where T : Message => Assert.IsType<T>(Fixture.Read<Message>("messages/" + name), exactMatch: typeof(T) != typeof(Message));
}

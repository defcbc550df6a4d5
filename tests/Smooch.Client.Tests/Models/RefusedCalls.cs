namespace Smooch.Client.Tests;

/// <summary>Calls with one thing wrong, and the refusal that names it.</summary>
internal static class RefusedCalls
{
    private const string Flat = "is an object or an array, but the API keeps flat objects only.";
    private const string Web = "Target must be an absolute http or https address.";
    private const string Empty = "A value is needed, this one is empty.";

    private static readonly NewDevice Device = new() { Id = "d", Platform = DevicePlatform.Ios };

    private static readonly ConversationMessage Old = new() { Role = MessageRole.AppUser, Text = "x" };

    private static readonly NewPostbackMenuItem Tap = NewMenuItem.Postback("Help", "HELP");

    private static readonly AttachmentUpload File = new() { Content = Stream.Null, FileName = "a.pdf" };

    private static readonly NewNotification Note = new() { Destination = new NotificationDestination { IntegrationId = "i", DestinationId = "+1" }, Message = "x" };

    public static IReadOnlyList<(string Name, Func<SmoochClient, CancellationToken, Task> Call, string Reason)> All { get; } =
    [
        ("text that is empty", (s, t) => s.AppUsers.SendMessageAsync("mira", "", t), "The message has neither a text nor actions."),
        ("user without an id", (s, t) => s.AppUsers.CreateAsync(new NewAppUser { UserId = " " }, t), "UserId is empty."),
        ("nested properties of a new user", (s, t) => s.AppUsers.CreateAsync(new NewAppUser { UserId = "a", Properties = RefusalTests.Nested() }, t), $"Properties['deep'] {Flat}"),
        ("nested properties", (s, t) => s.AppUsers.UpdateAsync("mira", new AppUserUpdate { Properties = RefusalTests.Nested() }, t), $"Properties['deep'] {Flat}"),
        ("nested info of a device", (s, t) => s.AppUsers.UpdateDeviceAsync("mira", "d", new DeviceUpdate { Info = new DeviceInfo(RefusalTests.Nested()) }, t), $"Info['deep'] {Flat}"),
        ("merge with itself", (s, t) => s.AppUsers.MergeAsync("a", "a", t), "A user cannot be merged into itself."),
        ("merge of nobody", (s, t) => s.AppUsers.MergeAsync("a", "", t), Empty),
        ("merge into nobody", (s, t) => s.AppUsers.MergeAsync("", "a", t), Empty),
        ("event without a name", (s, t) => s.AppUsers.TrackEventAsync("mira", "", t), Empty),
        ("link requests for nothing", (s, t) => s.AppUsers.GetLinkRequestsAsync("mira", [], t), "Name at least one integration, and no empty one."),
        ("link requests for an empty id", (s, t) => s.AppUsers.GetLinkRequestsAsync("mira", ["a", ""], t), "Name at least one integration, and no empty one."),
        ("messages before and after", (s, t) => s.AppUsers.GetMessagesAsync("mira", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, t), "Give before or after, not both: the API takes one."),

        ("channel without a type", (s, t) => LinkAsync(s, new ChannelLink { Type = default }, t), "Type is empty: name the channel to link."),
        ("mail without an address", (s, t) => LinkAsync(s, new ChannelLink { Type = ChannelType.Mailgun }, t), "Address, which mailgun needs, is empty."),
        ("number without a plus", (s, t) => LinkAsync(s, new ChannelLink { Type = ChannelType.Twilio, PhoneNumber = "0034600000000" }, t), "PhoneNumber must start with + and the country code."),
        ("twilio without a number", (s, t) => LinkAsync(s, new ChannelLink { Type = ChannelType.Twilio }, t), "PhoneNumber is needed for twilio."),
        ("messenger without a number", (s, t) => LinkAsync(s, new ChannelLink { Type = ChannelType.Messenger }, t), "PhoneNumber is needed for messenger."),
        ("messagebird without a number", (s, t) => LinkAsync(s, new ChannelLink { Type = ChannelType.MessageBird }, t), "PhoneNumber is needed for messagebird."),
        ("whatsapp without a number", (s, t) => LinkAsync(s, new ChannelLink { Type = ChannelType.WhatsApp }, t), "PhoneNumber is needed for whatsapp."),
        ("confirmation of no kind", (s, t) => ConfirmAsync(s, new LinkConfirmation { Type = default }, t), "The type of the confirmation is empty."),
        ("user activity without a message", (s, t) => ConfirmAsync(s, new LinkConfirmation { Type = LinkConfirmationType.UserActivity }, t), "A confirmation by user activity needs the message that asks for it."),

        ("activity of no kind", (s, t) => s.Conversations.SendActivityAsync("mira", new ConversationActivity { Type = default }, t), "The type of the activity is empty."),
        ("activity of the user", (s, t) => s.Conversations.SendActivityAsync("mira", new ConversationActivity { Type = ActivityType.TypingStart, Role = MessageRole.AppUser }, t), "Only the business (appMaker) can send an activity."),
        ("postback of nothing", (s, t) => s.Conversations.TriggerPostbackAsync("mira", "", t), Empty),
        ("2015: no role", (s, t) => s.Conversations.SendMessageAsync("mira", Old with { Role = default }, t), "Role must be appMaker or appUser."),
        ("2015: whisper", (s, t) => s.Conversations.SendMessageAsync("mira", Old with { Role = MessageRole.Whisper }, t), "Role must be appMaker or appUser."),
        ("2015: nothing", (s, t) => s.Conversations.SendMessageAsync("mira", Old with { Text = " " }, t), "The message has neither a text nor an image."),
        ("2015: address without a type", (s, t) => s.Conversations.SendMessageAsync("mira", Old with { MediaUrl = "https://a.example/" }, t), "MediaUrl and MediaType go together."),
        ("2015: type without an address", (s, t) => s.Conversations.SendMessageAsync("mira", Old with { MediaType = "image/png" }, t), "MediaUrl and MediaType go together."),
        ("2015: nested metadata", (s, t) => s.Conversations.SendMessageAsync("mira", Old with { Metadata = RefusalTests.Nested() }, t), $"Metadata['deep'] {Flat}"),

        ("webhook to a relative address", (s, t) => s.Webhooks.CreateAsync("/callback", cancellationToken: t), Web),
        ("webhook to a file", (s, t) => s.Webhooks.CreateAsync("ftp://example.com/callback", cancellationToken: t), Web),
        ("webhook to nowhere", (s, t) => s.Webhooks.CreateAsync("", cancellationToken: t), Web),
        ("webhook for an empty trigger", (s, t) => s.Webhooks.CreateAsync("http://example.com/callback", [default], t), "Triggers holds an empty one."),
        ("webhook changed to nowhere", (s, t) => s.Webhooks.UpdateAsync("w", new WebhookUpdate { Target = "nowhere" }, t), Web),
        ("webhook changed to an empty trigger", (s, t) => s.Webhooks.UpdateAsync("w", new WebhookUpdate { Triggers = [""] }, t), "Triggers holds an empty one."),

        ("menu of nothing", (s, t) => MenuAsync(s, t), "Items must hold 1 to 5 items."),
        ("menu of six items", (s, t) => MenuAsync(s, t, [.. Enumerable.Repeat(Tap, 6)]), "Items must hold 1 to 5 items."),
        ("menu with a null", (s, t) => MenuAsync(s, t, Tap, null!), "Items holds null."),
        ("menu item without a label", (s, t) => MenuAsync(s, t, Tap with { Text = " " }), "The text of a menu item is empty."),
        ("menu postback without a payload", (s, t) => MenuAsync(s, t, Tap with { Payload = "" }), "The payload of a menu item is empty."),
        ("menu link to nowhere", (s, t) => MenuAsync(s, t, NewMenuItem.Link("Shop", "")), "The uri of a menu item is empty."),
        ("submenu of nothing", (s, t) => MenuAsync(s, t, NewMenuItem.Submenu("More")), "Items of a submenu must hold 1 to 5 items."),
        ("submenu of a postback without a payload", (s, t) => MenuAsync(s, t, NewMenuItem.Submenu("More", Tap, Tap with { Payload = null! })), "The payload of a menu item is empty."),
        ("menu of an integration of nothing", (s, t) => s.Menus.CreateForIntegrationAsync("i", new NewMenu { Items = [] }, t), "Items must hold 1 to 5 items."),
        ("menu of an integration changed to nothing", (s, t) => s.Menus.UpdateForIntegrationAsync("i", new NewMenu { Items = null! }, t), "Items must hold 1 to 5 items."),

        ("template without a name", (s, t) => s.Templates.CreateAsync("", "x", t), "Name is empty."),
        ("template without a message", (s, t) => s.Templates.CreateAsync(new NewTemplate { Name = "a", Message = null! }, t), "Message is null."),
        ("template of nothing", (s, t) => s.Templates.CreateAsync("a", "", t), "The message has neither a text nor actions."),
        ("template changed to no name", (s, t) => s.Templates.UpdateAsync("t", new TemplateUpdate { Name = " " }, t), "Name is empty."),
        ("template changed to nothing", (s, t) => s.Templates.UpdateAsync("t", new TemplateUpdate { Message = "" }, t), "The message has neither a text nor actions."),
        ("templates, none a page", (s, _) => Run(() => s.Templates.ListAsync(pageSize: 0)), "A page holds 1 to 100 items."),
        ("templates, too many a page", (s, _) => Run(() => s.Templates.ListAsync(pageSize: 101)), "A page holds 1 to 100 items."),
        ("templates after nowhere", (s, t) => s.Templates.ListAsync().AsPages("-1").ToListAsync(t).AsTask(), "The continuation token is none of this list's"),

        ("attachment without a stream", (s, t) => UploadAsync(s, File with { Content = null! }, t), "Content is null or cannot be read."),
        ("attachment without a name", (s, t) => UploadAsync(s, File with { FileName = "" }, t), "FileName is empty."),
        ("attachment of no media type", (s, t) => UploadAsync(s, File with { ContentType = "a picture" }, t), "ContentType is no media type, such as image/png."),
        ("attachment for two users", (s, t) => UploadAsync(s, File with { AppUserId = "a", UserId = "b" }, t), "Name the app user by AppUserId or by UserId, not by both."),
        ("attachment for nobody", (s, t) => UploadAsync(s, File with { AppUserId = "" }, t), "AppUserId is empty."),
        ("attachment for nobody of yours", (s, t) => UploadAsync(s, File with { UserId = " " }, t), "UserId is empty."),
        ("attachment from no path", (s, t) => s.Attachments.UploadFileAsync(" ", cancellationToken: t), Empty),
        ("removal of nothing", (s, t) => s.Attachments.RemoveAsync("", t), Empty),
        ("image of no media type", (s, t) => s.AppUsers.UploadImageAsync("mira", new ImageUpload { Content = Stream.Null, FileName = "a.png", ContentType = "a picture" }, cancellationToken: t), "ContentType is no media type, such as image/png."),

        ("notification nowhere", (s, t) => s.Notifications.SendAsync(Note with { Destination = null! }, t), "Destination is null."),
        ("notification at no integration", (s, t) => s.Notifications.SendAsync("", "+1", "x", t), "IntegrationId of the destination is empty."),
        ("notification to no address", (s, t) => s.Notifications.SendAsync("i", "", "x", t), "DestinationId of the destination is empty."),
        ("notification by nobody", (s, t) => s.Notifications.SendAsync(Note with { Author = null! }, t), "Author is null."),
        ("notification by the user", (s, t) => s.Notifications.SendAsync(Note with { Author = new NotificationAuthor { Role = MessageRole.AppUser } }, t), "Only the business (appMaker) can send a notification."),
        ("notification without a message", (s, t) => s.Notifications.SendAsync(Note with { Message = null! }, t), "Message is null."),
        ("notification of nothing", (s, t) => s.Notifications.SendAsync(Note with { Message = "" }, t), "The message has neither a text nor actions."),
        ("notification of the user", (s, t) => s.Notifications.SendAsync(Note with { Message = new NewTextMessage { Text = "x", Role = MessageRole.AppUser } }, t), "A notification is of the business: leave the role of its message as it is."),
        ("notification with two authors", (s, t) => s.Notifications.SendAsync(Note with { Message = new NewTextMessage { Text = "x", Name = "Ann" } }, t), "A notification has its author in Author: set Name, Email and AvatarUrl there, not in the message."),
        ("notification to two places", (s, t) => s.Notifications.SendAsync(Note with { Message = new NewTextMessage { Text = "x", Destination = new MessageDestination { IntegrationId = "i" } } }, t), "A notification goes where its own Destination says: leave that of the message out."),
        ("notification of a template and more", (s, t) => s.Notifications.SendAsync(Note with { Message = new NewWhatsAppTemplateMessage { Message = RequestBodies.Json("{}"), Metadata = [] } }, t), "A template of WhatsApp travels alone: leave Metadata, Payload and Override out."),

        ("init without a device", (s, t) => s.Init.InitAsync((NewDevice)null!, cancellationToken: t), "Device is null."),
        ("init of a device without an id", (s, t) => s.Init.InitAsync(Device with { Id = "" }, cancellationToken: t), "The id of the device is empty."),
        ("init of a device without a platform", (s, t) => s.Init.InitAsync(Device with { Platform = default }, cancellationToken: t), "The platform of the device is empty."),
        ("init of nobody", (s, t) => s.Init.InitAsync(Device, "", t), "UserId is empty."),
        ("init with nested info", (s, t) => s.Init.InitAsync(Device with { Info = new DeviceInfo(RefusalTests.Nested()) }, cancellationToken: t), $"Info of the device['deep'] {Flat}"),

        ("walk of nobody", (s, _) => Run(() => s.AppUsers.EnumerateMessagesAsync("")), Empty),
        ("walk that turns round", (s, _) => Run(() => s.AppUsers.EnumerateMessagesAsync("mira", new MessageHistoryOptions { Direction = HistoryDirection.OldestFirst, Cursor = MessageCursor.Parse("new.1.open.") })),
            "The cursor belongs to a walk NewestFirst, these options ask for OldestFirst."),
        ("walk sideways", (s, _) => Run(() => s.AppUsers.EnumerateMessagesAsync("mira", (HistoryDirection)2)), "Direction 2 is not known."),
    ];

    private static Task<AppUser> LinkAsync(SmoochClient smooch, ChannelLink link, CancellationToken token) => smooch.AppUsers.LinkChannelAsync("mira", link, token);

    private static Task<AppUser> ConfirmAsync(SmoochClient smooch, LinkConfirmation confirmation, CancellationToken token) =>
        LinkAsync(smooch, new ChannelLink { Type = ChannelType.Line, Confirmation = confirmation }, token);

    private static Task<Menu> MenuAsync(SmoochClient smooch, CancellationToken token, params NewMenuItem[] items) => smooch.Menus.UpdateAsync(new NewMenu { Items = items }, token);

    private static Task<Attachment> UploadAsync(SmoochClient smooch, AttachmentUpload attachment, CancellationToken token) => smooch.Attachments.UploadAsync(attachment, cancellationToken: token);

    private static Task Run(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}

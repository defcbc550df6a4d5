namespace Smooch.Client.Tests;

/// <summary>Calls with one thing wrong, and the refusal that names it.</summary>
internal static class RefusedCalls
{
    private const string Flat = "is an object or an array, but the API keeps flat objects only.";
    private const string Web = "Target must be an absolute http or https address.";
    private const string Empty = " must not be empty.";

    private const string Negative = "ConversationRetentionSeconds is negative.";
    private const string PageSize = "A page holds 1 to 100 items.";

    private static readonly NewDeployment Own = new() { Hosting = DeploymentHosting.Self, BaseUrl = "https://shop.example.org", Username = "u", Password = new SmoochSecret("p") };

    private static readonly DeploymentActivation Activation = new() { PhoneNumber = "+34600000000", VerifiedNameCertificate = new SmoochSecret("c"), Method = ActivationMethod.Sms };

    private static readonly NewDevice Device = new() { Id = "d", Platform = DevicePlatform.Ios };

    private static readonly ConversationMessage Old = new() { Role = MessageRole.AppUser, Text = "x" };

    private static readonly SmoochSecret Key = new("key");

    private static readonly NewTwitterIntegration Tweets = new() { ConsumerKey = Key, ConsumerSecret = Key, AccessTokenKey = Key, AccessTokenSecret = Key };

    private static readonly NewMailgunIntegration Mail = new() { ApiKey = Key, Domain = "mail.example", IncomingAddress = "in@mail.example" };

    private static readonly NewMessageTemplate Template = new() { Category = "c", Name = "n", Language = "en", Components = [RequestBodies.Json("{}")] };
    private static readonly NewPostbackMenuItem Tap = NewMenuItem.Postback("Help", "HELP");

    private static readonly AttachmentUpload File = new() { Content = Stream.Null, FileName = "a.pdf" };

    private static readonly NewNotification Note = new() { Destination = new NotificationDestination { IntegrationId = "i", DestinationId = "+1" }, Message = "x" };

    public static IReadOnlyList<(string Name, Func<SmoochClient, CancellationToken, Task> Call, string Reason)> All { get; } =
    [
        ("text that is empty", (s, t) => s.AppUsers.SendMessageAsync("mira", "", t), "The message has neither text nor actions."),
        ("user without an id", (s, t) => s.AppUsers.CreateAsync(new NewAppUser { UserId = " " }, t), "UserId is empty."),
        ("nested properties of a new user", (s, t) => s.AppUsers.CreateAsync(new NewAppUser { UserId = "a", Properties = RefusalTests.Nested() }, t), $"Properties['deep'] {Flat}"),
        ("nested properties", (s, t) => s.AppUsers.UpdateAsync("mira", new AppUserUpdate { Properties = RefusalTests.Nested() }, t), $"Properties['deep'] {Flat}"),
        ("nested info of a device", (s, t) => s.AppUsers.UpdateDeviceAsync("mira", "d", new DeviceUpdate { Info = new DeviceInfo(RefusalTests.Nested()) }, t), $"Info['deep'] {Flat}"),
        ("merge with itself", (s, t) => s.AppUsers.MergeAsync("a", "a", t), "A user cannot be merged into itself."),
        ("merge of nobody", (s, t) => s.AppUsers.MergeAsync("a", "", t), $"discardedId{Empty}"),
        ("merge into nobody", (s, t) => s.AppUsers.MergeAsync("", "a", t), $"survivingId{Empty}"),
        ("event without a name", (s, t) => s.AppUsers.TrackEventAsync("mira", "", t), $"name{Empty}"),
        ("link requests for nothing", (s, t) => s.AppUsers.GetLinkRequestsAsync("mira", [], t), "integrationIds must contain at least one id, and no empty one."),
        ("link requests for an empty id", (s, t) => s.AppUsers.GetLinkRequestsAsync("mira", ["a", ""], t), "integrationIds must contain at least one id, and no empty one."),
        ("messages before and after", (s, t) => s.AppUsers.GetMessagesAsync("mira", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, t), "Set before or after, not both: the API accepts one."),

        ("channel without a type", (s, t) => LinkAsync(s, new ChannelLink { Type = default }, t), "Type is empty: set it to the channel to link."),
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
        ("postback of nothing", (s, t) => s.Conversations.TriggerPostbackAsync("mira", "", t), $"actionId{Empty}"),
        ("2015: no role", (s, t) => s.Conversations.SendMessageAsync("mira", Old with { Role = default }, t), "Role must be appMaker or appUser."),
        ("2015: whisper", (s, t) => s.Conversations.SendMessageAsync("mira", Old with { Role = MessageRole.Whisper }, t), "Role must be appMaker or appUser."),
        ("2015: nothing", (s, t) => s.Conversations.SendMessageAsync("mira", Old with { Text = " " }, t), "The message has neither text nor an image."),
        ("2015: address without a type", (s, t) => s.Conversations.SendMessageAsync("mira", Old with { MediaUrl = "https://a.example/" }, t), "Set both MediaUrl and MediaType, or neither."),
        ("2015: type without an address", (s, t) => s.Conversations.SendMessageAsync("mira", Old with { MediaType = "image/png" }, t), "Set both MediaUrl and MediaType, or neither."),
        ("2015: nested metadata", (s, t) => s.Conversations.SendMessageAsync("mira", Old with { Metadata = RefusalTests.Nested() }, t), $"Metadata['deep'] {Flat}"),

        ("webhook to a relative address", (s, t) => s.Webhooks.CreateAsync("/callback", cancellationToken: t), Web),
        ("webhook to a file", (s, t) => s.Webhooks.CreateAsync("ftp://example.com/callback", cancellationToken: t), Web),
        ("webhook to nowhere", (s, t) => s.Webhooks.CreateAsync("", cancellationToken: t), Web),
        ("webhook for an empty trigger", (s, t) => s.Webhooks.CreateAsync("http://example.com/callback", [default], t), "Triggers contains an empty trigger."),
        ("webhook changed to nowhere", (s, t) => s.Webhooks.UpdateAsync("w", new WebhookUpdate { Target = "nowhere" }, t), Web),
        ("webhook changed to an empty trigger", (s, t) => s.Webhooks.UpdateAsync("w", new WebhookUpdate { Triggers = [""] }, t), "Triggers contains an empty trigger."),

        ("app without a name", (s, t) => s.Apps.CreateAsync(" ", t), "Name is empty."),
        ("app with nested metadata", (s, t) => s.Apps.CreateAsync(new NewApp { Name = "a", Metadata = RefusalTests.Nested() }, t), $"Metadata['deep'] {Flat}"),
        ("app that forgets before now", (s, t) => s.Apps.CreateAsync(new NewApp { Name = "a", Settings = new NewAppSettings { ConversationRetentionSeconds = -1 } }, t), Negative),
        ("app changed to no name", (s, t) => s.Apps.UpdateAsync("a", new AppUpdate { Name = "" }, t), "Name is empty."),
        ("app changed to nested metadata", (s, t) => s.Apps.UpdateAsync("a", new AppUpdate { Metadata = RefusalTests.Nested() }, t), $"Metadata['deep'] {Flat}"),
        ("app changed to forget before now", (s, t) => s.Apps.UpdateAsync("a", new AppUpdate { Settings = new AppSettingsUpdate { ConversationRetentionSeconds = -1 } }, t), Negative),
        ("apps of no service account", (s, _) => Run(() => s.Apps.ListAsync("")), $"serviceAccountId{Empty}"),
        ("apps in empty pages", (s, _) => Run(() => s.Apps.ListAsync(pageSize: 0)), PageSize),
        ("apps in long pages", (s, _) => Run(() => s.Apps.ListAsync(pageSize: 101)), PageSize),
        ("key without a name", (s, t) => s.Apps.CreateKeyAsync("a", "", t), $"name{Empty}"),
        ("service account without a name", (s, t) => s.ServiceAccounts.CreateAsync("", t), $"name{Empty}"),
        ("service account changed to no name", (s, t) => s.ServiceAccounts.UpdateAsync("s", " ", t), $"name{Empty}"),
        ("service accounts in empty pages", (s, _) => Run(() => s.ServiceAccounts.ListAsync(0)), PageSize),
        ("service accounts in long pages", (s, _) => Run(() => s.ServiceAccounts.ListAsync(101)), PageSize),
        ("key of a service account without a name", (s, t) => s.ServiceAccounts.CreateKeyAsync("s", "", t), $"name{Empty}"),
        ("deployment run by nobody", (s, t) => s.Deployments.CreateAsync(new NewDeployment { Hosting = default }, t), "Hosting is empty: set who hosts the deployment."),
        ("deployment of one's own nowhere", (s, t) => s.Deployments.CreateAsync(Own with { BaseUrl = null }, t), "BaseUrl, which a self-hosted deployment needs, must be an absolute http or https address."),
        ("deployment of one's own in a file", (s, t) => s.Deployments.CreateAsync(Own with { BaseUrl = "file:///srv" }, t), "BaseUrl, which a self-hosted deployment needs, must be an absolute http or https address."),
        ("deployment of one's own without a user", (s, t) => s.Deployments.CreateAsync(Own with { Username = "" }, t), "Username, which a self-hosted deployment needs, is empty."),
        ("deployment of one's own without a password", (s, t) => s.Deployments.CreateAsync(Own with { Password = default }, t), "Password, which a self-hosted deployment needs, is empty."),
        ("deployment that calls back nowhere", (s, t) => s.Deployments.CreateAsync(Own with { CallbackUrl = "/whatsapp" }, t), "CallbackUrl must be an absolute http or https address."),
        ("activation of no number", (s, t) => s.Deployments.ActivateAsync("d", Activation with { PhoneNumber = "" }, t), "PhoneNumber is empty."),
        ("activation without a certificate", (s, t) => s.Deployments.ActivateAsync("d", Activation with { VerifiedNameCertificate = default }, t), "VerifiedNameCertificate is empty."),
        ("activation by no means", (s, t) => s.Deployments.ActivateAsync("d", Activation with { Method = default }, t), "Method is empty: set how WhatsApp sends the code to the phone."),
        ("confirmation without a code", (s, t) => s.Deployments.ConfirmAsync("d", "", t), $"code{Empty}"),
        ("integration without a token", (s, t) => CreateAsync(s, new NewTelegramIntegration { Token = default }, t), "Token is empty."),
        ("integration with a blank token", (s, t) => CreateAsync(s, new NewViberIntegration { Token = new SmoochSecret(" ") }, t), "Token is empty."),
        ("messenger without a page", (s, t) => CreateAsync(s, new NewMessengerIntegration { PageAccessToken = default, AppId = "1", AppSecret = Key }, t), "PageAccessToken is empty."),
        ("messenger without an app", (s, t) => CreateAsync(s, new NewMessengerIntegration { PageAccessToken = Key, AppId = "", AppSecret = Key }, t), "AppId is empty."),
        ("messenger without the app's secret", (s, t) => CreateAsync(s, new NewMessengerIntegration { PageAccessToken = Key, AppId = "1", AppSecret = default }, t), "AppSecret is empty."),
        ("instagram without a page", (s, t) => CreateAsync(s, new NewInstagramIntegration { PageAccessToken = default, AppId = "1", AppSecret = Key }, t), "PageAccessToken is empty."),
        ("instagram without an app", (s, t) => CreateAsync(s, new NewInstagramIntegration { PageAccessToken = Key, AppId = "", AppSecret = Key }, t), "AppId is empty."),
        ("instagram without the app's secret", (s, t) => CreateAsync(s, new NewInstagramIntegration { PageAccessToken = Key, AppId = "1", AppSecret = default }, t), "AppSecret is empty."),
        ("twilio without an account", (s, t) => CreateAsync(s, new NewTwilioIntegration { AccountSid = "", AuthToken = Key, PhoneNumberSid = "PN" }, t), "AccountSid is empty."),
        ("twilio without a token", (s, t) => CreateAsync(s, new NewTwilioIntegration { AccountSid = "AC", AuthToken = default, PhoneNumberSid = "PN" }, t), "AuthToken is empty."),
        ("twilio without its number", (s, t) => CreateAsync(s, new NewTwilioIntegration { AccountSid = "AC", AuthToken = Key, PhoneNumberSid = null! }, t), "PhoneNumberSid is empty."),
        ("messagebird without a key", (s, t) => CreateAsync(s, new NewMessageBirdIntegration { AccessKey = default, Originator = "+31" }, t), "AccessKey is empty."),
        ("messagebird without its number", (s, t) => CreateAsync(s, new NewMessageBirdIntegration { AccessKey = Key, Originator = "" }, t), "Originator is empty."),
        ("wechat without an account", (s, t) => CreateAsync(s, new NewWeChatIntegration { AppId = "", AppSecret = Key }, t), "AppId is empty."),
        ("wechat without a secret", (s, t) => CreateAsync(s, new NewWeChatIntegration { AppId = "wx", AppSecret = default }, t), "AppSecret is empty."),
        ("twitter without a key", (s, t) => CreateAsync(s, Tweets with { ConsumerKey = default }, t), "ConsumerKey is empty."),
        ("twitter without a secret", (s, t) => CreateAsync(s, Tweets with { ConsumerSecret = default }, t), "ConsumerSecret is empty."),
        ("twitter without a token", (s, t) => CreateAsync(s, Tweets with { AccessTokenKey = default }, t), "AccessTokenKey is empty."),
        ("twitter without the token's secret", (s, t) => CreateAsync(s, Tweets with { AccessTokenSecret = default }, t), "AccessTokenSecret is empty."),
        ("mailgun without a key", (s, t) => CreateAsync(s, Mail with { ApiKey = default }, t), "ApiKey is empty."),
        ("mailgun without a domain", (s, t) => CreateAsync(s, Mail with { Domain = "" }, t), "Domain is empty."),
        ("mailgun without an inbox", (s, t) => CreateAsync(s, Mail with { IncomingAddress = "" }, t), "IncomingAddress is empty."),
        ("apn without a certificate", (s, t) => CreateAsync(s, new NewApnIntegration { Certificate = default }, t), "Certificate is empty."),
        ("fcm without a key", (s, t) => CreateAsync(s, new NewFcmIntegration { ServerKey = default, SenderId = "1" }, t), "ServerKey is empty."),
        ("fcm without a sender", (s, t) => CreateAsync(s, new NewFcmIntegration { ServerKey = Key, SenderId = "" }, t), "SenderId is empty."),
        ("whatsapp from nowhere", (s, t) => CreateAsync(s, new NewWhatsAppIntegration(), t), "Set DeploymentId, or for a self-hosted deployment"),
        ("whatsapp without a login", (s, t) => CreateAsync(s, new NewWhatsAppIntegration { BaseUrl = "https://wa.example", Username = "u" }, t), "Set DeploymentId, or for a self-hosted deployment"),
        ("apple without a business", (s, t) => CreateAsync(s, new NewAppleIntegration { BusinessId = "", ApiSecret = Key, MspId = "m" }, t), "BusinessId is empty."),
        ("apple without a secret", (s, t) => CreateAsync(s, new NewAppleIntegration { BusinessId = "b", ApiSecret = default, MspId = "m" }, t), "ApiSecret is empty."),
        ("apple without a provider", (s, t) => CreateAsync(s, new NewAppleIntegration { BusinessId = "b", ApiSecret = Key, MspId = "" }, t), "MspId is empty."),
        ("web with an empty origin", (s, t) => CreateAsync(s, new NewWebIntegration { OriginWhitelist = ["https://a.example", ""] }, t), "OriginWhitelist holds an empty one."),
        ("web with an empty place in the order", (s, t) => CreateAsync(s, new NewWebIntegration { IntegrationOrder = [null!] }, t), "IntegrationOrder holds an empty one."),
        ("web changed to an empty origin", (s, t) => s.Integrations.UpdateAsync("i", new WebIntegrationUpdate { OriginWhitelist = new[] { " " } }, t), "OriginWhitelist holds an empty one."),
        ("web changed to an empty place in the order", (s, t) => s.Integrations.UpdateAsync("i", new WebIntegrationUpdate { IntegrationOrder = new[] { "" } }, t), "IntegrationOrder holds an empty one."),
        ("integrations of no type", (s, _) => Run(() => s.Integrations.ListAsync([ChannelType.Web, default])), "types must not contain an empty type."),
        ("integrations, none a page", (s, _) => Run(() => s.Integrations.ListAsync(pageSize: 0)), "A page holds 1 to 100 items."),
        ("integrations, too many a page", (s, _) => Run(() => s.Integrations.ListAsync(pageSize: 101)), "A page holds 1 to 100 items."),
        ("integrations after nowhere", (s, t) => s.Integrations.ListAsync().AsPages("after=1").ToListAsync(t).AsTask(), "The continuation token is not from this list"),
        ("profile with three websites", (s, t) => s.Integrations.UpdateProfileAsync("i", new IntegrationProfileUpdate { Websites = ["a", "b", "c"] }, t), "Websites must contain at most 2."),
        ("profile with an empty website", (s, t) => s.Integrations.UpdateProfileAsync("i", new IntegrationProfileUpdate { Websites = [""] }, t), "Websites holds an empty one."),
        ("photo without a stream", (s, t) => s.Integrations.UploadProfilePhotoAsync("i", new ProfilePhoto { Content = null!, FileName = "a.png" }, cancellationToken: t), "Content is null or cannot be read."),
        ("photo without a name", (s, t) => s.Integrations.UploadProfilePhotoAsync("i", new ProfilePhoto { Content = Stream.Null, FileName = "" }, cancellationToken: t), "FileName is empty."),
        ("photo of no known kind", (s, t) => s.Integrations.UploadProfilePhotoAsync("i", new ProfilePhoto { Content = Stream.Null, FileName = "a" }, cancellationToken: t), "ContentType is not set and the file name has no known extension, so it is empty."),
        ("message template without a category", (s, t) => s.Integrations.CreateMessageTemplateAsync("i", Template with { Category = "" }, t), "Category is empty."),
        ("message template without a name", (s, t) => s.Integrations.CreateMessageTemplateAsync("i", Template with { Name = "" }, t), "Name is empty."),
        ("message template without a language", (s, t) => s.Integrations.CreateMessageTemplateAsync("i", Template with { Language = "" }, t), "Language is empty."),
        ("message template without parts", (s, t) => s.Integrations.CreateMessageTemplateAsync("i", Template with { Components = [] }, t), "Components is empty."),
        ("message template of text", (s, t) => s.Integrations.CreateMessageTemplateAsync("i", Template with { Components = [RequestBodies.Json("\"text\"")] }, t), "Each item of Components must be a JSON object."),
        ("message templates, none a page", (s, _) => Run(() => s.Integrations.ListMessageTemplatesAsync("i", pageSize: 0)), "A page holds 1 to 100 items."),
        ("message templates after nowhere", (s, t) => s.Integrations.ListMessageTemplatesAsync("i").AsPages("25").ToListAsync(t).AsTask(), "The continuation token is not from this list"),
        ("menu of nothing", (s, t) => MenuAsync(s, t), "Items must contain 1 to 5 items."),
        ("menu of six items", (s, t) => MenuAsync(s, t, [.. Enumerable.Repeat(Tap, 6)]), "Items must contain 1 to 5 items."),
        ("menu with a null", (s, t) => MenuAsync(s, t, Tap, null!), "Items contains null."),
        ("menu item without a label", (s, t) => MenuAsync(s, t, Tap with { Text = " " }), "The text of a menu item is empty."),
        ("menu postback without a payload", (s, t) => MenuAsync(s, t, Tap with { Payload = "" }), "The payload of a menu item is empty."),
        ("menu link to nowhere", (s, t) => MenuAsync(s, t, NewMenuItem.Link("Shop", "")), "The uri of a menu item is empty."),
        ("submenu of nothing", (s, t) => MenuAsync(s, t, NewMenuItem.Submenu("More")), "Items of a submenu must contain 1 to 5 items."),
        ("submenu of a postback without a payload", (s, t) => MenuAsync(s, t, NewMenuItem.Submenu("More", Tap, Tap with { Payload = null! })), "The payload of a menu item is empty."),
        ("menu of an integration of nothing", (s, t) => s.Menus.CreateForIntegrationAsync("i", new NewMenu { Items = [] }, t), "Items must contain 1 to 5 items."),
        ("menu of an integration changed to nothing", (s, t) => s.Menus.UpdateForIntegrationAsync("i", new NewMenu { Items = null! }, t), "Items must contain 1 to 5 items."),

        ("template without a name", (s, t) => s.Templates.CreateAsync("", "x", t), "Name is empty."),
        ("template without a message", (s, t) => s.Templates.CreateAsync(new NewTemplate { Name = "a", Message = null! }, t), "Message is null."),
        ("template of nothing", (s, t) => s.Templates.CreateAsync("a", "", t), "The message has neither text nor actions."),
        ("template changed to no name", (s, t) => s.Templates.UpdateAsync("t", new TemplateUpdate { Name = " " }, t), "Name is empty."),
        ("template changed to nothing", (s, t) => s.Templates.UpdateAsync("t", new TemplateUpdate { Message = "" }, t), "The message has neither text nor actions."),
        ("templates, none a page", (s, _) => Run(() => s.Templates.ListAsync(pageSize: 0)), "A page holds 1 to 100 items."),
        ("templates, too many a page", (s, _) => Run(() => s.Templates.ListAsync(pageSize: 101)), "A page holds 1 to 100 items."),
        ("templates after nowhere", (s, t) => s.Templates.ListAsync().AsPages("-1").ToListAsync(t).AsTask(), "The continuation token is not from this list"),

        ("attachment without a stream", (s, t) => UploadAsync(s, File with { Content = null! }, t), "Content is null or cannot be read."),
        ("attachment without a name", (s, t) => UploadAsync(s, File with { FileName = "" }, t), "FileName is empty."),
        ("attachment of no media type", (s, t) => UploadAsync(s, File with { ContentType = "a picture" }, t), "ContentType must be a media type, such as image/png."),
        ("attachment for two users", (s, t) => UploadAsync(s, File with { AppUserId = "a", UserId = "b" }, t), "Set AppUserId or UserId, not both."),
        ("attachment for nobody", (s, t) => UploadAsync(s, File with { AppUserId = "" }, t), "AppUserId is empty."),
        ("attachment for nobody of yours", (s, t) => UploadAsync(s, File with { UserId = " " }, t), "UserId is empty."),
        ("attachment from no path", (s, t) => s.Attachments.UploadFileAsync(" ", cancellationToken: t), $"path{Empty}"),
        ("removal of nothing", (s, t) => s.Attachments.RemoveAsync("", t), $"mediaUrl{Empty}"),
        ("image of no media type", (s, t) => s.AppUsers.UploadImageAsync("mira", new ImageUpload { Content = Stream.Null, FileName = "a.png", ContentType = "a picture" }, cancellationToken: t), "ContentType must be a media type, such as image/png."),

        ("notification nowhere", (s, t) => s.Notifications.SendAsync(Note with { Destination = null! }, t), "Destination is null."),
        ("notification at no integration", (s, t) => s.Notifications.SendAsync("", "+1", "x", t), "IntegrationId of the destination is empty."),
        ("notification to no address", (s, t) => s.Notifications.SendAsync("i", "", "x", t), "DestinationId of the destination is empty."),
        ("notification by nobody", (s, t) => s.Notifications.SendAsync(Note with { Author = null! }, t), "Author is null."),
        ("notification by the user", (s, t) => s.Notifications.SendAsync(Note with { Author = new NotificationAuthor { Role = MessageRole.AppUser } }, t), "Only the business (appMaker) can send a notification."),
        ("notification without a message", (s, t) => s.Notifications.SendAsync(Note with { Message = null! }, t), "Message is null."),
        ("notification of nothing", (s, t) => s.Notifications.SendAsync(Note with { Message = "" }, t), "The message has neither text nor actions."),
        ("notification of the user", (s, t) => s.Notifications.SendAsync(Note with { Message = new NewTextMessage { Text = "x", Role = MessageRole.AppUser } }, t), "A notification is sent by the business: do not set the role of its message."),
        ("notification with two authors", (s, t) => s.Notifications.SendAsync(Note with { Message = new NewTextMessage { Text = "x", Name = "Ann" } }, t), "The author of a notification is in Author: set Name, Email and AvatarUrl there, not in the message."),
        ("notification to two places", (s, t) => s.Notifications.SendAsync(Note with { Message = new NewTextMessage { Text = "x", Destination = new MessageDestination { IntegrationId = "i" } } }, t), "A notification has its own Destination: do not set that of the message."),
        ("notification of a template and more", (s, t) => s.Notifications.SendAsync(Note with { Message = new NewWhatsAppTemplateMessage { Message = RequestBodies.Json("{}"), Metadata = [] } }, t), "A WhatsApp template is sent alone: do not set Metadata, Payload or Override."),

        ("init without a device", (s, t) => s.Init.InitAsync((NewDevice)null!, cancellationToken: t), "Device is null."),
        ("init of a device without an id", (s, t) => s.Init.InitAsync(Device with { Id = "" }, cancellationToken: t), "The id of the device is empty."),
        ("init of a device without a platform", (s, t) => s.Init.InitAsync(Device with { Platform = default }, cancellationToken: t), "The platform of the device is empty."),
        ("init of nobody", (s, t) => s.Init.InitAsync(Device, "", t), "UserId is empty."),
        ("init with nested info", (s, t) => s.Init.InitAsync(Device with { Info = new DeviceInfo(RefusalTests.Nested()) }, cancellationToken: t), $"Info of the device['deep'] {Flat}"),

        ("walk of nobody", (s, _) => Run(() => s.AppUsers.EnumerateMessagesAsync("")), $"userId{Empty}"),
        ("walk that turns round", (s, _) => Run(() => s.AppUsers.EnumerateMessagesAsync("mira", new MessageHistoryOptions { Direction = HistoryDirection.OldestFirst, Cursor = MessageCursor.Parse("new.1.open.") })),
            "The cursor has the direction NewestFirst, but the options have OldestFirst."),
        ("walk sideways", (s, _) => Run(() => s.AppUsers.EnumerateMessagesAsync("mira", (HistoryDirection)2)), "Direction 2 is not known."),
    ];

    private static Task<AppUser> LinkAsync(SmoochClient smooch, ChannelLink link, CancellationToken token) => smooch.AppUsers.LinkChannelAsync("mira", link, token);

    private static Task<AppUser> ConfirmAsync(SmoochClient smooch, LinkConfirmation confirmation, CancellationToken token) =>
        LinkAsync(smooch, new ChannelLink { Type = ChannelType.Line, Confirmation = confirmation }, token);

    private static Task<Integration> CreateAsync(SmoochClient smooch, NewIntegration integration, CancellationToken token) => smooch.Integrations.CreateAsync(integration, token);
    private static Task<Menu> MenuAsync(SmoochClient smooch, CancellationToken token, params NewMenuItem[] items) => smooch.Menus.UpdateAsync(new NewMenu { Items = items }, token);

    private static Task<Attachment> UploadAsync(SmoochClient smooch, AttachmentUpload attachment, CancellationToken token) => smooch.Attachments.UploadAsync(attachment, cancellationToken: token);

    private static Task Run(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}

namespace Smooch.Client.Tests;

/// <content>Calls of all other areas.</content>
internal static partial class RejectedCalls
{
    private static (string Name, Func<SmoochClient, CancellationToken, Task> Call, string Reason)[] Management =>
    [
        ("webhook to a relative address", (s, t) => s.Webhooks.CreateAsync("/callback", cancellationToken: t), Web),
        ("webhook to a file", (s, t) => s.Webhooks.CreateAsync("ftp://example.com/callback", cancellationToken: t), Web),
        ("webhook to nowhere", (s, t) => s.Webhooks.CreateAsync("", cancellationToken: t), Web),
        (
            "webhook for an empty trigger",
            (s, t) => s.Webhooks.CreateAsync("http://example.com/callback", [default], t),
            "Triggers contains an empty trigger."),
        ("webhook changed to nowhere", (s, t) => s.Webhooks.UpdateAsync("w", new WebhookUpdate { Target = "nowhere" }, t), Web),
        (
            "webhook changed to an empty trigger",
            (s, t) => s.Webhooks.UpdateAsync("w", new WebhookUpdate { Triggers = [""] }, t),
            "Triggers contains an empty trigger."),

        ("app without a name", (s, t) => s.Apps.CreateAsync(" ", t), "Name is empty."),
        (
            "app with nested metadata",
            (s, t) => s.Apps.CreateAsync(new NewApp { Name = "a", Metadata = RejectedRequestTests.Nested() }, t),
            $"Metadata['deep'] {Flat}"),
        (
            "app that forgets before now",
            (s, t) => s.Apps.CreateAsync(new NewApp { Name = "a", Settings = new NewAppSettings { ConversationRetentionSeconds = -1 } }, t),
            Negative),
        ("app changed to no name", (s, t) => s.Apps.UpdateAsync("a", new AppUpdate { Name = "" }, t), "Name is empty."),
        (
            "app changed to nested metadata",
            (s, t) => s.Apps.UpdateAsync("a", new AppUpdate { Metadata = RejectedRequestTests.Nested() }, t),
            $"Metadata['deep'] {Flat}"),
        (
            "app changed to forget before now",
            (s, t) => s.Apps.UpdateAsync("a", new AppUpdate { Settings = new AppSettingsUpdate { ConversationRetentionSeconds = -1 } }, t),
            Negative),
        ("apps of no service account", (s, _) => Run(() => s.Apps.ListAsync("")), $"serviceAccountId{Empty}"),
        ("apps in empty pages", (s, _) => Run(() => s.Apps.ListAsync(pageSize: 0)), PageSize),
        ("apps in long pages", (s, _) => Run(() => s.Apps.ListAsync(pageSize: 101)), PageSize),
        ("key without a name", (s, t) => s.Apps.CreateKeyAsync("a", "", t), $"name{Empty}"),
        ("service account without a name", (s, t) => s.ServiceAccounts.CreateAsync("", t), $"name{Empty}"),
        ("service account changed to no name", (s, t) => s.ServiceAccounts.UpdateAsync("s", " ", t), $"name{Empty}"),
        ("service accounts in empty pages", (s, _) => Run(() => s.ServiceAccounts.ListAsync(0)), PageSize),
        ("service accounts in long pages", (s, _) => Run(() => s.ServiceAccounts.ListAsync(101)), PageSize),
        ("key of a service account without a name", (s, t) => s.ServiceAccounts.CreateKeyAsync("s", "", t), $"name{Empty}"),
        (
            "deployment without a host",
            (s, t) => s.Deployments.CreateAsync(new NewDeployment { Hosting = default }, t),
            "Hosting is empty: set who hosts the deployment."),
        (
            "deployment of one's own nowhere",
            (s, t) => s.Deployments.CreateAsync(Own with { BaseUrl = null }, t),
            "BaseUrl, which a self-hosted deployment needs, must be an absolute http or https address."),
        (
            "deployment of one's own in a file",
            (s, t) => s.Deployments.CreateAsync(Own with { BaseUrl = "file:///srv" }, t),
            "BaseUrl, which a self-hosted deployment needs, must be an absolute http or https address."),
        (
            "deployment of one's own without a user",
            (s, t) => s.Deployments.CreateAsync(Own with { Username = "" }, t),
            "Username, which a self-hosted deployment needs, is empty."),
        (
            "deployment of one's own without a password",
            (s, t) => s.Deployments.CreateAsync(Own with { Password = default }, t),
            "Password, which a self-hosted deployment needs, is empty."),
        (
            "deployment that calls back nowhere",
            (s, t) => s.Deployments.CreateAsync(Own with { CallbackUrl = "/whatsapp" }, t),
            "CallbackUrl must be an absolute http or https address."),
        (
            "activation of no number",
            (s, t) => s.Deployments.ActivateAsync("d", Activation with { PhoneNumber = "" }, t),
            "PhoneNumber is empty."),
        (
            "activation without a certificate",
            (s, t) => s.Deployments.ActivateAsync("d", Activation with { VerifiedNameCertificate = default }, t),
            "VerifiedNameCertificate is empty."),
        (
            "activation by no means",
            (s, t) => s.Deployments.ActivateAsync("d", Activation with { Method = default }, t),
            "Method is empty: set how WhatsApp sends the code to the phone."),
        ("confirmation without a code", (s, t) => s.Deployments.ConfirmAsync("d", "", t), $"code{Empty}"),
        ("menu of nothing", (s, t) => MenuAsync(s, t), "Items must contain 1 to 5 items."),
        ("menu of six items", (s, t) => MenuAsync(s, t, [.. Enumerable.Repeat(Tap, 6)]), "Items must contain 1 to 5 items."),
        ("menu with a null", (s, t) => MenuAsync(s, t, Tap, null!), "Items contains null."),
        ("menu item without a label", (s, t) => MenuAsync(s, t, Tap with { Text = " " }), "The text of a menu item is empty."),
        ("menu postback without a payload", (s, t) => MenuAsync(s, t, Tap with { Payload = "" }), "The payload of a menu item is empty."),
        ("menu link to nowhere", (s, t) => MenuAsync(s, t, NewMenuItem.Link("Shop", "")), "The uri of a menu item is empty."),
        ("submenu of nothing", (s, t) => MenuAsync(s, t, NewMenuItem.Submenu("More")), "Items of a submenu must contain 1 to 5 items."),
        (
            "submenu of a postback without a payload",
            (s, t) => MenuAsync(s, t, NewMenuItem.Submenu("More", Tap, Tap with { Payload = null! })),
            "The payload of a menu item is empty."),
        (
            "menu of an integration of nothing",
            (s, t) => s.Menus.CreateForIntegrationAsync("i", new NewMenu { Items = [] }, t),
            "Items must contain 1 to 5 items."),
        (
            "menu of an integration changed to nothing",
            (s, t) => s.Menus.UpdateForIntegrationAsync("i", new NewMenu { Items = null! }, t),
            "Items must contain 1 to 5 items."),

        ("template without a name", (s, t) => s.Templates.CreateAsync("", "x", t), "Name is empty."),
        (
            "template without a message",
            (s, t) => s.Templates.CreateAsync(new NewTemplate { Name = "a", Message = null! }, t),
            "Message is null."),
        ("template of nothing", (s, t) => s.Templates.CreateAsync("a", "", t), "The message has neither text nor actions."),
        ("template changed to no name", (s, t) => s.Templates.UpdateAsync("t", new TemplateUpdate { Name = " " }, t), "Name is empty."),
        (
            "template changed to nothing",
            (s, t) => s.Templates.UpdateAsync("t", new TemplateUpdate { Message = "" }, t),
            "The message has neither text nor actions."),
        ("templates, none a page", (s, _) => Run(() => s.Templates.ListAsync(pageSize: 0)), "The page size must be 1 to 100."),
        ("templates, too many a page", (s, _) => Run(() => s.Templates.ListAsync(pageSize: 101)), "The page size must be 1 to 100."),
        (
            "templates after nowhere",
            (s, t) => s.Templates.ListAsync().AsPages("-1").ToListAsync(t).AsTask(),
            "The continuation token is not from this list"),

        ("attachment without a stream", (s, t) => UploadAsync(s, File with { Content = null! }, t), "Content is null or cannot be read."),
        ("attachment without a name", (s, t) => UploadAsync(s, File with { FileName = "" }, t), "FileName is empty."),
        (
            "attachment of no media type",
            (s, t) => UploadAsync(s, File with { ContentType = "a picture" }, t),
            "ContentType must be a media type, such as image/png."),
        (
            "attachment for two users",
            (s, t) => UploadAsync(s, File with { AppUserId = "a", UserId = "b" }, t),
            "Set AppUserId or UserId, not both."),
        ("attachment with an empty app user id", (s, t) => UploadAsync(s, File with { AppUserId = "" }, t), "AppUserId is empty."),
        ("attachment with an empty user id", (s, t) => UploadAsync(s, File with { UserId = " " }, t), "UserId is empty."),
        ("attachment from no path", (s, t) => s.Attachments.UploadFileAsync(" ", cancellationToken: t), $"path{Empty}"),
        ("removal of nothing", (s, t) => s.Attachments.RemoveAsync("", t), $"mediaUrl{Empty}"),
        ("notification nowhere", (s, t) => s.Notifications.SendAsync(Note with { Destination = null! }, t), "Destination is null."),
        (
            "notification at no integration",
            (s, t) => s.Notifications.SendAsync("", "+1", "x", t),
            "IntegrationId of the destination is empty."),
        ("notification to no address", (s, t) => s.Notifications.SendAsync("i", "", "x", t), "DestinationId of the destination is empty."),
        ("notification without an author", (s, t) => s.Notifications.SendAsync(Note with { Author = null! }, t), "Author is null."),
        (
            "notification by the user",
            (s, t) => s.Notifications.SendAsync(Note with { Author = new NotificationAuthor { Role = MessageRole.AppUser } }, t),
            "Only the business (appMaker) can send a notification."),
        ("notification without a message", (s, t) => s.Notifications.SendAsync(Note with { Message = null! }, t), "Message is null."),
        (
            "notification of nothing",
            (s, t) => s.Notifications.SendAsync(Note with { Message = "" }, t),
            "The message has neither text nor actions."),
        (
            "notification of the user",
            (s, t) => s.Notifications.SendAsync(Note with { Message = new NewTextMessage { Text = "x", Role = MessageRole.AppUser } }, t),
            "A notification is sent by the business: do not set the role of its message."),
        (
            "notification with two authors",
            (s, t) => s.Notifications.SendAsync(Note with { Message = new NewTextMessage { Text = "x", Name = "Ann" } }, t),
            "The author of a notification is in Author: set Name, Email and AvatarUrl there, not in the message."),
        (
            "notification to two places",
            (s, t) =>
                s.Notifications.SendAsync(
                    Note with { Message = new NewTextMessage { Text = "x", Destination = new MessageDestination { IntegrationId = "i" } } },
                    t),
            "A notification has its own Destination: do not set that of the message."),
        (
            "notification of a template and more",
            (s, t) =>
                s.Notifications.SendAsync(
                    Note with { Message = new NewWhatsAppTemplateMessage { Message = RequestBodies.Json("{}"), Metadata = [] } },
                    t),
            "A WhatsApp template is sent alone: do not set Metadata, Payload or Override."),

        ("init without a device", (s, t) => s.Init.InitAsync((NewDevice)null!, cancellationToken: t), "Device is null."),
        (
            "init of a device without an id",
            (s, t) => s.Init.InitAsync(Device with { Id = "" }, cancellationToken: t),
            "The id of the device is empty."),
        (
            "init of a device without a platform",
            (s, t) => s.Init.InitAsync(Device with { Platform = default }, cancellationToken: t),
            "The platform of the device is empty."),
        ("init with an empty user id", (s, t) => s.Init.InitAsync(Device, "", t), "UserId is empty."),
        (
            "init with nested info",
            (s, t) => s.Init.InitAsync(Device with { Info = new DeviceInfo(RejectedRequestTests.Nested()) }, cancellationToken: t),
            $"Info of the device['deep'] {Flat}"),
    ];
}

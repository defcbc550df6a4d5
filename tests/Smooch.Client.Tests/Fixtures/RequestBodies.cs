using System.Text.Json;

namespace Smooch.Client.Tests;

/// <summary>What a caller writes for each document in Fixtures/request. A document without an entry here fails its test.</summary>
internal static partial class RequestBodies
{
    private static readonly Dictionary<string, Func<string>> Bodies = new(StringComparer.Ordinal)
    {
        ["init-2015"] = () => Write(
            new InitRequest
            {
                Device = new NewDevice { Id = "03f70682b7f5b21536a3674f38b3e220", Platform = DevicePlatform.Ios, AppVersion = "1.0" },
                UserId = "bob@example.com",
                KnownAppUserId = "never sent",
            }),
        ["init-with-info"] = () => Write(
            new InitRequest
            {
                Device = new NewDevice
                {
                    Id = "03f70682b7f5b21536a3674f38b3e220",
                    Platform = DevicePlatform.Ios,
                    PushNotificationToken = "7fa0c3",
                    AppVersion = "8.0",
                    Info = new DeviceInfo
                    {
                        AppName = "foo",
                        DeviceModel = "iPhone 5s",
                        Os = "iPhone OS",
                        OsVersion = "8.1.2",
                        RadioAccessTechnology = "HSDPA",
                        Carrier = "Acme",
                        DevicePlatform = "iPhone6,1",
                        Wifi = "YES",
                    },
                },
            }),
        ["init-in-a-browser"] = () => Write(
            new InitRequest
            {
                Device = new NewDevice
                {
                    Id = "9e1b2c3d4f5a60718293a4b5c6d7e8f9",
                    Platform = DevicePlatform.Web,
                    Info = new DeviceInfo(new FlatObject { ["screens"] = 2 })
                    {
                        CurrentUrl = "http://mywebsite.com",
                        UserAgent = "Mozilla/5.0...",
                        Referrer = "http://google.com",
                        BrowserLanguage = "en-US",
                        CurrentTitle = "Welcome",
                    },
                },
            }),

        ["app-user-create-2015"] = () => Write(
            new NewAppUser
            {
                UserId = "steveb@channel5.com",
                GivenName = "Steve",
                Properties = new FlatObject { ["favoriteFood"] = "prizza" },
            }),
        ["app-user-create-everything"] = () => Write(
            new NewAppUser
            {
                UserId = "bob@example.com",
                GivenName = "Bob",
                Surname = "B",
                Email = "bob@example.com",
                SignedUpAt = new DateTimeOffset(2015, 10, 9, 1, 52, 11, 677, TimeSpan.FromHours(2)),
                Properties = new FlatObject { ["a"] = 1, ["b"] = 1.50m, ["c"] = true, ["d"] = "x", ["e"] = default },
                CredentialRequired = true,
            }),
        ["app-user-update-2015"] = () => Write(new AppUserUpdate { GivenName = "Steve" }),
        ["app-user-update-nothing"] = () => Write(new AppUserUpdate()),
        ["app-user-update-everything"] = () => Write(
            new AppUserUpdate
            {
                GivenName = "",
                Surname = "Brule",
                Email = "steveb@channel5.com",
                SignedUpAt = new DateTimeOffset(2015, 10, 8, 23, 52, 11, 677, TimeSpan.Zero),
                Properties = new FlatObject { ["tier"] = "gold" },
            }),
        ["merge"] = () => Write(new MergeRequest("3f0a9c51d27e48b6a1c05d92", "b81e77d0c4a94f3f8e21660a")),
        ["track-event-2015"] = () => Write(new TrackEventRequest("completed_sale")),
        ["device-update"] = () => Write(
            new DeviceUpdate { PushNotificationToken = "7fa0c3", AppVersion = "8.1", Info = new DeviceInfo { Carrier = "Acme" } }),
        ["channel-link"] = () => Write(
            new ChannelLink
            {
                Type = ChannelType.Twilio,
                IntegrationId = "5bf0ab02e3c90d0022f4b832",
                PhoneNumber = "+34 600-000-000",
                GivenName = "Mira",
                Surname = "Sol",
                Confirmation = new LinkConfirmation { Type = LinkConfirmationType.UserActivity, Message = "Is this you?" },
                Primary = false,
                SkipConfirmation = true,
            }),
        ["channel-link-by-mail"] = () => Write(
            new ChannelLink
            {
                Type = ChannelType.Mailgun,
                Address = "mira@example.org",
                Subject = "Hello",
                Confirmation = new LinkConfirmation { Type = LinkConfirmationType.Immediate },
                Primary = true,
            }),

        ["message-2015-of-the-user"] = () => Write(
            new ConversationMessage { Role = MessageRole.AppUser, Text = "Just put some vinegar on it" }),
        ["message-2015-of-the-business"] = () => Write(
            new ConversationMessage { Role = MessageRole.AppMaker, Text = "Just put some vinegar on it" }),
        ["message-2015-image"] = () => Write(
            new ConversationMessage
            {
                Role = MessageRole.AppUser,
                MediaUrl = "https://media.smooch.io/image.jpg",
                MediaType = "image/jpeg",
                Name = "Steve",
                Email = "steveb@channel5.com",
                AvatarUrl = "https://www.gravatar.com/image.jpg",
                Metadata = new FlatObject { ["a"] = 1 },
            }),

        ["text"] = () => Body("Hello"),
        ["text-everything"] = () => Body(new NewTextMessage
        {
            Text = "Hello",
            Name = "Ana",
            Email = "ana@example.org",
            AvatarUrl = "https://shop.example.org/ana.png",
            Metadata = new FlatObject { ["flow"] = "checkout", ["step"] = 2L, ["ratio"] = 0.1, ["test"] = false },
            Destination = new MessageDestination { IntegrationId = "5bf0ab02e3c90d0022f4b832" },
            Override = new MessageOverride
            {
                WhatsApp = new ChannelPayload(Json("""{"type":"text","text":{"body":"Hi"}}""")),
                Line = new ChannelPayload(Json("""{"a":[1]}""")),
                Messenger = new ChannelPayload(Json("{}")),
                Apple = new ChannelPayload(Json("""{"b":null}""")),
            },
        }),
        ["text-of-the-user-choosing-a-reply"] = () =>
            Body(new NewTextMessage { Role = MessageRole.AppUser, Text = "Yes", Payload = "YES" }),
        ["text-to-a-channel-type"] = () =>
            Body(new NewTextMessage { Text = "Hello", Destination = new MessageDestination { IntegrationType = ChannelType.WhatsApp } }),
        ["actions-without-text"] = () => Body(new NewTextMessage
        {
            Actions =
            [
                NewAction.Link("Open", "https://shop.example.org/") with
                {
                    Default = true,
                    ExtraChannelOptions = Json("""{"messenger":{"webview_height_ratio":"tall"}}"""),
                },
                NewAction.Postback("Yes", "YES") with { Metadata = new FlatObject { ["n"] = 1 } },
                NewAction.Buy("Pay", 1999, "EUR"),
                NewAction.Buy("Pay in the account's currency", 5),
                NewAction.Share(),
                NewAction.Webview(
                    "Choose",
                    "https://shop.example.org/w",
                    "https://shop.example.org/f") with { Size = WebviewSize.Compact, OpenOnReceive = true },
            ],
        }),
        ["replies"] = () => Body(new NewTextMessage
        {
            Text = "Which?",
            Actions =
            [
                NewAction.Reply("Red", "RED") with { IconUrl = "https://shop.example.org/red.png" },
                NewAction.Reply("Blue", "BLUE"),
                NewAction.LocationRequest("Where are you?"),
            ],
        }),
        ["image"] = () => Body(new NewImageMessage
        {
            MediaUrl = "https://shop.example.org/a.png",
            MediaType = "image/png",
            Text = "A",
            AltText = "The letter",
            Actions = [NewAction.Link("Larger", "https://shop.example.org/a.png")],
        }),
        ["file"] = () => Body(new NewFileMessage
        {
            MediaUrl = "https://shop.example.org/a.pdf",
            MediaType = "application/pdf",
            Text = "Invoice",
            AltText = "Invoice of May",
        }),
        ["carousel"] = () => Body(new NewCarouselMessage
        {
            DisplaySettings = new NewDisplaySettings { ImageAspectRatio = ImageAspectRatio.Square },
            Items =
            [
                new NewMessageItem
                {
                    Title = "Tacos",
                    Description = "our best",
                    MediaUrl = "https://shop.example.org/tacos.jpg",
                    MediaType = "image/jpeg",
                    AltText = "Three tacos",
                    Size = ItemSize.Large,
                    Actions = [NewAction.Postback("Pick", "TACOS"), NewAction.Share()],
                },
            ],
        }),
        ["list"] = () => Body(new NewListMessage
        {
            Items = [new NewMessageItem { Title = "Tacos", Actions = [NewAction.Postback("Pick", "TACOS")] }],
            Actions = [NewAction.Postback("More", "MORE")],
        }),
        ["location"] = () => Body(new NewLocationMessage
        {
            Coordinates = new NewCoordinates(0, 2.17),
            Location = new NewLocation { Address = "Rambla 1", Name = "Girona" },
        }),
        ["form"] = () => Body(new NewFormMessage
        {
            BlockChatInput = false,
            Fields =
            [
                new NewTextField { Name = "full", Label = "Name", Placeholder = "Your name", MinSize = 0, MaxSize = 64 },
                new NewEmailField { Name = "mail", Label = "E-mail" },
                new NewSelectField
                {
                    Name = "size",
                    Label = "Size",
                    Options = [new NewFormOption("s", "Small"), new NewFormOption("l", "Large")],
                },
            ],
        }),
        ["whatsapp-template"] = () => Body(new NewWhatsAppTemplateMessage
        {
            Message = Json("""
                {"type":"hsm","hsm":{"namespace":"ns_1","element_name":"parcel_sent","language":{"policy":"deterministic","code":"en"},"localizable_params":[{"default":"Mira"}]}}
                """),
        }),

        ["activity"] = () => Write(
            new ConversationActivity { Type = ActivityType.TypingStart, Name = "Ana", AvatarUrl = "https://shop.example.org/ana.png" }),
        ["postback"] = () => Write(new PostbackRequest("5c07a3aad6e1f20022b4a978")),
        ["webhook-create-2015"] = () => Write(new NewWebhook { Target = "http://example.com/callback" }),
        ["webhook-create-with-triggers"] = () => Write(
            new NewWebhook { Target = "http://example.com/callback", Triggers = [WebhookTrigger.MessageAppUser] }),
        ["webhook-create-v1.1"] = () => Write(
            new NewWebhook
            {
                Target = "https://bot.example.org/hooks/smooch",
                Triggers = [WebhookTrigger.MessageAppUser, WebhookTrigger.Postback, "planet:aligned"],
                IncludeClient = true,
                IncludeFullAppUser = false,
            }),
        ["webhook-update-2015"] = () => Write(new WebhookUpdate { Target = "http://example.com/callback" }),
        ["webhook-update-triggers"] = () => Write(
            new WebhookUpdate { Triggers = [WebhookTrigger.Any], IncludeClient = false, IncludeFullAppUser = true }),

    };

    /// <summary>Lists every name that has a document or an entry.</summary>
    public static TheoryData<string> Names() =>
        [.. Bodies.Keys.Union(ManagementBodies.Keys).Union(Fixture.RequestNames()).Order(StringComparer.Ordinal)];

    public static string Written(string name) => Bodies.TryGetValue(name, out var body) || ManagementBodies.TryGetValue(name, out body)
        ? body()
        : throw new InvalidOperationException($"Nothing writes Fixtures/request/{name}.json: add it to {nameof(RequestBodies)}.");

    public static JsonElement Json(string text) => JsonElement.Parse(text);

    private static NewNotification Notification(NewMessage message)
    {
        var notification = new NewNotification
        {
            Destination = new NotificationDestination { IntegrationId = "5bf0ab02e3c90d0022f4b832", DestinationId = "34600000000" },
            Message = message,
        };
        notification.Check();
        return notification;
    }

    private static string Body(NewMessage message)
    {
        message.Check();
        return Write(message);
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value);
}

using System.Text.Json;

namespace Smooch.Sunshine.Tests;

/// <summary>Calls of every form that a request can have, in addition to the plainest of <see cref="OperationCalls"/>.</summary>
internal static class VariantCalls
{
    private const string Url = "https://shop.example.org/parcel.png";

    private static readonly FlatObject Metadata = new() { ["order"] = "A-77", ["items"] = 3, ["gift"] = true };

    private static readonly JsonElement Payload = JsonElement.Parse("""{"anything":{"goes":[1]}}""");

    private static readonly IReadOnlyList<NewAction> ItemActions =
    [
        NewAction.Link("Track", Url) with
        {
            Default = true,
            ExtraChannelOptions = JsonElement.Parse("""{"messenger":{"messenger_extensions":true,"webview_share_button":"hide"}}"""),
            Metadata = Metadata,
        },
        NewAction.Postback("Return", "RETURN") with { Metadata = Metadata },
        NewAction.Webview("Open", Url, Url) with
        {
            Default = false,
            OpenOnReceive = false,
            Size = "tall",
            ExtraChannelOptions = JsonElement.Parse("""{"messenger":{"messenger_extensions":false}}"""),
            Metadata = Metadata,
        },
    ];

    private static readonly NewBuyAction Buy = new() { Text = "Pay", Amount = 999, Currency = "eur", Metadata = Metadata };

    private static readonly IReadOnlyList<NewMessageItem> Items =
    [
        new()
        {
            Title =
                "Parcel", Description =
                    "Blue", MediaUrl =
                        Url, MediaType = "image/png", AltText = "A parcel", Size = "compact", Metadata = Metadata, Actions = ItemActions,
        },
        new() { Title = "Letter", Actions = [Buy] },
    ];

    private static IEnumerable<(string Operation, Func<SunshineClient, Task> SendAsync)> Messages()
    {
        NewContent[] contents =
        [
            new NewTextContent
            {
                Text = "Hello",
                Actions = [
                    NewAction.Reply("Yes", "YES") with { IconUrl = Url, Metadata = Metadata },
                    NewAction.LocationRequest("Where?") with { Metadata = Metadata },
                ],
                Payload = "p",
                BlockChatInput = true,
            },
            new NewTextContent { HtmlText = "<b>Hello</b>" },
            new NewTextContent { MarkdownText = "**Hello**" },
            new NewImageContent
            {
                MediaUrl = Url,
                AltText = "A parcel",
                Text = "Look",
                Actions = [.. ItemActions, Buy],
                BlockChatInput = false,
            },
            new NewImageContent { MediaUrl = Url, HtmlText = "<b>Look</b>" },
            new NewImageContent { MediaUrl = Url, MarkdownText = "**Look**" },
            new NewFileContent { MediaUrl = Url, AltText = "A label", Text = "Print", BlockChatInput = true },
            new NewFileContent { MediaUrl = Url, HtmlText = "<b>Print</b>" },
            new NewFileContent { MediaUrl = Url, MarkdownText = "**Print**" },
            new NewCarouselContent { Items = Items, DisplaySettings = new() { ImageAspectRatio = "square" }, BlockChatInput = true },
            new NewListContent { Items = Items, Actions = [.. ItemActions, Buy], BlockChatInput = true },
            new NewLocationContent
            {
                Coordinates = new() { Lat = 52.37, Long = 4.9 },
                Location = new() { Name = "Depot", Address = "Dam 1" },
                BlockChatInput = true,
            },
            new NewFormContent
            {
                Text = "Your data",
                BlockChatInput = true,
                Fields =
                [
                    new NewTextField { Name = "name", Label = "Name", Placeholder = "Mira", Format = "integer", MinSize = 1, MaxSize = 9 },
                    new NewEmailField { Name = "email", Label = "E-mail", Placeholder = "mira@example.org" },
                    new NewSelectField
                    {
                        Name = "size",
                        Label = "Size",
                        Placeholder = "S",
                        Options = [new() { Name = "s", Label = "Small" }],
                    },
                ],
            },
        ];
        foreach (var content in contents)
            yield return ("PostMessage", s => s.Messages.SendAsync("c1", content));
        NewMessage[] messages =
        [
            new() { Content = new NewTemplateContent { Template = Payload, BlockChatInput = true }, Schema = "whatsapp" },
            NewMessage.FromText("x") with { Destination = new() { IntegrationId = "i1" }, Metadata = Metadata },
            NewMessage.FromText("x") with { Destination = new() { IntegrationType = "none" } },
            NewMessage.FromText("x") with { Author = NewAuthor.User("u1") },
            NewMessage.FromText("x") with { Author = new() { Type = AuthorType.User, UserExternalId = "mira", BrandId = "b1" } },
            NewMessage.FromText("x") with
            {
                Author = new() { Type = AuthorType.Business, Subtypes = [AuthorSubtype.AI], DisplayName = "Parcel bot", AvatarUrl = Url },
            },
            NewMessage.FromText("x") with { Override = new() { Apple = new() { Payload = Payload, WithCapabilities = ["LIST"] } } },
            NewMessage.FromText("x") with
            {
                Override = new()
                {
                    Line = new() { Payload = Payload },
                    Messenger = new() { Payload = Payload },
                    WhatsApp = new() { Payload = Payload },
                },
            },
        ];
        foreach (var message in messages)
            yield return ("PostMessage", s => s.Messages.SendAsync("c1", message));
        yield return ("PostActivity", s => s.Activities.StopTypingAsync("c1"));
        yield return ("PostActivity", s => s.Activities.MarkReadAsync("c1"));
        yield return ("PostActivity", s => s.Activities.PostAsync("c1", ActivityType.ConversationRead, NewAuthor.User("u1")));
        yield return ("ListMessages", s => FirstAsync(s.Messages.EnumerateAsync("c1")));
        yield return (
            "ListMessages",
            s => FirstAsync(s.Messages.EnumerateAsync("c1", MessageDirection.OldestFirst, "5f74a6b2e3c1d2a3b4c5d6e7")));
    }

    private static IEnumerable<(string Operation, Func<SunshineClient, Task> SendAsync)> Conversations()
    {
        yield return ("CreateConversation", s => s.Conversations.CreateAsync(new NewConversation
        {
            Type = ConversationType.Personal,
            Participants = [
                new() { UserId = "u1", SubscribeSDKClient = false },
            ],
            DisplayName = "Parcels",
            Description = "All of them",
            IconUrl = Url,
            Metadata = Metadata,
        }));
        yield return (
            "UpdateConversation",
            s =>
                s.Conversations.UpdateAsync(
                    "c1",
                    new ConversationUpdate { DisplayName = null, Description = "Parcels", Metadata = Metadata }));
        yield return ("ListConversations", s => FirstAsync(s.Conversations.ListByExternalIdAsync("mira")));
        yield return (
            "PostConversionEvents",
            s => s.Conversations.PostConversionEventsAsync("c1", new() { Messenger = new() { Payload = new() { Data = [Payload] } } }));
        yield return (
            "PostConversionEvents",
            s => s.Conversations.PostConversionEventsAsync("c1", new() { Instagram = new() { Payload = new() { Data = [Payload] } } }));
        yield return (
            "JoinConversation",
            s => s.Participants.JoinAsync("c1", new NewParticipant { UserExternalId = "mira", SubscribeSDKClient = true }));
        yield return ("LeaveConversation", s => s.Participants.LeaveAsync("c1", new ParticipantSelector { UserId = "u1" }));
        yield return ("LeaveConversation", s => s.Participants.LeaveAsync("c1", new ParticipantSelector { UserExternalId = "mira" }));
        yield return ("PassControl", s => s.Control.PassAsync("c1", ControlClient.Next));
        yield return ("OfferControl", s => s.Control.OfferAsync("c1", "bot", Metadata));
        yield return ("AcceptControl", s => s.Control.AcceptAsync("c1", Metadata));
        yield return ("ReleaseControl", s => s.Control.ReleaseAsync("c1", Metadata));
        yield return ("UploadAttachment", async s =>
        {
            using var file = new MemoryStream([1, 2, 3]);
            await s.Attachments.UploadAsync(new AttachmentUpload { Content = file, FileName = "a.png", ContentType = "image/png" });
        }
        );
    }

    private static IEnumerable<(string Operation, Func<SunshineClient, Task> SendAsync)> Users()
    {
        var profile = new NewUserProfile
        {
            GivenName = "Mira",
            Surname = "Vos",
            Email = "mira@example.org",
            AvatarUrl = Url,
            Locale = "nl-NL",
        };
        var time = new DateTimeOffset(2020, 9, 30, 13, 46, 2, 733, TimeSpan.Zero);
        yield return (
            "CreateUser",
            s =>
                s.Users.CreateAsync(
                    new NewUser
                    {
                        ExternalId = "mira",
                        BrandId = "b1",
                        SignedUpAt = time,
                        ToBeRetained = true,
                        Profile = profile,
                        Metadata = Metadata,
                    }));
        yield return (
            "UpdateUser",
            s =>
                s.Users.UpdateAsync(
                    "u1",
                    new UserUpdate { SignedUpAt = time, ToBeRetained = false, Profile = profile, Metadata = Metadata }));
        yield return (
            "UpdateUser",
            s =>
                s.Users.UpdateAsync(
                    "u1",
                    new UserUpdate
                    {
                        Profile = new() { GivenName = null, Surname = null, Email = null, AvatarUrl = null, Locale = null },
                    }));
        yield return ("SyncUser", s => s.Users.SyncAsync("12345678901234"));
        NewMatchCriteria[] criteria =
        [
            new MailgunMatch { IntegrationId = "i1", Address = "mira@example.org", Subject = "Your parcel", Primary = true },
            new MessageBirdMatch { IntegrationId = "i1", PhoneNumber = "+15145555555", Primary = false },
            new TwilioMatch { IntegrationId = "i1", PhoneNumber = "+1 514-555-5555", Primary = true },
            new WhatsAppMatch { IntegrationId = "i1", PhoneNumber = "+15145555555", Primary = true },
        ];
        foreach (var match in criteria)
        {
            yield return ("CreateClient", s => s.Clients.CreateAsync("u1", new NewClient
            {
                MatchCriteria = match,
                Confirmation = new()
                {
                    Type = ConfirmationType.Prompt,
                    Message = NewMessage.FromText("May we?"),
                },
                Target = new() { ConversationId = "c1" },
            }, "b1"));
        }

        yield return ("ListClients", s => FirstAsync(s.Clients.ListAsync("u1", "b1", 10)));
        yield return ("GetUser", s => s.Users.GetAsync("u1", "b1"));
    }

    private static IEnumerable<(string Operation, Func<SunshineClient, Task> SendAsync)> Apps()
    {
        var settings = new NewAppSettings
        {
            ConversationRetentionSeconds =
                86_400,
            MaskCreditCardNumbers = true,
            UseAnimalNames = false,
            EchoPostback = false,
            IgnoreAutoConversationStart = true,
            MultiConvoEnabled = true,
            AppLocalizationEnabled = true,
            EndSessionEnabled = true,
            DisableConversationReopen = true,
        };
        yield return ("CreateApp", s => s.Apps.CreateAsync(new NewApp { DisplayName = "Shop", Settings = settings, Metadata = Metadata }));
        yield return (
            "UpdateApp",
            s => s.Apps.UpdateAsync("app1", new AppUpdate { DisplayName = "Shop", Metadata = Metadata, Settings = settings }));
        yield return ("ListApps", s => FirstAsync(s.Apps.ListAsync()));
        yield return (
            "UpdateSwitchboard",
            s => s.Switchboards.UpdateAsync("s1", new SwitchboardUpdate { DefaultSwitchboardIntegrationId = "si1" }));
        yield return ("CreateSwitchboardIntegration", s => s.Switchboards.CreateIntegrationAsync("s1", new NewSwitchboardIntegration
        {
            Name =
                "bot",
            IntegrationType =
                    "zd:agentWorkspace",
            DeliverStandbyEvents = false,
            MessageHistoryCount = 10,
            NextSwitchboardIntegrationId = "si2",
        }));
        yield return ("UpdateSwitchboardIntegration", s => s.Switchboards.UpdateIntegrationAsync("s1", "si1",
        new SwitchboardIntegrationUpdate
        {
            Name = "bot",
            IntegrationId = "i1",
            DeliverStandbyEvents = true,
            MessageHistoryCount = 5,
            NextSwitchboardIntegrationId = "si2",
        }));
        yield return (
            "UpdateSwitchboardIntegration",
            s =>
                s.Switchboards.UpdateIntegrationAsync(
                    "s1",
                    "si1",
                    new SwitchboardIntegrationUpdate { IntegrationType = "zd:agentWorkspace" }));
        var webhook = new NewWebhook
        {
            Target = "https://bot.example.org/sunshine",
            Triggers = [WebhookTrigger.ConversationMessage],
            IncludeFullUser = true,
            IncludeFullSource = true,
        };
        yield return ("CreateWebhook", s => s.Webhooks.CreateAsync("i1", webhook));
        yield return (
            "UpdateWebhook",
            s =>
                s.Webhooks.UpdateAsync(
                    "i1",
                    "w1",
                    new WebhookUpdate
                    {
                        Target = webhook.Target,
                        Triggers = webhook.Triggers,
                        IncludeFullUser = false,
                        IncludeFullSource = false,
                    }));
    }

    private static Task<bool> FirstAsync<T>(SmoochList<T> list) => list.GetAsyncEnumerator().MoveNextAsync().AsTask();

    public static IReadOnlyList<(string Operation, Func<SunshineClient, Task> SendAsync)> All { get; } =
        [.. Messages(), .. Conversations(), .. Users(), .. Apps(), .. IntegrationCalls.All];
}

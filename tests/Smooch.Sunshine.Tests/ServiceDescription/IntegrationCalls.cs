namespace Smooch.Sunshine.Tests;

/// <summary>Every channel is created and updated with all that can be set.</summary>
internal static class IntegrationCalls
{
    private const string Url = "https://shop.example.org/icon.png";

    private static readonly SmoochSecret Secret = new("s3cret");

    /// <summary>Apple wants 88 characters.</summary>
    private static readonly SmoochSecret LongSecret = new(new string('s', 88));

    private static NewPrechatCapture Capture => new()
    {
        Enabled = true,
        EnableEmailLinking = false,
        AvatarUrl = Url,
        Fields = [
            new NewTextField { Name = "name", Label = "Name", Placeholder = "Mira", MinSize = 1, MaxSize = 99, Format = "decimal" },
            new NewSelectField { Name = "size", Label = "Size", Options = [new() { Name = "s", Label = "Small" }] },
        ],
    };

    private static readonly NewIntegration[] Created =
    [
        new NewAndroidIntegration
        {
            ProjectId = "p",
            ClientEmail = "a@example.org",
            PrivateKey = Secret,
            ServerKey = Secret,
            SenderId = "1",
            CanUserSeeConversationList = true,
            CanUserCreateMoreConversations = true,
        },
        new NewAppleIntegration { BusinessId = "b", ApiSecret = Secret, MspId = "m", AuthenticationMessageSecret = LongSecret },
        new NewCustomIntegration
        {
            DisplayName = "Bot",
            Webhooks = [
                new()
                {
                    Target = "https://bot.example.org/",
                    Triggers = [WebhookTrigger.ConversationMessage],
                    IncludeFullUser = true,
                    IncludeFullSource = true,
                },
            ],
        },
        new NewInstagramIntegration
        {
            PageAccessToken = Secret,
            AppId = "a",
            AppSecret = Secret,
            StoryRepliesEnabled = false,
            StoryMentionsEnabled = false,
        },
        new NewIosIntegration
        {
            Certificate = Secret,
            Password = Secret,
            Production = true,
            AutoUpdateBadge = true,
            CanUserSeeConversationList = true,
            CanUserCreateMoreConversations = true,
        },
        new NewLineIntegration
        {
            ChannelId = "c",
            ChannelSecret = Secret,
            ChannelAccessToken = Secret,
            ServiceCode = "1",
            SwitcherSecret = Secret,
            QrCodeUrl = Url,
        },
        new NewMailgunIntegration
        {
            ApiKey = Secret,
            SigningKey = Secret,
            Domain = "example.org",
            IncomingAddress = "shop@example.org",
            HideUnsubscribeLink = true,
            FromAddress = "shop@example.org",
        },
        new NewMessageBirdIntegration { AccessKey = Secret, SigningKey = Secret, Originator = "12262121021" },
        new NewMessengerIntegration { PageAccessToken = Secret, AppId = "a", AppSecret = Secret },
        new NewTelegramIntegration { Token = Secret },
        new NewTwilioIntegration { AccountSid = "AC", AuthToken = Secret, PhoneNumberSid = "PN" },
        new NewTwilioIntegration { AccountSid = "AC", AuthToken = Secret, MessagingServiceSid = "MG" },
        new NewTwitterIntegration
        {
            Tier = "enterprise",
            ConsumerKey = Secret,
            ConsumerSecret = Secret,
            AccessTokenKey = Secret,
            AccessTokenSecret = Secret,
        },
        new NewUnityIntegration { CanUserSeeConversationList = true, CanUserCreateMoreConversations = true },
        new NewViberIntegration { Token = Secret },
        new NewWebIntegration
        {
            BrandColor = "65758e", FixedIntroPane = true, ConversationColor = "0099ff", ActionColor = "0099ff",
            DisplayStyle =
                "tab", ButtonIconUrl =
                    Url, ButtonWidth = "58", ButtonHeight = "58", IntegrationOrder = ["i1"], BusinessName = "Shop", BusinessIconUrl = Url,
            BackgroundImageUrl = Url, OriginWhitelist = [
                "https://shop.example.org",
            ], PrechatCapture = Capture, CanUserSeeConversationList = true, CanUserCreateMoreConversations = true,
        },
        new NewWhatsAppIntegration { HsmFallbackLanguage = "nl_NL", AccountId = "a", AccountManagementAccessToken = Secret },
    ];

    private static readonly IntegrationUpdate[] Updated =
    [
        new BasicIntegrationUpdate { DisplayName = null, DefaultResponderId = null, ShowAIDisclaimer = true },
        new AndroidIntegrationUpdate
        {
            ProjectId = "p",
            ClientEmail = "a@example.org",
            PrivateKey = Secret,
            ServerKey = Secret,
            SenderId = "1",
            CanUserSeeConversationList = true,
            CanUserCreateMoreConversations = true,
        },
        new AppleIntegrationUpdate { AuthenticationMessageSecret = LongSecret },
        new CustomIntegrationUpdate { DisplayName = "Bot" },
        new InstagramIntegrationUpdate { PageAccessToken = Secret, StoryRepliesEnabled = true, StoryMentionsEnabled = true },
        new IosIntegrationUpdate
        {
            Certificate = Secret,
            Password = Secret,
            Production = false,
            AutoUpdateBadge = false,
            CanUserSeeConversationList = true,
            CanUserCreateMoreConversations = true,
        },
        new LineIntegrationUpdate { DisplayName = "Line" },
        new MailgunIntegrationUpdate { HideUnsubscribeLink = false, FromAddress = null },
        new MessageBirdIntegrationUpdate { DisplayName = "SMS" },
        new MessengerIntegrationUpdate { PageAccessToken = Secret },
        new TelegramIntegrationUpdate { DisplayName = "Telegram" },
        new TwilioIntegrationUpdate { DisplayName = "SMS" },
        new TwitterIntegrationUpdate { DisplayName = "X" },
        new UnityIntegrationUpdate { CanUserSeeConversationList = true, CanUserCreateMoreConversations = true },
        new ViberIntegrationUpdate { DisplayName = "Viber" },
        new WebIntegrationUpdate
        {
            BrandColor =
                "65758e", FixedIntroPane =
                    true, ConversationColor =
                        "0099ff", ActionColor = "0099ff", DisplayStyle = "tab", ButtonIconUrl = Url, ButtonWidth = "58",
            ButtonHeight = "58", IntegrationOrder = new[] { "i1" }, BusinessName = "Shop", BusinessIconUrl = Url, BackgroundImageUrl = Url,
            OriginWhitelist = new[]
            {
                "https://shop.example.org",
            }, PrechatCapture = Capture, CanUserSeeConversationList = true, CanUserCreateMoreConversations = true,
        },
        new WebIntegrationUpdate { IntegrationOrder = null, OriginWhitelist = null },
        new WhatsAppIntegrationUpdate { HsmFallbackLanguage = null, AccountId = null, AccountManagementAccessToken = Secret },
    ];

    public static IReadOnlyList<(string Operation, Func<SunshineClient, Task> SendAsync)> All { get; } =
    [
        .. Created.Select(created => ("CreateIntegration", (Func<SunshineClient, Task>)(s => s.Integrations.CreateAsync(Named(created))))),
        .. Updated.Select(update => ("UpdateIntegration", (Func<SunshineClient, Task>)(s => s.Integrations.UpdateAsync("i1", update)))),
    ];

    /// <summary>What all channels have in common; a custom integration responds itself.</summary>
    private static NewIntegration Named(NewIntegration created) => created is NewCustomIntegration
        ? created
        : created with { DisplayName = "Shop", DefaultResponderId = "r", ShowAIDisclaimer = false };
}

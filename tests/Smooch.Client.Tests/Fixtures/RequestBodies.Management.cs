namespace Smooch.Client.Tests;

/// <summary>The documents of apps, deployments, menus, templates, attachments and notifications.</summary>
internal static partial class RequestBodies
{
    private static readonly Dictionary<string, Func<string>> ManagementBodies = new(StringComparer.Ordinal)
    {
        ["app-create"] = () => Write(new NewApp { Name = "Parcels" }),
        ["app-create-everything"] = () => Write(
            new NewApp
            {
                Name = "Parcels",
                Settings = new NewAppSettings
                {
                    MaskCreditCardNumbers = false,
                    UseAnimalNames = true,
                    ConversationRetentionSeconds = 7_776_000,
                    EchoPostback = true,
                    IgnoreAutoConversationStart = false,
                },
                Metadata = new FlatObject { ["tenant"] = "north", ["seats"] = 12 },
            }),
        ["app-update-nothing"] = () => Write(new AppUpdate()),
        ["app-update-everything"] = () => Write(
            new AppUpdate
            {
                Name = "Parcels",
                Settings = new AppSettingsUpdate
                {
                    MaskCreditCardNumbers = true,
                    UseAnimalNames = false,
                    ConversationRetentionSeconds = 86_400,
                    EchoPostback = false,
                    IgnoreAutoConversationStart = true,
                },
                Metadata = new FlatObject { ["tenant"] = "south" },
            }),
        ["app-update-clearing-every-setting"] = () => Write(
            new AppUpdate
            {
                Settings = new AppSettingsUpdate
                {
                    MaskCreditCardNumbers = null,
                    UseAnimalNames = null,
                    ConversationRetentionSeconds = null,
                    EchoPostback = null,
                    IgnoreAutoConversationStart = null,
                },
            }),
        ["app-update-one-setting"] = () => Write(
            new AppUpdate { Settings = new AppSettingsUpdate { ConversationRetentionSeconds = 0 } }),
        ["key-create"] = () => Write(new NewKeyRequest("bot")),
        ["service-account"] = () => Write(new ServiceAccountRequest("Reporting")),
        ["deployment-create-of-the-service"] = () => Write(new NewDeployment { Hosting = DeploymentHosting.Smooch }),
        ["deployment-create-of-the-business"] = () => Write(
            new NewDeployment
            {
                Hosting = DeploymentHosting.Self,
                BaseUrl = "https://whatsapp.shop.example.org:9090",
                Username = "admin",
                Password = new SmoochSecret("pw"),
                CallbackUrl = "https://shop.example.org/whatsapp",
            }),
        ["deployment-activate"] = () => Write(
            new DeploymentActivation
            {
                PhoneNumber = "+34600000000",
                VerifiedNameCertificate = new SmoochSecret("Cm0KKQ=="),
                Method = ActivationMethod.Voice,
            }),
        ["deployment-confirm"] = () => Write(new DeploymentCode("012345")),
        ["menu-2016"] = () => Write(
            new NewMenu
            {
                Name = "Main",
                Items = [NewMenuItem.Link("Shop", "https://shop.example.org/"), NewMenuItem.Postback("Help", "HELP")],
            }),
        ["menu-with-a-submenu"] = () => Write(
            new NewMenu
            {
                Items = [
                    NewMenuItem.Submenu(
                        "Parcels",
                        NewMenuItem.Postback("Track", "TRACK"),
                        NewMenuItem.Link("Map", "https://shop.example.org/map")),
                ],
                Settings = new NewMenuSettings { InputEnabled = false },
            }),
        ["template-create"] = () => Write(new NewTemplate { Name = "parcel_sent", Message = "It is on its way" }),
        ["template-update-nothing"] = () => Write(new TemplateUpdate()),
        ["template-update-everything"] = () => Write(
            new TemplateUpdate { Name = "parcel", Message = new NewFileMessage { MediaUrl = "https://shop.example.org/a.pdf" } }),
        ["attachment-remove"] = () => Write(new AttachmentRemoval("https://media.smooch.io/conversations/a05b3c8d/receipt.pdf")),
        ["notification"] = () => Write(NotificationRequest.Of(Notification("It is on its way"))),
        ["notification-with-an-author"] = () => Write(
            NotificationRequest.Of(Notification("It is on its way") with
            {
                Author = new NotificationAuthor { Name = "Ana", Email = "ana@example.org", AvatarUrl = "https://shop.example.org/ana.png" },
            })),
        ["notification-of-a-whatsapp-template"] = () => Write(
            NotificationRequest.Of(
                Notification(
                    new NewWhatsAppTemplateMessage
                    {
                        Message = Json("""{"type":"hsm","hsm":{"namespace":"ns_1","element_name":"parcel_sent"}}"""),
                    }))),
    };
}

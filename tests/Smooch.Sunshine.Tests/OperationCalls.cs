namespace Smooch.Sunshine.Tests;

/// <summary>A call of each operation, with its expected query and body.</summary>
internal static class OperationCalls
{
    private static readonly NewWebhook Hook = new()
    {
        Target = "https://bot.example.org/sunshine",
        Triggers = [WebhookTrigger.ConversationMessage],
    };

    public static IReadOnlyDictionary<string, OperationCall> All { get; } = new Dictionary<string, OperationCall>(StringComparer.Ordinal)
    {
        ["CreateApp"] = new(s => s.Apps.CreateAsync(new NewApp { DisplayName = "Shop" }), Body: """{"displayName":"Shop"}"""),
        ["ListApps"] = new(s => FirstAsync(s.Apps.ListAsync("svc", pageSize: 10)), "filter[serviceAccountId]=svc&page[size]=10"),
        ["GetApp"] = new(s => s.Apps.GetAsync("app1")),
        ["UpdateApp"] = new(
            s => s.Apps.UpdateAsync("app1", new AppUpdate { Settings = new() { MultiConvoEnabled = true } }),
            Body: """{"settings":{"multiConvoEnabled":true}}"""),
        ["DeleteApp"] = new(s => s.Apps.DeleteAsync("app1")),
        ["CreateAppKey"] = new(s => s.Apps.CreateKeyAsync("app1", "bot"), Body: """{"displayName":"bot"}"""),
        ["ListAppKeys"] = new(s => s.Apps.ListKeysAsync("app1")),
        ["GetAppKey"] = new(s => s.Apps.GetKeyAsync("app1", "k1")),
        ["DeleteAppKey"] = new(s => s.Apps.DeleteKeyAsync("app1", "k1")),
        ["UploadAttachment"] = new(UploadAsync, "access=public&for=message&conversationId=c1", AnyBody: true),
        ["DeleteAttachment"] = new(s => s.Attachments.RemoveAsync("https://x/y"), Body: """{"mediaUrl":"https://x/y"}"""),
        ["CreateConversation"] = new(
            s =>
                s.Conversations.CreateAsync(
                    new NewConversation
                    {
                        Type = ConversationType.SdkGroup,
                        Participants = [new() { UserExternalId = "mira", SubscribeSDKClient = true }],
                    }),
            Body: """{"type":"sdkGroup","participants":[{"userExternalId":"mira","subscribeSDKClient":true}]}"""),
        ["ListConversations"] = new(s => FirstAsync(s.Conversations.ListAsync("u1", pageSize: 5)), "filter[userId]=u1&page[size]=5"),
        ["GetConversation"] = new(s => s.Conversations.GetAsync("c1")),
        ["UpdateConversation"] = new(
            s => s.Conversations.UpdateAsync("c1", new ConversationUpdate { DisplayName = "Parcels", IconUrl = null }),
            Body: """{"displayName":"Parcels","iconUrl":null}"""),
        ["DeleteConversation"] = new(s => s.Conversations.DeleteAsync("c1")),
        ["DownloadMessageRef"] = new(s => s.Conversations.DownloadMessageRefAsync("c1", new MessageReferenceDownload
        {
            UserId = "u1",
            Apple = new() { InteractiveDataRef = new() { Url = "u", BundleId = "b", Key = "k", Signature = "s", Owner = "o" } },
        }), Body: """{"userId":"u1","apple":{"interactiveDataRef":{"url":"u","bid":"b","key":"k","signature":"s","owner":"o"}}}"""),
        ["PostConversionEvents"] = new(
            s =>
                s.Conversations.PostConversionEventsAsync(
                    "c1",
                    new NewConversionEvents
                    {
                        WhatsApp = new()
                        {
                            Payload = new() { Data = [System.Text.Json.JsonElement.Parse("""{"event_name":"Purchase"}""")] },
                        },
                    }),
            Body: """{"whatsapp":{"payload":{"data":[{"event_name":"Purchase"}]}}}"""),
        ["JoinConversation"] = new(s => s.Participants.JoinAsync("c1", new NewParticipant { UserId = "u1" }), Body: """{"userId":"u1"}"""),
        ["ListParticipants"] = new(s => FirstAsync(s.Participants.ListAsync("c1", pageSize: 100)), "page[size]=100"),
        ["LeaveConversation"] = new(
            s => s.Participants.LeaveAsync("c1", new ParticipantSelector { ParticipantId = "p1" }),
            Body: """{"participantId":"p1"}"""),
        ["PostMessage"] = new(
            s => s.ForConversation("c1").SendAsync("Hello!"),
            Body: """{"author":{"type":"business"},"content":{"type":"text","text":"Hello!"}}"""),
        ["ListMessages"] = new(
            s => FirstAsync(s.Messages.EnumerateAsync("c1", cursor: "5f74a6b2e3c1d2a3b4c5d6e7")),
            "page[before]=5f74a6b2e3c1d2a3b4c5d6e7"),
        ["DeleteAllMessages"] = new(s => s.Messages.DeleteAllAsync("c1")),
        ["DeleteMessage"] = new(s => s.Messages.DeleteAsync("c1", "m1")),
        ["PostActivity"] = new(s => s.Activities.StartTypingAsync("c1"), Body: """{"author":{"type":"business"},"type":"typing:start"}"""),
        ["PassControl"] = new(
            s => s.Control.PassAsync("c1", ControlClient.AgentWorkspace, new ZendeskMetadata { Tags = ["vip", "parcel"] }.ToMetadata()),
            Body: """{"switchboardIntegration":"zd:agentWorkspace","metadata":{"dataCapture.systemField.tags":"vip,parcel"}}"""),
        ["ReleaseControl"] = new(s => s.Control.ReleaseAsync("c1"), Body: "{}"),
        ["OfferControl"] = new(s => s.Control.OfferAsync("c1", "bot"), Body: """{"switchboardIntegration":"bot"}"""),
        ["AcceptControl"] = new(s => s.Control.AcceptAsync("c1"), Body: "{}"),
        ["CreateIntegration"] = new(
            s => s.Integrations.CreateAsync(new NewCustomIntegration { DisplayName = "Bot", Webhooks = [Hook] }),
            Body: """{"type":"custom","displayName":"Bot","webhooks":[{"target":"https://bot.example.org/sunshine","triggers":["conversation:message"]}]}"""),
        ["ListIntegrations"] = new(
            s => FirstAsync(s.Integrations.ListAsync([IntegrationType.Web, IntegrationType.WhatsApp])),
            "filter[types]=web,whatsapp"),
        ["GetIntegration"] = new(s => s.Integrations.GetAsync("i1")),
        ["UpdateIntegration"] = new(
            s => s.Integrations.UpdateAsync("i1", new WebIntegrationUpdate { BrandColor = "0066ff", ButtonIconUrl = null }),
            Body: """{"brandColor":"0066ff","buttonIconUrl":null}"""),
        ["DeleteIntegration"] = new(s => s.Integrations.DeleteAsync("i1")),
        ["CreateCustomIntegrationKey"] = new(s => s.Integrations.CreateKeyAsync("i1", "bot"), Body: """{"displayName":"bot"}"""),
        ["ListCustomIntegrationKeys"] = new(s => s.Integrations.ListKeysAsync("i1")),
        ["GetCustomIntegrationKey"] = new(s => s.Integrations.GetKeyAsync("i1", "k1")),
        ["DeleteCustomIntegrationKey"] = new(s => s.Integrations.DeleteKeyAsync("i1", "k1")),
        ["CreateWebhook"] = new(
            s => s.Webhooks.CreateAsync("i1", Hook),
            Body: """{"target":"https://bot.example.org/sunshine","triggers":["conversation:message"]}"""),
        ["ListWebhooks"] = new(s => s.Webhooks.ListAsync("i1")),
        ["GetWebhook"] = new(s => s.Webhooks.GetAsync("i1", "w1")),
        ["UpdateWebhook"] = new(
            s => s.Webhooks.UpdateAsync("i1", "w1", new WebhookUpdate { IncludeFullUser = true }),
            Body: """{"includeFullUser":true}"""),
        ["DeleteWebhook"] = new(s => s.Webhooks.DeleteAsync("i1", "w1")),
        ["CreateSwitchboard"] = new(s => s.Switchboards.CreateAsync(), Body: ""),
        ["ListSwitchboards"] = new(s => s.Switchboards.ListAsync()),
        ["UpdateSwitchboard"] = new(
            s => s.Switchboards.UpdateAsync("s1", new SwitchboardUpdate { Enabled = true }),
            Body: """{"enabled":true}"""),
        ["DeleteSwitchboard"] = new(s => s.Switchboards.DeleteAsync("s1")),
        ["CreateSwitchboardIntegration"] = new(
            s => s.Switchboards.CreateIntegrationAsync("s1", new NewSwitchboardIntegration { Name = "bot", IntegrationId = "i1" }),
            Body: """{"name":"bot","integrationId":"i1"}"""),
        ["ListSwitchboardIntegrations"] = new(s => s.Switchboards.ListIntegrationsAsync("s1")),
        ["UpdateSwitchboardIntegration"] = new(
            s =>
                s.Switchboards.UpdateIntegrationAsync(
                    "s1",
                    "si1",
                    new SwitchboardIntegrationUpdate
                    {
                        NextSwitchboardIntegrationId = null,
                    }), Body: """{"nextSwitchboardIntegrationId":null}"""),
        ["DeleteSwitchboardIntegration"] = new(s => s.Switchboards.DeleteIntegrationAsync("s1", "si1")),
        ["CreateUser"] = new(
            s => s.Users.CreateAsync(new NewUser { ExternalId = "mira", Profile = new() { GivenName = "Mira" } }),
            Body: """{"externalId":"mira","profile":{"givenName":"Mira"}}"""),
        ["ListUsers"] = new(
            s => s.Users.ListByEmailAsync("mira@example.org", "b1"),
            "filter[identities.email]=mira@example.org&brandId=b1"),
        ["GetUser"] = new(s => s.Users.GetAsync("mira@example.org/ä")),
        ["UpdateUser"] = new(
            s => s.Users.UpdateAsync("u1", new UserUpdate { Profile = new() { Surname = null } }, "b1"),
            "brandId=b1",
            """{"profile":{"surname":null}}"""),
        ["DeleteUser"] = new(s => s.Users.DeleteAsync("u1")),
        ["CreateClient"] = new(s => s.Clients.CreateAsync("u1", new NewClient
        {
            MatchCriteria = new WhatsAppMatch { IntegrationId = "i1", PhoneNumber = "+15145555555" },
            Confirmation = new() { Type = ConfirmationType.Immediate },
            Target = new() { ConversationId = "c1" },
        }),
        Body: """{"matchCriteria":{"type":"whatsapp","integrationId":"i1","phoneNumber":"+15145555555"},"confirmation":{"type":"immediate"},"target":{"conversationId":"c1"}}"""),
        ["ListClients"] = new(s => FirstAsync(s.Clients.ListAsync("u1"))),
        ["RemoveClient"] = new(s => s.Clients.RemoveAsync("u1", "cl1")),
        ["ListDevices"] = new(s => s.Devices.ListAsync("u1")),
        ["GetDevice"] = new(s => s.Devices.GetAsync("u1", "d1")),
        ["DeleteUserPersonalInformation"] = new(s => s.Users.DeletePersonalInformationAsync("u1")),
        ["SyncUser"] = new(s => s.Users.SyncAsync("12345678901234", "98765432109876"), Body: """{"survivingZendeskId":"98765432109876"}"""),
    };

    private static async Task FirstAsync<T>(IAsyncEnumerable<T> list)
    {
        await foreach (var _ in list)
            return;
    }

    private static async Task UploadAsync(SunshineClient sunshine)
    {
        using var file = new MemoryStream([1, 2, 3]);
        await sunshine.Attachments.UploadAsync(
            new AttachmentUpload { Content = file, FileName = "a.png", ForMessage = true, ConversationId = "c1" });
    }
}

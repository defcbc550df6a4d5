using static Smooch.Testing.BodyKind;

namespace Smooch.Testing;

/// <summary>Every endpoint of v2, in the order of the reference. Those of OAuth are in <see cref="Routes"/>.</summary>
internal static class V2Routes
{
    private const string A = "R/apps/{appId}";
    private const string Conversation = A + "/conversations/{conversationId}";
    private const string Integration = A + "/integrations/{integrationId}";
    private const string Switchboard = A + "/switchboards/{switchboardId}";
    private const string User = A + "/users/{userIdOrExternalId}";

    private const Scopes I = Scopes.Integration | Scopes.App | Scopes.Account;
    private const Scopes AC = Scopes.App | Scopes.Account;
    private const Scopes C = Scopes.Account;
    private const Scopes IA = Scopes.Integration | Scopes.App;

    public static readonly Route[] All =
    [
        // Apps and their keys
        Route("POST", "R/apps", C, JsonBody, V2AppEndpoints.Create),
        Route("GET", "R/apps", C, None, V2AppEndpoints.List),
        Route("GET", A, AC, None, V2AppEndpoints.Get),
        Route("PATCH", A, AC, JsonBody, V2AppEndpoints.Update),
        Route("DELETE", A, C, None, V2AppEndpoints.Delete),
        Route("POST", A + "/keys", C, JsonBody, V2KeyEndpoints.Create),
        Route("GET", A + "/keys", C, None, V2KeyEndpoints.List),
        Route("GET", A + "/keys/{keyId}", C, None, V2KeyEndpoints.Get),
        Route("DELETE", A + "/keys/{keyId}", C, None, V2KeyEndpoints.Delete),

        // Attachments
        Route("POST", A + "/attachments", I, Multipart, V2AttachmentEndpoints.Upload),
        Route("POST", A + "/attachments/remove", I, JsonBody, V2AttachmentEndpoints.Remove),

        // Conversations and what happens in them
        Route("POST", A + "/conversations", I, JsonBody, V2ConversationEndpoints.Create),
        Route("GET", A + "/conversations", I, None, V2ConversationEndpoints.List),
        Route("GET", Conversation, I, None, V2ConversationEndpoints.Get),
        Route("PATCH", Conversation, I, JsonBody, V2ConversationEndpoints.Update),
        Route("DELETE", Conversation, I, None, V2ConversationEndpoints.Delete),
        Route("POST", Conversation + "/download", I, JsonBody, V2ChannelDataEndpoints.Download),
        Route("POST", Conversation + "/conversionEvents", I, JsonBody, V2ChannelDataEndpoints.PostConversionEvents),
        Route("POST", Conversation + "/join", I, JsonBody, V2ParticipantEndpoints.Join),
        Route("GET", Conversation + "/participants", I, None, V2ParticipantEndpoints.List),
        Route("POST", Conversation + "/leave", I, JsonBody, V2ParticipantEndpoints.Leave),
        Route("POST", Conversation + "/messages", I, JsonBody, V2MessageEndpoints.Post),
        Route("GET", Conversation + "/messages", I, None, V2MessageEndpoints.List),
        Route("DELETE", Conversation + "/messages", I, None, V2MessageEndpoints.DeleteAll),
        Route("DELETE", Conversation + "/messages/{messageId}", I, None, V2MessageEndpoints.Delete),
        Route("POST", Conversation + "/activity", I, JsonBody, V2ActivityEndpoint.Post),
        Route("POST", Conversation + "/passControl", I, JsonBody, V2ControlEndpoints.Pass),
        Route("POST", Conversation + "/releaseControl", I, OptionalJson, V2ControlEndpoints.Release),
        Route("POST", Conversation + "/offerControl", I, JsonBody, V2ControlEndpoints.Offer),
        Route("POST", Conversation + "/acceptControl", I, OptionalJson, V2ControlEndpoints.Accept),

        // Integrations, their keys and webhooks
        Route("POST", A + "/integrations", AC, JsonBody, V2IntegrationEndpoints.Create),
        Route("GET", A + "/integrations", AC, None, V2IntegrationEndpoints.List),
        Route("GET", Integration, AC, None, V2IntegrationEndpoints.Get),
        Route("PATCH", Integration, AC, JsonBody, V2IntegrationEndpoints.Update),
        Route("DELETE", Integration, AC, None, V2IntegrationEndpoints.Delete),
        Route("POST", Integration + "/keys", AC, JsonBody, V2KeyEndpoints.Create),
        Route("GET", Integration + "/keys", AC, None, V2KeyEndpoints.List),
        Route("GET", Integration + "/keys/{keyId}", AC, None, V2KeyEndpoints.Get),
        Route("DELETE", Integration + "/keys/{keyId}", AC, None, V2KeyEndpoints.Delete),
        Route("POST", Integration + "/webhooks", IA, JsonBody, V2WebhookEndpoints.Create),
        Route("GET", Integration + "/webhooks", IA, None, V2WebhookEndpoints.List),
        Route("GET", Integration + "/webhooks/{webhookId}", IA, None, V2WebhookEndpoints.Get),
        Route("PATCH", Integration + "/webhooks/{webhookId}", IA, JsonBody, V2WebhookEndpoints.Update),
        Route("DELETE", Integration + "/webhooks/{webhookId}", IA, None, V2WebhookEndpoints.Delete),

        // Switchboards
        Route("POST", A + "/switchboards", AC, OptionalJson, V2SwitchboardEndpoints.Create),
        Route("GET", A + "/switchboards", AC, None, V2SwitchboardEndpoints.List),
        Route("PATCH", Switchboard, AC, JsonBody, V2SwitchboardEndpoints.Update),
        Route("DELETE", Switchboard, AC, None, V2SwitchboardEndpoints.Delete),
        Route("POST", Switchboard + "/switchboardIntegrations", AC, JsonBody, V2SwitchboardIntegrationEndpoints.Create),
        Route("GET", Switchboard + "/switchboardIntegrations", AC, None, V2SwitchboardIntegrationEndpoints.List),
        Route(
            "PATCH",
            Switchboard + "/switchboardIntegrations/{switchboardIntegrationId}",
            AC,
            JsonBody,
            V2SwitchboardIntegrationEndpoints.Update),
        Route(
            "DELETE",
            Switchboard + "/switchboardIntegrations/{switchboardIntegrationId}",
            AC,
            None,
            V2SwitchboardIntegrationEndpoints.Delete),

        // Users, their clients and devices
        Route("POST", A + "/users", I, JsonBody, V2UserEndpoints.Create),
        Route("GET", A + "/users", I, None, V2UserEndpoints.List),
        Route("GET", User, I, None, V2UserEndpoints.Get),
        Route("PATCH", User, I, JsonBody, V2UserEndpoints.Update),
        Route("DELETE", User, I, None, V2UserEndpoints.Delete),
        Route("DELETE", User + "/personalinformation", I, None, V2UserEndpoints.DeletePersonalInformation),
        Route("POST", A + "/users/{zendeskId}/sync", I, OptionalJson, V2UserEndpoints.Sync),
        Route("POST", User + "/clients", I, JsonBody, V2ClientEndpoints.Create),
        Route("GET", User + "/clients", I, None, V2ClientEndpoints.List),
        Route("DELETE", User + "/clients/{clientId}", I, None, V2ClientEndpoints.Remove),
        Route("GET", User + "/devices", I, None, V2DeviceEndpoints.List),
        Route("GET", User + "/devices/{deviceId}", I, None, V2DeviceEndpoints.Get),

        // OAuth
        Route("GET", "R/tokenInfo", Scopes.Integration, None, V2AppEndpoints.TokenInfo),
    ];

    private static Route Route(string method, string template, Scopes scopes, BodyKind body, Func<ApiRequest, ApiResult> handler) =>
        new(method, template, ApiVersions.V2, scopes, body, handler);
}

using static Smooch.Testing.ApiVersions;
using static Smooch.Testing.BodyKind;

namespace Smooch.Testing;

/// <summary>Every endpoint of the service, in the order of the reference.</summary>
internal static class Routes
{
    private const Scopes T = Scopes.AppToken;
    private const Scopes U = Scopes.AppUser;
    private const Scopes A = Scopes.App;
    private const Scopes C = Scopes.Account;
    private const Scopes I = Scopes.Integration;

    public static readonly Route[] All =
    [
        // Session start and app users
        new("POST", "P/init", V1, T | U | A, JsonBody, InitEndpoint.Init),
        new("POST", "P/appusers", Both, A | C | I, JsonBody, AppUserEndpoints.Create),
        new("POST", "P/appusers/merge", V1_1, A | C, JsonBody, AppUserEndpoints.Merge),
        new("GET", "P/appusers/{u}", Both, T | U | A | C | I, None, AppUserEndpoints.Get),
        new("PUT", "P/appusers/{u}", Both, T | U | A | C | I, JsonBody, AppUserEndpoints.Update),
        new("DELETE", "P/appusers/{u}", Both, A | C, None, AppUserEndpoints.Delete),
        new("DELETE", "P/appusers/{u}/profile", Both, A | C, None, AppUserEndpoints.DeleteProfile),
        new("POST", "P/appusers/{u}/events", V1, T | U | A, JsonBody, DeviceEndpoints.TrackEvent),
        new("PUT", "P/appusers/{u}/devices/{deviceId}", V1, T | U | A, JsonBody, DeviceEndpoints.Update),
        new("POST", "P/appusers/{u}/pushToken", V1, T | U, JsonBody, DeviceEndpoints.SetPushToken),
        new("GET", "P/appusers/{u}/authcode", Both, A | C, None, ChannelEndpoints.AuthCode),
        new("GET", "P/appusers/{u}/channels", Both, A | C, None, ChannelEndpoints.List),
        new("POST", "P/appusers/{u}/channels", Both, A | C, JsonBody, ChannelEndpoints.Link),
        new("DELETE", "P/appusers/{u}/channels/{channel}", Both, A | C, OptionalJson, ChannelEndpoints.Unlink),
        new("GET", "P/appusers/{u}/businesssystems", Both, A | C, None, ChannelEndpoints.BusinessSystems),
        new("GET", "P/appusers/{u}/linkrequest", Both, A | C, None, ChannelEndpoints.LinkRequests),

        // Conversations and messages
        new("GET", "P/appusers/{u}/conversation", Both, T | U | A, None, ConversationEndpoints.Get),
        new("GET", "P/appusers/{u}/messages", Both, T | U | A | C | I, None, MessageEndpoints.List),
        new("POST", "P/appusers/{u}/conversation/messages", V1, T | U | A, JsonBody, MessageEndpoints.PostLegacy),
        new("POST", "P/appusers/{u}/messages", Both, T | U | A | C | I, JsonBody, MessageEndpoints.Post),
        new("POST", "P/appusers/{u}/conversation/images", V1, T | U | A, BodyKind.Multipart, MessageEndpoints.PostImageLegacy),
        new("POST", "P/appusers/{u}/images", Both, T | U | A | C | I, BodyKind.Multipart, MessageEndpoints.PostImage),
        new("DELETE", "P/appusers/{u}/messages", Both, A | C, None, MessageEndpoints.DeleteAll),
        new("DELETE", "P/appusers/{u}/messages/{messageId}", Both, A | C, None, MessageEndpoints.Delete),
        new("POST", "P/appusers/{u}/conversation/read", Both, T | U | A | C, OptionalJson, ConversationEndpoints.Read),
        new("POST", "P/appusers/{u}/conversation/activity", Both, A | C, JsonBody, ConversationEndpoints.Activity),
        new("POST", "P/appusers/{u}/conversation/postback", Both, T | U | A | C, JsonBody, ConversationEndpoints.Postback),

        // Webhooks
        new("POST", "P/webhooks", Both, A | C | I, JsonBody, WebhookEndpoints.Create) { Prepare = WebhookEndpoints.ProbeAsync },
        new("GET", "P/webhooks", Both, A | C | I, None, WebhookEndpoints.List),
        new("GET", "P/webhooks/{webhookId}", Both, A | C | I, None, WebhookEndpoints.Get),
        new("PUT", "P/webhooks/{webhookId}", Both, A | C | I, JsonBody, WebhookEndpoints.Update),
        new("DELETE", "P/webhooks/{webhookId}", Both, A | C | I, None, WebhookEndpoints.Delete),

        // Attachments and notifications
        new("POST", "P/attachments", Both, A | C, Multipart, AttachmentEndpoints.Upload),
        new("POST", "P/attachments/remove", Both, A | C, JsonBody, AttachmentEndpoints.Remove),
        new("POST", "P/notifications", Both, A | C, JsonBody, NotificationEndpoint.Post),

        // Menus and templates
        new("GET", "P/menu", Both, A | C, None, MenuEndpoints.Get),
        new("PUT", "P/menu", Both, A | C, JsonBody, MenuEndpoints.Put),
        new("DELETE", "P/menu", Both, A | C, None, MenuEndpoints.Delete),
        new("GET", "P/integrations/{integrationId}/menu", Both, A | C, None, MenuEndpoints.GetOfIntegration),
        new("POST", "P/integrations/{integrationId}/menu", Both, A | C, JsonBody, MenuEndpoints.CreateOfIntegration),
        new("PUT", "P/integrations/{integrationId}/menu", Both, A | C, JsonBody, MenuEndpoints.PutOfIntegration),
        new("DELETE", "P/integrations/{integrationId}/menu", Both, A | C, None, MenuEndpoints.DeleteOfIntegration),
        new("POST", "P/templates", Both, A | C, JsonBody, TemplateEndpoints.Create),
        new("GET", "P/templates", Both, A | C, None, TemplateEndpoints.List),
        new("GET", "P/templates/{templateId}", Both, A | C, None, TemplateEndpoints.Get),
        new("PUT", "P/templates/{templateId}", Both, A | C, JsonBody, TemplateEndpoints.Update),
        new("DELETE", "P/templates/{templateId}", Both, A | C, None, TemplateEndpoints.Delete),

        // Management
        new("POST", "R/apps", Both, C, JsonBody, AppEndpoints.Create),
        new("GET", "R/apps", Both, C, None, AppEndpoints.List),
        new("GET", "R/apps/{appId}", Both, C, None, AppEndpoints.Get),
        new("PUT", "R/apps/{appId}", Both, C, JsonBody, AppEndpoints.Update),
        new("DELETE", "R/apps/{appId}", Both, C, None, AppEndpoints.Delete),
        new("GET", "R/apps/{appId}/sdks", V1_1, C, None, AppEndpoints.SdkIds),
        new("POST", "R/apps/{appId}/keys", Both, C, JsonBody, KeyEndpoints.Create),
        new("GET", "R/apps/{appId}/keys", Both, C, None, KeyEndpoints.List),
        new("GET", "R/apps/{appId}/keys/{keyId}", Both, C, None, KeyEndpoints.Get),
        new("DELETE", "R/apps/{appId}/keys/{keyId}", Both, C, None, KeyEndpoints.Delete),
        new("GET", "R/apps/{appId}/keys/{keyId}/jwt", Both, C, None, KeyEndpoints.Jwt),
        new("POST", "R/serviceaccounts", Both, C, JsonBody, ServiceAccountEndpoints.Create),
        new("GET", "R/serviceaccounts", Both, C, None, ServiceAccountEndpoints.List),
        new("GET", "R/serviceaccounts/{serviceAccountId}", Both, C, None, ServiceAccountEndpoints.Get),
        new("PUT", "R/serviceaccounts/{serviceAccountId}", Both, C, JsonBody, ServiceAccountEndpoints.Update),
        new("DELETE", "R/serviceaccounts/{serviceAccountId}", Both, C, None, ServiceAccountEndpoints.Delete),
        new("POST", "R/serviceaccounts/{serviceAccountId}/keys", Both, C, JsonBody, KeyEndpoints.Create),
        new("GET", "R/serviceaccounts/{serviceAccountId}/keys", Both, C, None, KeyEndpoints.List),
        new("GET", "R/serviceaccounts/{serviceAccountId}/keys/{keyId}", Both, C, None, KeyEndpoints.Get),
        new("DELETE", "R/serviceaccounts/{serviceAccountId}/keys/{keyId}", Both, C, None, KeyEndpoints.Delete),
        new("GET", "R/serviceaccounts/{serviceAccountId}/keys/{keyId}/jwt", Both, C, None, KeyEndpoints.Jwt),
        new("POST", "P/integrations", Both, A | C, JsonBody, IntegrationEndpoints.Create),
        new("GET", "P/integrations", Both, A | C, None, IntegrationEndpoints.List),
        new("GET", "P/integrations/{integrationId}", Both, A | C, None, IntegrationEndpoints.Get),
        new("PUT", "P/integrations/{integrationId}", Both, A | C, JsonBody, IntegrationEndpoints.Update),
        new("DELETE", "P/integrations/{integrationId}", Both, A | C, None, IntegrationEndpoints.Delete),
        new("PUT", "P/integrations/{integrationId}/profile", Both, A | C, JsonBody, WhatsAppProfileEndpoints.Update),
        new("GET", "P/integrations/{integrationId}/profile", V1_1, A | C, None, WhatsAppProfileEndpoints.Get),
        new("PUT", "P/integrations/{integrationId}/profile/photo", V1_1, A | C, Multipart, WhatsAppProfileEndpoints.SetPhoto),
        new("POST", "P/integrations/{integrationId}/messageTemplates", V1_1, A | C, JsonBody, WhatsAppTemplateEndpoints.Create),
        new("GET", "P/integrations/{integrationId}/messageTemplates", V1_1, A | C, None, WhatsAppTemplateEndpoints.List),
        new("DELETE", "P/integrations/{integrationId}/messageTemplates/{name}", V1_1, A | C, None, WhatsAppTemplateEndpoints.Delete),
        new("POST", "R/whatsapp/deployments", V1_1, C, JsonBody, DeploymentEndpoints.Create),
        new("GET", "R/whatsapp/deployments", V1_1, C, None, DeploymentEndpoints.List),
        new("GET", "R/whatsapp/deployments/{deploymentId}", V1_1, C, None, DeploymentEndpoints.Get),
        new("DELETE", "R/whatsapp/deployments/{deploymentId}", V1_1, C, None, DeploymentEndpoints.Delete),
        new("POST", "R/whatsapp/deployments/{deploymentId}/activate", V1_1, C, JsonBody, DeploymentEndpoints.Activate),
        new("POST", "R/whatsapp/deployments/{deploymentId}/code/confirm", V1_1, C, JsonBody, DeploymentEndpoints.Confirm),
        new("GET", "/oauth/authorize", Both, Scopes.None, None, OAuthEndpoints.Authorize),
        new("POST", "/oauth/token", Both, Scopes.None, FormOrJson, OAuthEndpoints.Token),
        new("DELETE", "/oauth/authorization", Both, I, None, OAuthEndpoints.Revoke),

        // Documented by name only
        new("GET", "P/appusers/{u}/transferrequest", V1, Scopes.None, None, UnsupportedEndpoint.Reject),
        new("POST", "P/appusers/{u}/integrations/{channel}/ping", Both, Scopes.None, None, UnsupportedEndpoint.Reject),
        new("GET", "P/appusers/{u}/integrations/{channel}/qrcode", Both, Scopes.None, None, UnsupportedEndpoint.Reject),
        new("POST", "P/attachments/token", V1_1, Scopes.None, None, UnsupportedEndpoint.Reject),
        new("GET", "P/attachments/cookie", V1_1, Scopes.None, None, UnsupportedEndpoint.Reject),
        new("GET", "P/stripe/account", Both, Scopes.None, None, UnsupportedEndpoint.Reject),
        new("POST", "P/appusers/{u}/stripe/customer", Both, Scopes.None, None, UnsupportedEndpoint.Reject),
        new("POST", "P/appusers/{u}/stripe/transaction", Both, Scopes.None, None, UnsupportedEndpoint.Reject),

        // Uploads, which need no credential
        new("GET", "/media/{id}/{name}", Both, Scopes.None, None, MediaEndpoint.Download),
        new("HEAD", "/media/{id}/{name}", Both, Scopes.None, None, MediaEndpoint.Download),

        .. V2Routes.All,
    ];
}

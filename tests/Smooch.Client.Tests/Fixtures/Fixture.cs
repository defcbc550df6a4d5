using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Smooch.Client.Tests;

/// <summary>A document of the service in a file: the folder says what it is, so that dropping a file there makes it a test.</summary>
internal sealed record Fixture(string Area, string Name, JsonTypeInfo Type)
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Fixtures");

    private static readonly Dictionary<string, JsonTypeInfo> Areas = new(StringComparer.Ordinal)
    {
        ["action"] = SmoochJsonContext.Default.MessageAction,
        ["app"] = AccountJsonContext.Default.AppResponse,
        ["app-user"] = SmoochJsonContext.Default.AppUserResponse,
        ["apps"] = AccountJsonContext.Default.AppsResponse,
        ["attachment"] = AttachmentsJsonContext.Default.Attachment,
        ["auth-code"] = ChannelsJsonContext.Default.AuthCodeResponse,
        ["business-systems"] = ChannelsJsonContext.Default.BusinessSystemsResponse,
        ["channels"] = ChannelsJsonContext.Default.ChannelsResponse,
        ["conversation"] = SmoochJsonContext.Default.ConversationResponse,
        ["deleted-deployment"] = DeploymentsJsonContext.Default.DeletedDeploymentResponse,
        ["deployment"] = DeploymentsJsonContext.Default.DeploymentResponse,
        ["deployments"] = DeploymentsJsonContext.Default.DeploymentsResponse,
        ["device"] = SmoochJsonContext.Default.DeviceResponse,
        ["event"] = SmoochJsonContext.Default.SmoochWebhookEvent,
        ["integration"] = IntegrationsJsonContext.Default.Integration,
        ["integration-profile"] = IntegrationsJsonContext.Default.IntegrationProfileResponse,
        ["integrations"] = IntegrationsJsonContext.Default.IntegrationsResponse,
        ["init"] = SmoochJsonContext.Default.InitResult,
        ["jwt"] = AccountJsonContext.Default.JwtResponse,
        ["key"] = AccountJsonContext.Default.KeyResponse,
        ["keys"] = AccountJsonContext.Default.KeysResponse,
        ["link-requests"] = ChannelsJsonContext.Default.LinkRequestsResponse,
        ["menu"] = MenusJsonContext.Default.MenuResponse,
        ["message"] = SmoochJsonContext.Default.Message,
        ["message-page"] = SmoochJsonContext.Default.MessagePage,
        ["oauth-token"] = OAuthJsonContext.Default.OAuthToken,
        ["sdk-ids"] = AccountJsonContext.Default.SdkIds,
        ["message-template"] = IntegrationsJsonContext.Default.MessageTemplateResponse,
        ["message-templates"] = IntegrationsJsonContext.Default.MessageTemplatesResponse,
        ["sent-message"] = SmoochJsonContext.Default.SentMessage,
        ["service-account"] = AccountJsonContext.Default.ServiceAccountResponse,
        ["service-accounts"] = AccountJsonContext.Default.ServiceAccountsResponse,
        ["notification"] = NotificationsJsonContext.Default.NotificationResponse,
        ["template"] = SmoochJsonContext.Default.TemplateResponse,
        ["templates"] = SmoochJsonContext.Default.TemplatesResponse,
        ["track-event"] = SmoochJsonContext.Default.TrackEventResponse,
        ["webhook"] = WebhooksJsonContext.Default.WebhookResponse,
        ["webhooks"] = WebhooksJsonContext.Default.WebhooksResponse,
    };

    /// <summary>The folder of request bodies, which are written, never read.</summary>
    public const string Requests = "request";

    /// <summary>Gets the areas that documents are expected for.</summary>
    public static IEnumerable<string> AreaNames => Areas.Keys;

    /// <summary>Gets whether the document itself is a case of a union, which never fails to be read.</summary>
    public bool IsUnion => Area is "action" or "event" or "integration" or "message";

    public string Json => File.ReadAllText(Path.Combine(Root, Area, Name + ".json"));

    /// <summary>Lists the names <c>area/name</c> of every document that was received, for theories.</summary>
    public static TheoryData<string> Received() => [.. Names().Where(name => Folder(name) != Requests)];

    /// <summary>Lists the names of every request body.</summary>
    public static IEnumerable<string> RequestNames() => Names().Where(name => Folder(name) == Requests).Select(name => name[(Requests.Length + 1)..]);

    public static string Request(string name) => File.ReadAllText(Path.Combine(Root, Requests, name + ".json"));

    public static Fixture Of(string name)
    {
        var area = Folder(name);
        return Areas.TryGetValue(area, out var type)
            ? new Fixture(area, name[(area.Length + 1)..], type)
            : throw new InvalidOperationException($"Nothing says what the documents in Fixtures/{area} are: add the folder to {nameof(Fixture)}.");
    }

    public object? Read(string json) => JsonSerializer.Deserialize(json, Type);

    public string Write(object? value) => JsonSerializer.Serialize(value, Type);

    private static IEnumerable<string> Names() => Directory
        .EnumerateFiles(Root, "*.json", SearchOption.AllDirectories)
        .Select(path => Path.ChangeExtension(Path.GetRelativePath(Root, path), extension: null).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static string Folder(string name) => name[..name.IndexOf('/', StringComparison.Ordinal)];
}

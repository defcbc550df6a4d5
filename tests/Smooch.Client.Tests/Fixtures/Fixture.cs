using System.Text.Json;

namespace Smooch.Client.Tests;

/// <summary>A document of the service in a file: the folder specifies its type, so that a new file there is a new test.</summary>
internal sealed record Fixture(string Area, string Name, Type Type)
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Fixtures");

    private static readonly Dictionary<string, Type> Areas = new(StringComparer.Ordinal)
    {
        ["action"] = typeof(MessageAction),
        ["app"] = typeof(AppResponse),
        ["app-user"] = typeof(AppUserResponse),
        ["apps"] = typeof(AppsResponse),
        ["attachment"] = typeof(Attachment),
        ["auth-code"] = typeof(AuthCodeResponse),
        ["business-systems"] = typeof(BusinessSystemsResponse),
        ["channels"] = typeof(ChannelsResponse),
        ["conversation"] = typeof(ConversationResponse),
        ["deleted-deployment"] = typeof(DeletedDeploymentResponse),
        ["deployment"] = typeof(DeploymentResponse),
        ["deployments"] = typeof(DeploymentsResponse),
        ["device"] = typeof(DeviceResponse),
        ["event"] = typeof(SmoochWebhookEvent),
        ["integration"] = typeof(Integration),
        ["integration-profile"] = typeof(IntegrationProfileResponse),
        ["integrations"] = typeof(IntegrationsResponse),
        ["init"] = typeof(InitResult),
        ["jwt"] = typeof(JwtResponse),
        ["key"] = typeof(KeyResponse),
        ["keys"] = typeof(KeysResponse),
        ["link-requests"] = typeof(LinkRequestsResponse),
        ["menu"] = typeof(MenuResponse),
        ["message"] = typeof(Message),
        ["message-page"] = typeof(MessagePage),
        ["oauth-token"] = typeof(OAuthToken),
        ["sdk-ids"] = typeof(SdkIds),
        ["message-template"] = typeof(MessageTemplateResponse),
        ["message-templates"] = typeof(MessageTemplatesResponse),
        ["sent-message"] = typeof(SentMessage),
        ["service-account"] = typeof(ServiceAccountResponse),
        ["service-accounts"] = typeof(ServiceAccountsResponse),
        ["notification"] = typeof(NotificationResponse),
        ["template"] = typeof(TemplateResponse),
        ["templates"] = typeof(TemplatesResponse),
        ["track-event"] = typeof(TrackEventResponse),
        ["webhook"] = typeof(WebhookResponse),
        ["webhooks"] = typeof(WebhooksResponse),
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
    public static IEnumerable<string> RequestNames() =>
        Names().Where(name => Folder(name) == Requests).Select(name => name[(Requests.Length + 1)..]);

    public static string Request(string name) => File.ReadAllText(Path.Combine(Root, Requests, name + ".json"));

    public static Fixture Of(string name)
    {
        var area = Folder(name);
        return Areas.TryGetValue(area, out var type)
            ? new Fixture(area, name[(area.Length + 1)..], type)
            : throw new InvalidOperationException(
                $"The type of the documents in Fixtures/{area} is not known: add the folder to {nameof(Fixture)}.");
    }

    public object? Read(string json) => JsonSerializer.Deserialize(json, Type);

    public string Write(object? value) => JsonSerializer.Serialize(value, Type);

    private static IEnumerable<string> Names() => Directory
        .EnumerateFiles(Root, "*.json", SearchOption.AllDirectories)
        .Select(path => Path.ChangeExtension(Path.GetRelativePath(Root, path), extension: null).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static string Folder(string name) => name[..name.IndexOf('/', StringComparison.Ordinal)];
}

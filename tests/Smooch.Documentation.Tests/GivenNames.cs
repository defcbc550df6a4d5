namespace Smooch.Documentation.Tests;

/// <summary>The names that examples use without declaring them: those of a program that its reader has.</summary>
/// <param name="Usings">The namespaces of the program.</param>
/// <param name="Types">The type of each name.</param>
internal sealed record GivenNames(IReadOnlyList<string> Usings, IReadOnlyDictionary<string, string> Types)
{
    private static readonly string[] Namespaces =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
        "Microsoft.AspNetCore.Builder", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection",
        "Microsoft.Extensions.Hosting", "OpenTelemetry.Metrics", "OpenTelemetry.Trace", "Orleans.Hosting", "Polly", "StackExchange.Redis",
        "Smooch", "Smooch.Testing",
    ];

    private static readonly Dictionary<string, string> Shared = new(StringComparer.Ordinal)
    {
        ["apiKey"] = "string?",
        ["app"] = "WebApplication",
        ["appId"] = "string",
        ["body"] = "byte[]",
        ["builder"] = "IHostApplicationBuilder",
        ["cancellationToken"] = "CancellationToken",
        ["code"] = "string",
        ["configuration"] = "IConfiguration",
        ["conversationId"] = "string",
        ["dispatcher"] = "WebhookDispatcher",
        ["headers"] = "IEnumerable<KeyValuePair<string, string>>",
        ["http"] = "HttpClient",
        ["keyId"] = "string",
        ["protocol"] = "string",
        ["receiver"] = "WebhookReceiver",
        ["runner"] = "WebhookRunner",
        ["savedToken"] = "string?",
        ["secret"] = "string",
        ["section"] = "IConfigurationSection",
        ["services"] = "IServiceCollection",
        ["state"] = "string",
        ["url"] = "string",
        ["userId"] = "string",
        ["webhookId"] = "string",
        ["webhookSecret"] = "SmoochSecret",
    };

    private static readonly GivenNames ClientNames = Of(
        "Client",
        new(StringComparer.Ordinal)
        {
            ["configure"] = "Action<Orleans.Persistence.RedisStorageOptions>",
            ["deviceId"] = "string",
            ["directory"] = "Action<Orleans.Configuration.RedisGrainDirectoryOptions>",
            ["agent"] = "FakeAgent",
            ["contact"] = "FakeContact",
            ["fake"] = "FakeSmooch",
            ["fakeMessageBird"] = "FakeMessageBird",
            ["integrationId"] = "string",
            ["message"] = "NewMessage",
            ["mira"] = "FakeUser",
            ["options"] = "SmoochClientOptions",
            ["redis"] = "string",
            ["silo"] = "ISiloBuilder",
            ["smooch"] = "SmoochClient",
            ["tenants"] = "Tenants",
            ["triggers"] = "IReadOnlyList<WebhookTrigger>",
            ["webhookEvent"] = "SmoochWebhookEvent",
        });

    private static readonly GivenNames SunshineNames = Of(
        "Sunshine",
        new(StringComparer.Ordinal)
        {
            ["conversation"] = "ConversationReference",
            ["report"] = "string",
            ["sunshine"] = "SunshineClient",
            ["webhookEvent"] = "SunshineWebhookEvent",
        });

    private static readonly GivenNames MessageBirdNames = Of(
        "MessageBird",
        new(StringComparer.Ordinal)
        {
            ["accessKey"] = "string",
            ["channelId"] = "string",
            ["conversation"] = "Conversation",
            ["messageBird"] = "MessageBirdClient",
            ["messageId"] = "string",
            ["options"] = "MessageBirdWebhookOptions",
            ["signingKey"] = "string",
        });

    /// <summary>Returns the names for the examples of a package; those that know no API use the first as their example.</summary>
    public static GivenNames For(string package) => package switch
    {
        "Smooch.Sunshine" => SunshineNames,
        "Smooch.MessageBird" => MessageBirdNames,
        _ => ClientNames,
    };

    private static GivenNames Of(string api, Dictionary<string, string> types) => new(
        [.. Namespaces, $"Smooch.{api}", $"Smooch.Documentation.Tests.{api}Program"],
        new Dictionary<string, string>(Shared.Concat(types), StringComparer.Ordinal));
}

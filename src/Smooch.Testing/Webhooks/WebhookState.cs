using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A webhook of an app. The version with which it was created is its payload version.</summary>
internal sealed class WebhookState(string id, string target, string[] triggers, string secret, ApiVersions version)
{
    private const int RetriesOfV2 = 4;

    public string Id { get; } = id;

    public string Target { get; set; } = target;

    public string[] Triggers { get; set; } = triggers;

    public string Secret { get; } = secret;

    public ApiVersions Version { get; } = version;

    public bool IncludeClient { get; set; }

    public bool IncludeFullAppUser { get; set; }

    public bool IncludeFullUser { get; set; }

    public bool IncludeFullSource { get; set; }

    /// <summary>Gets the OAuth token that created it, if any.</summary>
    public string? Owner { get; init; }

    /// <summary>Gets the integration of the webhook, in v2.</summary>
    public string? IntegrationId { get; init; }

    /// <summary>Events of v2 that wait for their envelope.</summary>
    public List<(string Type, JsonObject Event)> RequestRules { get; } = [];

    public DeliveryQueue Queue { get; } = new(id);

    public bool IsDeleted
    {
        get => Queue.IsDeleted;
        set => Queue.IsDeleted = value;
    }

    public WebhookDelivery Deliver(string trigger, byte[] body) =>
        new(Queue, Target, trigger, body, headers => headers.TryAddWithoutValidation("X-API-Key", Secret))
        {
            Retries = Version == ApiVersions.V2 ? RetriesOfV2 : null,
        };

    public bool Wants(string trigger) => Triggers.Any(subscribed => Matches(subscribed, trigger));

    public JsonObject RenderV2() => new()
    {
        ["id"] = Id,
        ["version"] = Version switch { ApiVersions.V1 => "v1", ApiVersions.V1_1 => "v1.1", _ => "v2" },
        ["target"] = Target,
        ["triggers"] = new JsonArray([.. Triggers.Select(trigger => JsonValue.Create(trigger))]),
        ["secret"] = Secret,
        ["includeFullUser"] = IncludeFullUser,
        ["includeFullSource"] = IncludeFullSource,
    };

    public JsonObject Render(ApiVersions caller)
    {
        var result = new JsonObject
        {
            ["_id"] = Id,
            ["triggers"] = new JsonArray([.. Triggers.Select(trigger => JsonValue.Create(trigger))]),
            ["secret"] = Secret,
            ["target"] = Target,
        };
        if (caller == ApiVersions.V1_1)
        {
            result["version"] = Version == ApiVersions.V1 ? "v1" : "v1.1";
            result["includeClient"] = IncludeClient;
            result["includeFullAppUser"] = IncludeFullAppUser;
        }

        return result;
    }

    // `*` leaves out typing: consumers of the real service subscribe to both side by side.
    private static bool Matches(string subscribed, string trigger) => subscribed switch
    {
        "*" => trigger != "typing:appUser",
        "message" => trigger is "message:appUser" or "message:appMaker",
        _ => subscribed == trigger,
    };
}

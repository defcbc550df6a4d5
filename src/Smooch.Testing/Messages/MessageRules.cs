using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The rules of a posted message. Returns the content to store, or rejects it with 400.</summary>
internal static class MessageRules
{
    /// <summary>The longest text.</summary>
    public const int TextLimit = 4096;

    private const int MetadataLimit = 4096;

    private static readonly string[] OverrideChannels = ["whatsapp", "line", "messenger", "apple"];

    /// <param name="body">The posted message.</param>
    /// <param name="version">The version that was called.</param>
    /// <param name="legacyPath">True below <c>/conversation/</c>, where a message has no type.</param>
    /// <param name="service">Creates ids, knows uploads.</param>
    public static JsonObject Content(JsonObject body, ApiVersions version, bool legacyPath, ServiceState service)
    {
        var role = Read.Enumerated(body, "role", "appUser", "appMaker");
        var type = TypeOf(body, version, legacyPath);
        var content = new JsonObject { ["type"] = type };
        CopyText(body, content);
        CopyMetadata(body, content);
        if (ActionRules.Actions(body, "actions", ActionRules.OnMessage, version, service.Ids) is { Count: > 0 } actions)
            content["actions"] = role == "appMaker" ? actions : throw ApiException.BadRequest("Only appMaker messages may have actions");

        switch (type)
        {
            case "text":
                NeedText(body, content);
                break;
            case "image" or "file":
                CopyMedia(body, content, legacyPath, service);
                break;
            case "carousel" or "list":
                ItemRules.CopyItems(body, content, version, service.Ids);
                break;
            case "location":
                CopyLocation(body, content, version);
                break;
            default:
                FormRules.CopyForm(body, content, role, service.Ids);
                break;
        }

        CheckOverride(body, version);
        return content;
    }

    private static string TypeOf(JsonObject body, ApiVersions version, bool legacyPath)
    {
        if (legacyPath || (version == ApiVersions.V1 && body["type"] is null))
            return body["mediaUrl"] is not null ? "image" : body["items"] is not null ? "carousel" : "text";

        if (version == ApiVersions.V1_1 && body["messageSchema"] is not null)
        {
            _ = Read.Enumerated(body, "messageSchema", "whatsapp");
            _ = Read.RequiredObject(body, "message");
            body["text"] ??= " ";
            return "text";
        }

        return version == ApiVersions.V1_1
            ? Read.Enumerated(body, "type", "text", "image", "file", "carousel", "list", "location", "form")
            : Read.Enumerated(body, "type", "text", "image", "file", "carousel", "list", "location");
    }

    private static void CopyText(JsonObject body, JsonObject content)
    {
        _ = Read.OptionalString(body, "text", TextLimit);
        foreach (var name in (ReadOnlySpan<string>)["text", "name", "email", "avatarUrl", "payload", "altText"])
        {
            if (Read.OptionalString(body, name) is { } value)
                content[name] = value;
        }
    }

    private static void NeedText(JsonObject body, JsonObject content)
    {
        if (string.IsNullOrEmpty(Read.OptionalString(body, "text")) && content["actions"] is null)
            throw ApiException.BadRequest("Missing required argument text: a text message needs text or actions");
    }

    private static void CopyMetadata(JsonObject body, JsonObject content)
    {
        if (Read.OptionalFlatObject(body, "metadata") is not { Count: > 0 } metadata)
            return;

        var size = MetadataRule.SizeOf(metadata);
        content["metadata"] = size <= MetadataLimit
            ? metadata.DeepClone()
            : throw ApiException.BadRequest($"metadata exceeds {MetadataLimit} bytes, keys and values included");
    }

    private static void CopyMedia(JsonObject body, JsonObject content, bool legacyPath, ServiceState service)
    {
        var url = Read.HttpUrl("mediaUrl", Read.RequiredString(body, "mediaUrl"));
        var type = legacyPath ? Read.RequiredString(body, "mediaType") : Read.OptionalString(body, "mediaType");
        var stored = service.Media.Find(new Uri(url).AbsolutePath);
        content["mediaUrl"] = url;
        content["mediaType"] = type ?? stored?.ContentType ?? MediaTypes.FromUrl(url) ?? "application/octet-stream";
        if (stored is not null)
            content["mediaSize"] = stored.Content.Length;

        content["text"] ??= legacyPath ? url : " ";
    }

    private static void CopyLocation(JsonObject body, JsonObject content, ApiVersions version)
    {
        var coordinates = Read.RequiredObject(body, "coordinates");
        var latitude = Read.OptionalNumber(coordinates, "lat");
        var longitude = Read.OptionalNumber(coordinates, "long");
        if (latitude is null || longitude is null)
            throw ApiException.BadRequest("coordinates needs the numbers lat and long");

        content["coordinates"] = new JsonObject { ["lat"] = latitude, ["long"] = longitude };
        content["text"] ??= FormattableString.Invariant($"Location shared:\nhttps://maps.google.com/maps?q={latitude},{longitude}");
        if (version == ApiVersions.V1_1 && Read.OptionalObject(body, "location") is { } location)
        {
            _ = Read.OptionalString(location, "address");
            _ = Read.OptionalString(location, "name");
            content["location"] = location.DeepClone();
        }
    }

    private static void CheckOverride(JsonObject body, ApiVersions version)
    {
        if (version != ApiVersions.V1_1 || Read.OptionalObject(body, "override") is not { } channels)
            return;

        foreach (var (channel, value) in channels)
        {
            if (!OverrideChannels.Contains(channel) || value is not JsonObject settings || settings["payload"] is not JsonObject)
                throw ApiException.BadRequest(
                    $"Invalid value for override.{channel}: one of whatsapp, line, messenger, apple with an object payload is expected");
        }
    }
}

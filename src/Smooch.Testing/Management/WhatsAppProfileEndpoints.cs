using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class WhatsAppProfileEndpoints
{
    private const int PhotoLimit = 63 * 1024;

    private static readonly (string Name, int Length)[] Texts =
        [("about", 139), ("address", 256), ("description", 256), ("email", 128), ("photoUrl", 2048), ("vertical", 128)];

    public static ApiResult Get(ApiRequest request) =>
        ApiResult.Ok(new JsonObject { ["profile"] = WhatsAppLink.Find(request)["profile"]?.DeepClone() ?? new JsonObject() });

    public static ApiResult Update(ApiRequest request)
    {
        var integration = WhatsAppLink.Find(request);
        var changes = new JsonObject();
        foreach (var (name, length) in Texts)
        {
            if (Read.OptionalString(request.Body, name) is { } value)
                changes[name] = value.Length <= length
                    ? value
                    : throw ApiException.BadRequest($"{name} is longer than {length} characters");
        }

        if (Read.OptionalStrings(request.Body, "websites") is { } websites)
        {
            changes["websites"] = websites.Length <= 2
                ? request.Body["websites"]!.DeepClone()
                : throw ApiException.BadRequest("websites has more than 2 entries");
        }

        var profile = Stored(integration);
        foreach (var (name, value) in changes)
            profile[name] = value!.DeepClone();

        return ApiResult.Empty();
    }

    public static ApiResult SetPhoto(ApiRequest request)
    {
        var integration = WhatsAppLink.Find(request);
        var photo = request.Form.RequiredFile("source");
        if (photo.Content.Length > PhotoLimit)
            throw ApiException.TooLarge($"The photo is larger than {PhotoLimit} bytes");

        var url = MediaEndpoint.Store(request, photo);
        Stored(integration)["photoUrl"] = url;
        return ApiResult.Ok(new JsonObject { ["photoUrl"] = url });
    }

    private static JsonObject Stored(JsonObject integration)
    {
        if (integration["profile"] is not JsonObject profile)
            integration["profile"] = profile = [];

        return profile;
    }
}

using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Users as v2 shows them.</summary>
internal static class V2Users
{
    public static JsonObject Render(UserState user)
    {
        var result = RenderTruncated(user);
        result["signedUpAt"] = ServiceTime.Iso(user.SignedUpAt);
        if (user.ToBeRetained is { } retained)
            result["toBeRetained"] = retained;

        result["hasPaymentInfo"] = false;
        result["identities"] = user.Identities.DeepClone();
        result["profile"] = Profile(user);
        result["metadata"] = user.Properties.DeepClone();
        return result;
    }

    public static JsonObject RenderTruncated(UserState user)
    {
        var result = new JsonObject { ["id"] = user.Id, ["authenticated"] = user.IsSecured };
        Set(result, "externalId", user.UserId);
        Set(result, "zendeskId", user.ZendeskId);
        Set(result, "brandId", user.BrandId);
        return result;
    }

    /// <summary>The user as each webhook shows it, independent of later changes of the user.</summary>
    public static (JsonObject Full, JsonObject Truncated) Snapshot(UserState user) => (Render(user), RenderTruncated(user));

    public static JsonObject Render(UserState user, WebhookState webhook) => webhook.IncludeFullUser ? Render(user) : RenderTruncated(user);

    private static JsonObject Profile(UserState user)
    {
        var profile = new JsonObject();
        Set(profile, "givenName", user.GivenName);
        Set(profile, "surname", user.Surname);
        Set(profile, "email", user.Email);
        Set(profile, "avatarUrl", user.AvatarUrl);
        Set(profile, "locale", user.Locale);
        return profile;
    }

    private static void Set(JsonObject target, string name, string? value)
    {
        if (value is not null)
            target[name] = value;
    }
}

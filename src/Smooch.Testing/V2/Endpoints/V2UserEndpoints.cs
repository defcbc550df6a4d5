using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class V2UserEndpoints
{
    private static readonly Rule Person = new ObjectRule(
        ("givenName", Rules.Length(1, 128, isNullable: true)), ("surname", Rules.Length(1, 128, isNullable: true)), ("email", Rules.Email),
        ("avatarUrl", Rules.Url(isNullable: true)), ("locale", Rules.Length(1, 64, isNullable: true)));

    private static readonly (string, Rule)[] Members =
        [
            ("signedUpAt", Rules.Date),
            ("toBeRetained", Rules.Flag),
            ("profile", Person),
            ("metadata", new MetadataRule(allowsNulls: true) { IsNullable = true }),
        ];

    private static readonly ObjectRule Changes = new(Members);

    private static readonly ObjectRule NewUser = new(
        [("externalId", Rules.Length(1, 1024)), ("brandId", Rules.Length(1, 24, isNullable: true)), .. Members]);

    private static readonly ObjectRule Synchronisation = new(("survivingZendeskId", Rules.NeededText));

    public static ApiResult Create(ApiRequest request)
    {
        NewUser.Check(request.Body);
        var (externalId, brand) = ((string?)request.Body["externalId"], (string?)request.Body["brandId"]);
        if (externalId is not null && request.App.FindUserByUserId(externalId, brand) is not null)
            throw ApiException.Conflict("User already exists");

        var user = request.App.AddUser(externalId, brand);
        Apply(user, request.Body);
        return ApiResult.Created(Envelope(user));
    }

    public static ApiResult List(ApiRequest request)
    {
        if (request.Query("filter[identities.email]") is not { Length: > 0 } email)
            throw ApiException.BadRequest("filter[identities.email] is required");

        var brand = request.Query("brandId");
        var users = request.App.Users.Where(user => (brand is null || user.BrandId == brand) && user.Identities.Any(identity =>
            (string?)identity!["type"] == "email" && string.Equals((string?)identity["value"], email, StringComparison.OrdinalIgnoreCase)));
        return Listing.All("users", users, V2Users.Render);
    }

    public static ApiResult Get(ApiRequest request) => ApiResult.Ok(Envelope(V2Request.User(request)));

    public static ApiResult Update(ApiRequest request)
    {
        var user = V2Request.User(request);
        Changes.Check(request.Body);
        CheckSize(user, request.Body["metadata"] as JsonObject);
        Apply(user, request.Body);
        return ApiResult.Ok(Envelope(user));
    }

    public static ApiResult Delete(ApiRequest request)
    {
        V2Request.User(request).Delete();
        return ApiResult.Ok([]);
    }

    public static ApiResult DeletePersonalInformation(ApiRequest request)
    {
        var user = V2Request.User(request);
        user.DeletePersonalInformation();
        return ApiResult.Ok(Envelope(user));
    }

    /// <summary>The fake has no users of the ticket system: only a merge of two users has an effect.</summary>
    public static ApiResult Sync(ApiRequest request)
    {
        Synchronisation.Check(request.Body);
        var user = ByZendeskId(request, request["zendeskId"]) ?? throw V2Request.NoUser();
        if ((string?)request.Body["survivingZendeskId"] is not { } survivingId || survivingId == user.ZendeskId)
            return ApiResult.Ok(Envelope(user));

        if (ByZendeskId(request, survivingId) is not { } surviving)
        {
            user.ZendeskId = survivingId;
            return ApiResult.Ok(Envelope(user));
        }

        UserMerge.Merge(surviving, user);
        return ApiResult.Ok(Envelope(surviving));
    }

    private static UserState? ByZendeskId(ApiRequest request, string id) => request.App.Users.FirstOrDefault(user => user.ZendeskId == id);

    private static void CheckSize(UserState user, JsonObject? changes)
    {
        var merged = ServiceJson.Copy(user.Properties);
        foreach (var (name, value) in changes ?? [])
            merged[name] = value?.DeepClone();

        if (changes is not null && MetadataRule.SizeOf(merged) > MetadataRule.Limit)
            throw ApiException.BadRequest($".metadata is limited to {MetadataRule.Limit} bytes in size.");
    }

    // As in v1.1: an absent member stays, a null removes it.
    private static void Apply(UserState user, JsonObject body)
    {
        if ((string?)body["signedUpAt"] is { } text && ServiceTime.TryParseIso(text, out var time))
            user.SignedUpAt = time;

        user.ToBeRetained = (bool?)body["toBeRetained"] ?? user.ToBeRetained;
        if (body["profile"] is JsonObject profile)
        {
            user.GivenName = Member(profile, "givenName", user.GivenName);
            user.Surname = Member(profile, "surname", user.Surname);
            user.Email = Member(profile, "email", user.Email);
            user.AvatarUrl = Member(profile, "avatarUrl", user.AvatarUrl);
            user.Locale = Member(profile, "locale", user.Locale);
        }

        if (body.ContainsKey("metadata") && body["metadata"] is null)
            user.Properties = [];

        foreach (var (name, value) in body["metadata"] as JsonObject ?? [])
        {
            if (value is null)
                user.Properties.Remove(name);
            else
                user.Properties[name] = value.DeepClone();
        }
    }

    private static string? Member(JsonObject profile, string name, string? known) =>
        profile.ContainsKey(name) ? (string?)profile[name] : known;

    private static JsonObject Envelope(UserState user) => new() { ["user"] = V2Users.Render(user) };
}

namespace Smooch.Tests;

internal static class AppUserCalls
{
    private const string Response = """{"appUser":{"_id":"a1"}}""";

    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        new("AppUsers.Create", (smooch, _, token) => smooch.AppUsers.CreateAsync(new NewAppUser { UserId = "u1" }, token))
        {
            Json = """{"userId":"u1"}""",
            Response = Response,
        },
        new("AppUsers.Create", (smooch, _, token) => smooch.AppUsers.CreateAsync(
            new NewAppUser
            {
                UserId = "steve@example.com",
                GivenName = "Stève",
                Surname = "B \"X\"",
                Email = "steve@example.com",
                SignedUpAt = new DateTimeOffset(2015, 11, 2, 9, 14, 5, 120, TimeSpan.FromHours(2)).AddTicks(9_999),
                Properties = new FlatObject
                {
                    ["plan"] = "gold",
                    ["visits"] = 3,
                    ["big"] = 9_007_199_254_740_993,
                    ["paid"] = 19.95m,
                    ["share"] = 0.25,
                    ["vip"] = true,
                    ["gone"] = null,
                },
                CredentialRequired = false,
            },
            token))
        {
            Json = """
                {
                  "userId": "steve@example.com", "givenName": "Stève", "surname": "B \"X\"", "email": "steve@example.com",
                  "signedUpAt": "2015-11-02T07:14:05.120Z",
                  "properties": { "plan": "gold", "visits": 3, "big": 9007199254740993, "paid": 19.95, "share": 0.25, "vip": true, "gone": null },
                  "credentialRequired": false
                }
                """,
            Response = Response,
        },
        new("AppUsers.Get", (smooch, ids, token) => smooch.AppUsers.GetAsync(ids["userId"], token)) { Response = Response },
        new(
            "AppUsers.Update",
            (smooch, ids, token) =>
                smooch.AppUsers.UpdateAsync(ids["userId"], new AppUserUpdate(), token)) { Json = "{}", Response = Response },
        new(
            "AppUsers.Update",
            (smooch, ids, token) => smooch.AppUsers.UpdateAsync(ids["userId"], new AppUserUpdate { Surname = "" }, token))
        {
            Json = """{"surname":""}""",
            Response = Response,
        },
        new(
            "AppUsers.Update",
            (smooch, ids, token) => smooch.AppUsers.UpdateAsync(ids["userId"], new AppUserUpdate { Properties = [] }, token))
        {
            Json = """{"properties":{}}""",
            Response = Response,
        },
        new("AppUsers.Update", (smooch, ids, token) => smooch.AppUsers.UpdateAsync(
            ids["userId"],
            new AppUserUpdate
            {
                GivenName = "Steve",
                Surname = "Brule",
                Email = "steve@example.com",
                SignedUpAt = DateTimeOffset.UnixEpoch,
                Properties = new FlatObject { ["visits"] = 0, ["vip"] = false },
            },
            token))
        {
            Json = """
                {
                  "givenName": "Steve", "surname": "Brule", "email": "steve@example.com", "signedUpAt": "1970-01-01T00:00:00.000Z",
                  "properties": { "visits": 0, "vip": false }
                }
                """,
            Response = Response,
        },
        new("AppUsers.Delete", (smooch, ids, token) => smooch.AppUsers.DeleteAsync(ids["userId"], token)),
        new(
            "AppUsers.DeleteProfile",
            (smooch, ids, token) => smooch.AppUsers.DeleteProfileAsync(ids["userId"], token)) { Response = Response },
        new("AppUsers.Merge", (smooch, _, token) => smooch.AppUsers.MergeAsync("a1", "a2", token))
        {
            Json = """{"surviving":{"_id":"a1"},"discarded":{"_id":"a2"}}""",
        },
        new("AppUsers.TrackEvent", (smooch, ids, token) => smooch.AppUsers.TrackEventAsync(ids["userId"], "order_paid", token))
        {
            Json = """{"name":"order_paid"}""",
            Response = """{"conversationUpdated":true}""",
        },
        new(
            "AppUsers.UpdateDevice",
            (smooch, ids, token) => smooch.AppUsers.UpdateDeviceAsync(ids["userId"], ids["deviceId"], new DeviceUpdate(), token))
        {
            Json = "{}",
            Response = """{"device":{"id":"d1"}}""",
        },
        new("AppUsers.UpdateDevice", (smooch, ids, token) => smooch.AppUsers.UpdateDeviceAsync(
            ids["userId"],
            ids["deviceId"],
            new DeviceUpdate { PushNotificationToken = "push", AppVersion = "8.1", Info = new DeviceInfo { Carrier = "Telco" } },
            token))
        {
            Json = """{"pushNotificationToken":"push","appVersion":"8.1","info":{"carrier":"Telco"}}""",
            Response = """{"device":{"id":"d1"}}""",
        },
        new(
            "AppUsers.GetAuthCode",
            (smooch, ids, token) => smooch.AppUsers.GetAuthCodeAsync(ids["userId"], token)) { Response = """{"authCode":"ac_1"}""" },
    ];
}

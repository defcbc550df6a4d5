namespace Smooch.Tests;

internal static class AppCalls
{
    private const string Response = """{"app":{"_id":"a1"}}""";
    private const string KeyResponse = """{"key":{"_id":"k1"}}""";

    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        new(
            "Apps.Create",
            (smooch, _, token) => smooch.Apps.CreateAsync("Parcels", token)) { Json = """{"name":"Parcels"}""", Response = Response },
        new("Apps.Create", (smooch, _, token) => smooch.Apps.CreateAsync(
            new NewApp
            {
                Name = "Parcels",
                Settings = new NewAppSettings
                {
                    MaskCreditCardNumbers = false,
                    UseAnimalNames = true,
                    ConversationRetentionSeconds = 0,
                    EchoPostback = true,
                    IgnoreAutoConversationStart = false,
                },
                Metadata = new FlatObject { ["tenant"] = "north", ["seats"] = 12 },
            },
            token))
        {
            Json =
                """{"name":"Parcels","settings":{"maskCreditCardNumbers":false,"useAnimalNames":true,"conversationRetentionSeconds":0,"echoPostback":true,"ignoreAutoConversationStart":false},"metadata":{"tenant":"north","seats":12}}""",
            Response = Response,
        },
        new(
            "Apps.List",
            (smooch, _, token) =>
                ExpectedCall.ReadAsync(smooch.Apps.ListAsync(), token)) { Response = """{"apps":[],"hasMore":false,"offset":0}""" },
        new(
            "Apps.List",
            (smooch, ids, token) =>
                ExpectedCall.ReadAsync(smooch.Apps.ListAsync("5b s+/&", 100), token))
                {
                    Query = "?limit=100&serviceAccountId=5b%20s%2B%2F%26",
                },
        new("Apps.List", (smooch, _, token) => ReadFromAsync(smooch.Apps.ListAsync(pageSize: 1), "25", token))
        {
            Query = "?limit=1&offset=25",
            Response = """{"apps":[{"_id":"a1"}],"hasMore":false,"offset":25}""",
        },
        new("Apps.Get", (smooch, ids, token) => smooch.Apps.GetAsync(ids["appId"], token)) { Response = Response },
        new(
            "Apps.Update",
            (smooch, ids, token) => smooch.Apps.UpdateAsync(ids["appId"], new AppUpdate(), token)) { Json = "{}", Response = Response },
        new(
            "Apps.Update",
            (smooch, ids, token) => smooch.Apps.UpdateAsync(ids["appId"], new AppUpdate { Settings = new AppSettingsUpdate() }, token))
        {
            Json = """{"settings":{}}""",
            Response = Response,
        },
        new("Apps.Update", (smooch, ids, token) => smooch.Apps.UpdateAsync(
            ids["appId"],
            new AppUpdate
            {
                Name = "Parcels",
                Settings = new AppSettingsUpdate { UseAnimalNames = false, ConversationRetentionSeconds = null },
                Metadata = [],
            },
            token))
        {
            Json = """{"name":"Parcels","settings":{"useAnimalNames":false,"conversationRetentionSeconds":null},"metadata":{}}""",
            Response = Response,
        },
        new("Apps.Delete", (smooch, ids, token) => smooch.Apps.DeleteAsync(ids["appId"], token)),
        new("Apps.GetSdkIds", (smooch, ids, token) => smooch.Apps.GetSdkIdsAsync(ids["appId"], token)),
        new(
            "Apps.CreateKey",
            (smooch, ids, token) =>
                smooch.Apps.CreateKeyAsync(ids["appId"], "bot 1", token)) { Json = """{"name":"bot 1"}""", Response = KeyResponse },
        new("Apps.ListKeys", (smooch, ids, token) => smooch.Apps.ListKeysAsync(ids["appId"], token)) { Response = """{"keys":[]}""" },
        new("Apps.GetKey", (smooch, ids, token) => smooch.Apps.GetKeyAsync(ids["appId"], ids["keyId"], token)) { Response = KeyResponse },
        new("Apps.DeleteKey", (smooch, ids, token) => smooch.Apps.DeleteKeyAsync(ids["appId"], ids["keyId"], token)),
        new(
            "Apps.GetJwt",
            (smooch, ids, token) => smooch.Apps.GetJwtAsync(ids["appId"], ids["keyId"], token)) { Response = """{"jwt":"a.b.c"}""" },
    ];

    private static async Task ReadFromAsync(SmoochList<App> list, string continuationToken, CancellationToken token)
    {
        await foreach (var page in list.AsPages(continuationToken).WithCancellation(token))
            Assert.Null(page.ContinuationToken);
    }
}

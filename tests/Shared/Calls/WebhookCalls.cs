namespace Smooch.Tests;

internal static class WebhookCalls
{
    private const string Response = """{"webhook":{"_id":"w1"}}""";

    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        new(
            "Webhooks.Create",
            (smooch, _, token) => smooch.Webhooks.CreateAsync(new NewWebhook { Target = "https://bot.example/hook" }, token))
        {
            Json = """{"target":"https://bot.example/hook"}""",
            Response = Response,
        },
        new("Webhooks.Create", (smooch, _, token) => smooch.Webhooks.CreateAsync(
            new NewWebhook
            {
                Target = "https://bot.example/hook?a=b&c",
                Triggers = [WebhookTrigger.MessageAppUser, WebhookTrigger.Postback, "brand:new"],
                IncludeClient = true,
                IncludeFullAppUser = false,
            },
            token))
        {
            Json =
                """{"target":"https://bot.example/hook?a=b&c","triggers":["message:appUser","postback","brand:new"],"includeClient":true,"includeFullAppUser":false}""",
            Response = Response,
        },
        new("Webhooks.List", (smooch, _, token) => smooch.Webhooks.ListAsync(token)) { Response = """{"webhooks":[]}""" },
        new("Webhooks.Get", (smooch, ids, token) => smooch.Webhooks.GetAsync(ids["webhookId"], token)) { Response = Response },
        new(
            "Webhooks.Update",
            (smooch, ids, token) =>
                smooch.Webhooks.UpdateAsync(ids["webhookId"], new WebhookUpdate(), token)) { Json = "{}", Response = Response },
        new(
            "Webhooks.Update",
            (smooch, ids, token) =>
                smooch.Webhooks.UpdateAsync(ids["webhookId"], new WebhookUpdate { Triggers = [WebhookTrigger.Any] }, token))
        {
            Json = """{"triggers":["*"]}""",
            Response = Response,
        },
        new("Webhooks.Update", (smooch, ids, token) => smooch.Webhooks.UpdateAsync(
            ids["webhookId"],
            new WebhookUpdate { Target = "http://127.0.0.1:5000/", Triggers = [], IncludeClient = false, IncludeFullAppUser = true },
            token))
        {
            Json = """{"target":"http://127.0.0.1:5000/","triggers":[],"includeClient":false,"includeFullAppUser":true}""",
            Response = Response,
        },
        new("Webhooks.Delete", (smooch, ids, token) => smooch.Webhooks.DeleteAsync(ids["webhookId"], token)) { Response = "" },
    ];
}

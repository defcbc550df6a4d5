namespace Smooch.Tests;

internal static class TemplateCalls
{
    private const string Response = """{"template":{"_id":"t1"}}""";

    private const string Page = """{"templates":[],"hasMore":false,"offset":0}""";

    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        new("Templates.Create", (smooch, _, token) => smooch.Templates.CreateAsync("parcel_sent", "It is on its way", token))
        {
            Json = """{"name":"parcel_sent","message":{"type":"text","role":"appMaker","text":"It is on its way"}}""",
            Response = Response,
        },
        new("Templates.Create", (smooch, _, token) => smooch.Templates.CreateAsync(
            new NewTemplate
            {
                Name = "choice / 1",
                Message = new NewCarouselMessage
                {
                    Items = [new NewMessageItem { Title = "Boots", Actions = [NewAction.Postback("Buy", "BOOTS")] }],
                    Metadata = new FlatObject { ["a"] = 1 },
                },
            },
            token))
        {
            Json = """
                {
                  "name": "choice / 1",
                  "message": {
                    "type": "carousel", "role": "appMaker", "metadata": { "a": 1 },
                    "items": [{ "title": "Boots", "actions": [{ "type": "postback", "text": "Buy", "payload": "BOOTS" }] }]
                  }
                }
                """,
            Response = Response,
        },
        new("Templates.List", (smooch, _, token) => smooch.Templates.ListAsync().ToListAsync(token).AsTask()) { Response = Page },
        new(
            "Templates.List",
            (smooch, _, token) =>
                smooch.Templates.ListAsync(pageSize: 100).ToListAsync(token).AsTask()) { Query = "?limit=100", Response = Page },
        new(
            "Templates.List",
            (smooch, _, token) =>
                smooch.Templates.ListAsync(pageSize: 1)
                    .AsPages("50")
                    .ToListAsync(token)
                    .AsTask()) { Query = "?limit=1&offset=50", Response = Page },
        new(
            "Templates.List",
            (smooch, _, token) =>
                smooch.Templates.ListAsync().AsPages("25").ToListAsync(token).AsTask()) { Query = "?offset=25", Response = Page },
        new("Templates.Get", (smooch, ids, token) => smooch.Templates.GetAsync(ids["templateId"], token)) { Response = Response },
        new(
            "Templates.Update",
            (smooch, ids, token) =>
                smooch.Templates.UpdateAsync(ids["templateId"], new TemplateUpdate(), token)) { Json = "{}", Response = Response },
        new(
            "Templates.Update",
            (smooch, ids, token) => smooch.Templates.UpdateAsync(ids["templateId"], new TemplateUpdate { Name = "parcel" }, token))
        {
            Json = """{"name":"parcel"}""",
            Response = Response,
        },
        new("Templates.Update", (smooch, ids, token) => smooch.Templates.UpdateAsync(
            ids["templateId"],
            new TemplateUpdate { Name = "parcel", Message = new NewImageMessage { MediaUrl = "https://shop.example/a.png" } },
            token))
        {
            Json = """{"name":"parcel","message":{"type":"image","role":"appMaker","mediaUrl":"https://shop.example/a.png"}}""",
            Response = Response,
        },
        new("Templates.Delete", (smooch, ids, token) => smooch.Templates.DeleteAsync(ids["templateId"], token)),
    ];
}

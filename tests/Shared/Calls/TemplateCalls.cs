namespace Smooch.Tests;

internal static class TemplateCalls
{
    private const string Answer = """{"template":{"_id":"t1"}}""";

    private const string Page = """{"templates":[],"hasMore":false,"offset":0}""";

    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        new("Templates.Create", (smooch, _, token) => smooch.Templates.CreateAsync("parcel_sent", "It is on its way", token))
        {
            Json = """{"name":"parcel_sent","message":{"type":"text","role":"appMaker","text":"It is on its way"}}""",
            Answer = Answer,
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
            Answer = Answer,
        },
        new("Templates.List", (smooch, _, token) => smooch.Templates.ListAsync().ToListAsync(token).AsTask()) { Answer = Page },
        new(
            "Templates.List",
            (smooch, _, token) =>
                smooch.Templates.ListAsync(pageSize: 100).ToListAsync(token).AsTask()) { Query = "?limit=100", Answer = Page },
        new(
            "Templates.List",
            (smooch, _, token) =>
                smooch.Templates.ListAsync(pageSize: 1)
                    .AsPages("50")
                    .ToListAsync(token)
                    .AsTask()) { Query = "?limit=1&offset=50", Answer = Page },
        new(
            "Templates.List",
            (smooch, _, token) =>
                smooch.Templates.ListAsync().AsPages("25").ToListAsync(token).AsTask()) { Query = "?offset=25", Answer = Page },
        new("Templates.Get", (smooch, ids, token) => smooch.Templates.GetAsync(ids["templateId"], token)) { Answer = Answer },
        new(
            "Templates.Update",
            (smooch, ids, token) =>
                smooch.Templates.UpdateAsync(ids["templateId"], new TemplateUpdate(), token)) { Json = "{}", Answer = Answer },
        new(
            "Templates.Update",
            (smooch, ids, token) => smooch.Templates.UpdateAsync(ids["templateId"], new TemplateUpdate { Name = "parcel" }, token))
        {
            Json = """{"name":"parcel"}""",
            Answer = Answer,
        },
        new("Templates.Update", (smooch, ids, token) => smooch.Templates.UpdateAsync(
            ids["templateId"],
            new TemplateUpdate { Name = "parcel", Message = new NewImageMessage { MediaUrl = "https://shop.example/a.png" } },
            token))
        {
            Json = """{"name":"parcel","message":{"type":"image","role":"appMaker","mediaUrl":"https://shop.example/a.png"}}""",
            Answer = Answer,
        },
        new("Templates.Delete", (smooch, ids, token) => smooch.Templates.DeleteAsync(ids["templateId"], token)),
    ];
}

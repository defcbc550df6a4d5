namespace Smooch.Tests;

internal static class MenuCalls
{
    private const string Response = """{"menu":{"items":[]}}""";

    private const string Shop = """{"items":[{"type":"link","text":"Shop","uri":"https://shop.example/"}]}""";

    private const string Everything = """
        {
          "name": "Main",
          "items": [
            { "type": "link", "text": "Shop", "uri": "https://shop.example/?a=b&c" },
            { "type": "postback", "text": "Talk to \"Ann\"", "payload": "ANN" },
            { "type": "submenu", "text": "More", "items": [{ "type": "postback", "text": "Track", "payload": "TRACK" }, { "type": "link", "text": "Map", "uri": "https://shop.example/map" }] }
          ],
          "settings": { "inputEnabled": false }
        }
        """;

    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        new("Menus.Get", (smooch, _, token) => smooch.Menus.GetAsync(token)) { Response = Response },
        new("Menus.Update", (smooch, _, token) => smooch.Menus.UpdateAsync(OfShop(), token)) { Json = Shop, Response = Response },
        new(
            "Menus.Update",
            (smooch, _, token) => smooch.Menus.UpdateAsync(OfEverything(), token)) { Json = Everything, Response = Response },
        new("Menus.Delete", (smooch, _, token) => smooch.Menus.DeleteAsync(token)) { Response = Response },
        new(
            "Menus.GetForIntegration",
            (smooch, ids, token) => smooch.Menus.GetForIntegrationAsync(ids["integrationId"], token)) { Response = Response },
        new(
            "Menus.CreateForIntegration",
            (smooch, ids, token) =>
                smooch.Menus.CreateForIntegrationAsync(ids["integrationId"], OfShop(), token)) { Json = Shop, Response = Response },
        new(
            "Menus.CreateForIntegration",
            (smooch, ids, token) =>
                smooch.Menus.CreateForIntegrationAsync(
                    ids["integrationId"],
                    OfEverything(),
                    token)) { Json = Everything, Response = Response },
        new(
            "Menus.UpdateForIntegration",
            (smooch, ids, token) =>
                smooch.Menus.UpdateForIntegrationAsync(ids["integrationId"], OfShop(), token)) { Json = Shop, Response = Response },
        new(
            "Menus.UpdateForIntegration",
            (smooch, ids, token) =>
                smooch.Menus.UpdateForIntegrationAsync(
                    ids["integrationId"],
                    OfEverything(),
                    token)) { Json = Everything, Response = Response },
        new("Menus.DeleteForIntegration", (smooch, ids, token) => smooch.Menus.DeleteForIntegrationAsync(ids["integrationId"], token)),
    ];

    private static NewMenu OfShop() => new() { Items = [NewMenuItem.Link("Shop", "https://shop.example/")] };

    private static NewMenu OfEverything() => new()
    {
        Name = "Main",
        Items =
        [
            NewMenuItem.Link("Shop", "https://shop.example/?a=b&c"),
            NewMenuItem.Postback("Talk to \"Ann\"", "ANN"),
            NewMenuItem.Submenu("More", NewMenuItem.Postback("Track", "TRACK"), NewMenuItem.Link("Map", "https://shop.example/map")),
        ],
        Settings = new NewMenuSettings { InputEnabled = false },
    };
}

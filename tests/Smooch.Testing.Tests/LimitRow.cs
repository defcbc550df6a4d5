using System.Globalization;

namespace Smooch.Testing.Tests;

/// <summary>A limit of the reference: how a request looks that has so many characters, elements or bytes.</summary>
internal sealed record LimitRow(string Name, string Method, string Path, int Limit, Func<int, string> Body)
{
    private const string User = "v1.1/appusers/mira";
    private const string V2 = "sc/v2/apps/<app>";
    private const string Conversation = V2 + "/conversations/<conversation>";

    /// <summary>The status of one above.</summary>
    public int Rejected { get; init; } = 400;

    public static readonly IReadOnlyList<LimitRow> All = [.. Older("v1"), .. Older("v1.1"), .. Messages(), .. People(), .. Management()];

    private static IEnumerable<LimitRow> Older(string version)
    {
        var messages = $"{version}/appusers/mira/messages";
        LimitRow Message(string name, int limit, Func<int, string> members) =>
            new($"{version}: {name}", "POST", messages, limit, n => $$"""{"role":"appMaker","type":"text","text":"x",{{members(n)}}}""");

        LimitRow Whole(string name, int limit, Func<int, string> members) =>
            new($"{version}: {name}", "POST", messages, limit, n => $$"""{"role":"appMaker",{{members(n)}}}""");

        yield return Whole("text of a message", 4096, n => $"\"type\":\"text\",\"text\":\"{Text(n)}\"");
        yield return Message("metadata of a message in bytes", 4096, n => $"\"metadata\":{{\"é\":\"{Text(n - 2)}\"}}");
        yield return Message("actions of a message", 10, n => $"\"actions\":{List(n, Postback)}");
        yield return Message(
            "reply actions of a message",
            11,
            n => $"\"actions\":{List(n, "{\"type\":\"reply\",\"text\":\"a\",\"payload\":\"b\"}")}");
        yield return Whole("items of a carousel", 10, n => $"\"type\":\"carousel\",\"items\":{List(n, Item(1))}");
        yield return Whole("items of a list", 10, n => $"\"type\":\"list\",\"items\":{List(n, Item(1))}");
        yield return Whole("actions of an item", 3, n => $"\"type\":\"carousel\",\"items\":[{Item(n)}]");
        yield return Whole("actions of a list", 10, n => $"\"type\":\"list\",\"items\":[{Item(1)}],\"actions\":{List(n, Postback)}");
        yield return new($"{version}: items of a menu", "PUT", $"{version}/menu", 3, n => $"{{\"items\":{List(n, Postback)}}}");
        yield return new(
            $"{version}: items of a submenu",
            "PUT",
            $"{version}/menu",
            5,
            n => $$"""{"items":[{"type":"submenu","text":"More","items":{{List(n, Postback)}}}]}""");
        yield return new(
            $"{version}: bytes of a body",
            "PUT",
            $"{version}/appusers/mira",
            100_000,
            n => $"{{\"x\":\"{Text(n - 8)}\"}}")
        { Rejected = 413 };
    }

    private static IEnumerable<LimitRow> Messages()
    {
        yield return new("v1.1: options of a select field", "POST", User + "/messages", 20, n =>
            $$"""{"role":"appMaker","type":"form","fields":[{"type":"select","name":"a","label":"b","options":{{Named(n)}}}]}""");
        foreach (var name in (string[])["text", "htmlText"])
            yield return V2Message($"{name} of a message", 4096, n => $"\"type\":\"text\",\"{name}\":\"{Text(n)}\"");

        // It becomes HTML, and that counts: <p>…</p>.
        yield return V2Message("markdownText of a message", 4096 - 7, n => $"\"type\":\"text\",\"markdownText\":\"{Text(n)}\"");
        yield return V2Message(
            "text of an image",
            4096,
            n => $"\"type\":\"image\",\"mediaUrl\":\"https://example.org/a.png\",\"text\":\"{Text(n)}\"");
        yield return V2Message(
            "altText of an image",
            128,
            n => $"\"type\":\"image\",\"mediaUrl\":\"https://example.org/a.png\",\"altText\":\"{Text(n)}\"");
        yield return V2Message(
            "altText of a file",
            128,
            n => $"\"type\":\"file\",\"mediaUrl\":\"https://example.org/a.pdf\",\"altText\":\"{Text(n)}\"");
        yield return V2Message("actions of a message", 10, n => $"\"type\":\"text\",\"text\":\"x\",\"actions\":{List(n, Postback)}");
        yield return V2Message("items of a carousel", 10, n => $"\"type\":\"carousel\",\"items\":{List(n, Item(1))}");
        yield return V2Message("items of a list", 10, n => $"\"type\":\"list\",\"items\":{List(n, Item(1))}");
        yield return V2Message("actions of an item", 3, n => $"\"type\":\"carousel\",\"items\":[{Item(n)}]");
        yield return V2Message("actions of a list", 10, n => $"\"type\":\"list\",\"items\":[{Item(1)}],\"actions\":{List(n, Postback)}");
        foreach (var name in (string[])["description", "altText", "mediaType"])
            yield return V2Message(
                $"{name} of an item",
                128,
                n => $"\"type\":\"carousel\",\"items\":[{Item(1, $",\"{name}\":\"{Text(n)}\"")}]");

        yield return V2Message(
            "title of an item",
            128,
            n => $"\"type\":\"list\",\"items\":[{{\"title\":\"{Text(n)}\",\"actions\":[{Postback}]}}]");
        yield return V2Message(
            "mediaUrl of an item",
            2048,
            n => $"\"type\":\"carousel\",\"items\":[{Item(1, $",\"mediaUrl\":\"{Url(n)}\"")}]");
        yield return V2Message("fields of a form", 20, n => $"\"type\":\"form\",\"fields\":[{Join(n, i => Field(i))}]");
        yield return V2Message(
            "options of a select field",
            200,
            n => $"\"type\":\"form\",\"fields\":[{{\"type\":\"select\",\"name\":\"a\",\"label\":\"b\",\"options\":{Named(n)}}}]");
        foreach (var name in (string[])["label", "placeholder"])
            yield return V2Message(
                $"{name} of a field",
                128,
                n => $"\"type\":\"form\",\"fields\":[{{\"type\":\"email\",\"name\":\"a\",\"label\":\"b\",\"{name}\":\"{Text(n)}\"}}]");

        yield return V2Message(
            "name of a field",
            128,
            n => $"\"type\":\"form\",\"fields\":[{{\"type\":\"email\",\"name\":\"{Text(n)}\",\"label\":\"b\"}}]");
        yield return V2Message(
            "maxSize of a field",
            256,
            n => $"\"type\":\"form\",\"fields\":[{{\"type\":\"text\",\"name\":\"a\",\"label\":\"b\",\"maxSize\":{Number(n)}}}]");
        yield return new("v2: metadata of a message in bytes", "POST", Conversation + "/messages", 4096, n =>
            $$$"""{"author":{"type":"business"},"content":{"type":"text","text":"x"},"metadata":{"é":"{{{Text(n - 2)}}}"}}""");
        yield return new("v2: avatarUrl of an author", "POST", Conversation + "/messages", 2048, n =>
            $$$"""{"author":{"type":"business","avatarUrl":"{{{Url(n)}}}"},"content":{"type":"text","text":"x"}}""");
        yield return new(
            "v2: bytes of a body",
            "PATCH",
            V2 + "/users/mira",
            100_000,
            n => $"{{\"x\":\"{Text(n - 8)}\"}}")
        { Rejected = 413 };
    }

    private static IEnumerable<LimitRow> People()
    {
        foreach (var (name, limit) in new (string, int)[] { ("givenName", 128), ("surname", 128), ("locale", 64) })
            yield return new(
                $"v2: {name} of a user",
                "PATCH",
                V2 + "/users/mira",
                limit,
                n => $$$"""{"profile":{"{{{name}}}":"{{{Text(n)}}}"}}""");

        yield return new(
            "v2: email of a user",
            "PATCH",
            V2 + "/users/mira",
            128,
            n => $$$"""{"profile":{"email":"{{{Text(n - 4)}}}@b.c"}}""");
        yield return new(
            "v2: avatarUrl of a user",
            "PATCH",
            V2 + "/users/mira",
            2048,
            n => $$$"""{"profile":{"avatarUrl":"{{{Url(n)}}}"}}""");
        yield return new("v2: externalId of a user", "POST", V2 + "/users", 1024, n => $"{{\"externalId\":\"{Text(n)}\"}}");
        yield return new("v2: brandId of a user", "POST", V2 + "/users", 24, n => $"{{\"externalId\":\"a\",\"brandId\":\"{Text(n)}\"}}");
        yield return new(
            "v2: metadata of a user in bytes",
            "PATCH",
            V2 + "/users/mira",
            4096,
            n => $$$"""{"metadata":{"é":"{{{Text(n - 2)}}}"}}""");
        foreach (var name in (string[])["displayName", "description"])
            yield return new($"v2: {name} of a conversation", "PATCH", Conversation, 100, n => $"{{\"{name}\":\"{Text(n)}\"}}");

        yield return new("v2: iconUrl of a conversation", "PATCH", Conversation, 2048, n => $"{{\"iconUrl\":\"{Url(n)}\"}}");
        yield return new(
            "v2: metadata of a conversation in bytes",
            "PATCH",
            Conversation,
            4096,
            n => $$$"""{"metadata":{"é":"{{{Text(n - 2)}}}"}}""");
        yield return new("v2: participants of a new group", "POST", V2 + "/conversations", 10, n =>
            $$"""{"type":"sdkGroup","participants":[{{Join(n, i => $"{{\"userExternalId\":\"person{Number(i)}\"}}")}}]}""");
        yield return new("v2: participants of a new personal conversation", "POST", V2 + "/conversations", 1, n =>
            $$"""{"type":"personal","participants":[{{Join(n, i => $"{{\"userExternalId\":\"person{Number(i)}\"}}")}}]}""");
    }

    private static IEnumerable<LimitRow> Management()
    {
        foreach (var (name, limit) in new (string, int)[]
        {
            ("about", 139),
            ("address", 256),
            ("description", 256),
            ("email", 128),
            ("vertical", 128),
        })
            yield return new(
                $"v1.1: {name} of a WhatsApp profile",
                "PUT",
                "v1.1/integrations/<whatsapp>/profile",
                limit,
                n => $"{{\"{name}\":\"{Text(n)}\"}}");

        yield return new(
            "v1.1: websites of a WhatsApp profile",
            "PUT",
            "v1.1/integrations/<whatsapp>/profile",
            2,
            n => $"{{\"websites\":{List(n, "\"https://example.org\"")}}}");
        yield return new("v2: displayName of an app", "PATCH", V2, 100, n => $"{{\"displayName\":\"{Text(n)}\"}}");
        yield return new("v2: metadata of an app in bytes", "PATCH", V2, 4096, n => $$$"""{"metadata":{"é":"{{{Text(n - 2)}}}"}}""");
        yield return new(
            "v2: displayName of an integration",
            "POST",
            V2 + "/integrations",
            100,
            n => $"{{\"type\":\"telegram\",\"token\":\"t\",\"displayName\":\"{Text(n)}\"}}");
        yield return new("v2: webhooks of a new integration", "POST", V2 + "/integrations", 1, n =>
            $$"""{"type":"custom","webhooks":{{List(n, "{\"target\":\"https://example.org\",\"triggers\":[\"user:merge\"]}")}}}""");
        yield return new(
            "v2: displayName of a key",
            "POST",
            V2 + "/integrations/<bot>/keys",
            100,
            n => $"{{\"displayName\":\"{Text(n)}\"}}");
        yield return new(
            "v2: target of a webhook",
            "POST",
            V2 + "/integrations/<bot>/webhooks",
            2048,
            n => $"{{\"target\":\"{Url(n)}\",\"triggers\":[\"user:merge\"]}}");
        yield return new(
            "v2: messageHistoryCount",
            "PATCH",
            V2 + "/switchboards/<board>/switchboardIntegrations/<place>",
            10,
            n => $"{{\"messageHistoryCount\":{Number(n)}}}");
        yield return new(
            "v2: name of a switchboard integration",
            "PATCH",
            V2 + "/switchboards/<board>/switchboardIntegrations/<place>",
            128,
            n => $"{{\"name\":\"{Text(n)}\"}}");
        yield return new(
            "v2: metadata of passControl in bytes",
            "POST",
            Conversation + "/passControl",
            4096,
            n => $$$"""{"switchboardIntegration":"bot","metadata":{"é":"{{{Text(n - 2)}}}"}}""");
    }

    private const string Postback = """{"type":"postback","text":"a","payload":"b"}""";

    private static LimitRow V2Message(string name, int limit, Func<int, string> content) =>
        new(
            $"v2: {name}",
            "POST",
            Conversation + "/messages",
            limit,
            n => $$$"""{"author":{"type":"business"},"content":{{{{content(n)}}}}}""");

    private static string Item(int actions, string more = "") => $"{{\"title\":\"A\",\"actions\":{List(actions, Postback)}{more}}}";

    private static string Field(int number) => $"{{\"type\":\"text\",\"name\":\"n{Number(number)}\",\"label\":\"b\"}}";

    private static string Named(int count) => $"[{Join(count, i => $"{{\"name\":\"n{Number(i)}\",\"label\":\"b\"}}")}]";

    private static string List(int count, string element) => $"[{Join(count, _ => element)}]";

    private static string Join(int count, Func<int, string> element) => string.Join(',', Enumerable.Range(0, count).Select(element));

    private static string Text(int length) => new('x', length);

    private static string Url(int length) => "https://example.org/".PadRight(length, 'x');

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

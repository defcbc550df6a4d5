using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>
/// The rules for the content of a message. They are strict about what is documented; a type that is documented by name only accepts any
/// object.
/// </summary>
internal static class BirdContent
{
    private static readonly Dictionary<string, (string Key, Action<JsonObject> Check)> Types = new(StringComparer.Ordinal)
    {
        ["text"] = ("text", content => content.RequiredText("text", "content.text")),
        ["image"] = ("image", content => Media(content, "image")),
        ["video"] = ("video", content => Media(content, "video")),
        ["audio"] = ("audio", content => Media(content, "audio")),
        ["file"] = ("file", content => Media(content, "file")),
        ["location"] = ("location", Location),
        ["hsm"] = ("hsm", content => BirdTemplate.Check(content.RequiredObject("hsm", "content.hsm"))),
        ["interactive"] = ("interactive", Interactive),
        ["whatsappSticker"] = ("whatsappSticker", Sticker),
        ["whatsappOrder"] = ("whatsappOrder", content => Part(content, "whatsappOrder")),
        ["whatsappText"] = ("whatsappText", content => Part(content, "whatsappText")),
        ["email"] = ("email", Email),
        ["externalAttachment"] = ("externalAttachments", Attachments),
        ["facebookQuickReply"] = ("facebookQuickReply", content => Part(content, "facebookQuickReply")),
        ["facebookMediaTemplate"] = ("facebookMediaTemplate", content => Part(content, "facebookMediaTemplate")),
        ["facebookGenericTemplate"] = ("facebookGenericTemplate", content => Part(content, "facebookGenericTemplate")),
    };

    private static readonly string[] NamesOnly = ["event", "rich", "menu", "buttons", "link"];

    /// <summary>Checks <c>type</c> and <c>content</c> of a request.</summary>
    public static void Check(JsonObject body)
    {
        var type = body.RequiredText("type");
        var content = body.RequiredObject("content");
        if (NamesOnly.Contains(type))
            return;

        if (!Types.TryGetValue(type, out var rule))
            throw MessageBirdError.Invalid("type", $"'{type}' is not a message type");

        rule.Check(content);
        content.Flag("disableUrlPreview", "content.disableUrlPreview");
        var others = content.Where(member => member.Key != rule.Key && member.Key != "disableUrlPreview" && member.Value is not null);
        if (others.FirstOrDefault().Key is { } other)
            throw MessageBirdError.Invalid("content." + other, $"a message of type {type} has only content.{rule.Key}");
    }

    private static JsonObject Part(JsonObject content, string key) => content.RequiredObject(key, "content." + key);

    private static void Media(JsonObject content, string key)
    {
        var media = Part(content, key);
        media.RequiredUrl("url", $"content.{key}.url");
        media.Text("caption", $"content.{key}.caption");
    }

    // One client library sends strings.
    private static void Location(JsonObject content)
    {
        var location = Part(content, "location");
        foreach (var (name, limit) in ((string, double)[])[("latitude", 90), ("longitude", 180)])
        {
            var path = $"content.location.{name}";
            var text = location[name] switch
            {
                null => throw MessageBirdError.Missing(path),
                JsonValue value when value.GetValueKind() is JsonValueKind.Number or JsonValueKind.String => value.ToString(),
                _ => "",
            };
            if (!double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var degrees) || !(Math.Abs(degrees) <= limit))
                throw MessageBirdError.Invalid(path, $"a number from -{limit} to {limit} is expected");
        }
    }

    private static void Interactive(JsonObject content)
    {
        var interactive = Part(content, "interactive");
        interactive.RequiredText("type", "content.interactive.type");
        interactive.RequiredObject("action", "content.interactive.action");
    }

    private static void Sticker(JsonObject content) =>
        Part(content, "whatsappSticker").RequiredUrl("link", "content.whatsappSticker.link");

    private static void Email(JsonObject content)
    {
        var email = Part(content, "email");
        var recipients = email.Objects("to", "content.email.to");
        if (recipients.Count == 0)
            throw MessageBirdError.Missing("content.email.to");

        foreach (var recipient in recipients.Append(email.RequiredObject("from", "content.email.from")))
        {
            if (recipient["address"] is null)
                recipient.RequiredText("email", "content.email.to.address");
        }

        email.RequiredText("subject", "content.email.subject");
        var text = email.RequiredObject("content", "content.email.content");
        if (text.Text("html", "content.email.content.html") is null && text.Text("text", "content.email.content.text") is null)
            throw MessageBirdError.Missing("content.email.content.text");
    }

    private static void Attachments(JsonObject content)
    {
        var attachments = content.Objects("externalAttachments", "content.externalAttachments");
        if (attachments.Count == 0)
            throw MessageBirdError.Missing("content.externalAttachments");

        foreach (var attachment in attachments)
            attachment.RequiredUrl("url", "content.externalAttachments.url");
    }
}

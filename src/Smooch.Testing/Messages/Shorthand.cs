using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Smooch.Testing;

/// <summary>
/// The markup inside a text: <c>%[label](uri)</c> and similar become actions, <c>![](url)</c> and templates become separate messages.
/// </summary>
internal static partial class Shorthand
{
    /// <summary>The messages of one posted message; the message itself when it contains no markup.</summary>
    public static IReadOnlyList<JsonObject> Expand(JsonObject body, AppState app)
    {
        if ((body["type"] as JsonValue)?.ToString() is not ("text" or null) || (body["role"] as JsonValue)?.ToString() != "appMaker"
            || body["text"] is not JsonValue value
            || !value.TryGetValue<string>(out var text)
            || text.Length > MessageRules.TextLimit
            || !Markup().IsMatch(text))
        {
            return [body];
        }

        var first = ServiceJson.Copy(body);
        var actions = Read.OptionalArray(first, "actions") ?? [];
        List<JsonObject> more = [];
        foreach (Match match in Markup().Matches(text))
        {
            if (match.Groups["image"].Success)
                more.Add(Like(body, new JsonObject { ["type"] = "image", ["mediaUrl"] = match.Groups["image"].Value }));
            else if (match.Groups["template"].Success)
                more.Add(Template(app, match.Groups["template"].Value));
            else
                actions.Add(Action(match));
        }

        first["text"] = Markup().Replace(text, "").Trim();
        if (actions.Count > 0)
            first["actions"] = actions.Parent is null ? actions : actions.DeepClone();

        return (string)first["text"]! == "" && actions.Count == 0 ? more : [first, .. more];
    }

    private static JsonObject Action(Match match)
    {
        var label = match.Groups["label"].Value;
        if (match.Groups["price"].Success)
        {
            if (!decimal.TryParse(match.Groups["price"].Value, CultureInfo.InvariantCulture, out var price) || price > int.MaxValue / 100)
                throw ApiException.BadRequest($"Invalid price in the text: {match.Groups["price"].Value}");

            var cents = (long)(price * 100);
            return new JsonObject { ["type"] = "buy", ["text"] = label, ["amount"] = cents };
        }

        var target = match.Groups["target"].Value;
        return target switch
        {
            "location" => new JsonObject { ["type"] = "locationRequest", ["text"] = label },
            _ when target.StartsWith("reply:", StringComparison.Ordinal) =>
                new JsonObject { ["type"] = "reply", ["text"] = label, ["payload"] = target[6..] },
            _ when target.StartsWith("postback:", StringComparison.Ordinal) =>
                new JsonObject { ["type"] = "postback", ["text"] = label, ["payload"] = target[9..] },
            _ => new JsonObject { ["type"] = "link", ["text"] = label, ["uri"] = target },
        };
    }

    private static JsonObject Template(AppState app, string name)
    {
        var template = app.Templates.Find(template => (string)template["name"]! == name.Trim())
                       ?? throw ApiException.BadRequest($"No template is named {name.Trim()}");
        return ServiceJson.Copy((JsonObject)template["message"]!);
    }

    // The separated parts have the same author.
    private static JsonObject Like(JsonObject body, JsonObject content)
    {
        foreach (var name in (ReadOnlySpan<string>)["role", "name", "email", "avatarUrl"])
        {
            if (body[name] is { } value)
                content[name] = value.DeepClone();
        }

        return content;
    }

    [GeneratedRegex(
        @"%\[(?<label>[^\]]+)\]\((?<target>[^)]+)\)|\$\[(?<label>[^\]]+)\]\((?<price>\d+(\.\d{1,2})?)\)|!\[[^\]]*\]\((?<image>[^)]+)\)"
        + @"|%\{\{template:(?<template>[^}]+)\}\}%",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();
}

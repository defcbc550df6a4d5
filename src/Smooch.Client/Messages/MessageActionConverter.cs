using System.Text.Json;

namespace Smooch.Client;

/// <summary>The cases of <see cref="MessageAction"/> by <c>type</c>; a draft of 2017 called <c>locationRequest</c> <c>location</c>.</summary>
internal sealed class MessageActionConverter() : UnionConverter<MessageAction>(
    "type",
    [
        ("link", Case<LinkAction>()),
        ("reply", Case<ReplyAction>()),
        ("postback", Case<PostbackAction>()),
        ("buy", Case<BuyAction>()),
        ("share", Case<ShareAction>()),
        ("locationRequest", Case<LocationRequestAction>()),
        ("location", Case<LocationRequestAction>()),
        ("webview", Case<WebviewAction>()),
    ])
{
    protected override MessageAction Unknown(JsonElement json, JsonSerializerOptions options) =>
        Lenient<UnknownAction>(json, options) is { } action
            ? action with { Json = json }
            : Unreadable(json);

    protected override MessageAction Unreadable(JsonElement json) => new UnknownAction
    {
        Json = json,
        id = Text(json, "_id"),
        Type = Text(json, "type") ?? "",
        Text = Text(json, "text"),
    };

    protected override JsonElement Raw(MessageAction value) => value is UnknownAction unknown ? unknown.Json : default;
}

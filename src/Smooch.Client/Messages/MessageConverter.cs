using System.Text.Json;

namespace Smooch.Client;

/// <summary>The cases of <see cref="Message"/> by <c>type</c>. Messages of 2015 have none: then media mean an image, items a carousel, anything else text.</summary>
internal sealed class MessageConverter() : UnionConverter<Message>(
    "type",
    [
        ("text", Case<TextMessage>()),
        ("image", Case<ImageMessage>()),
        ("file", Case<FileMessage>()),
        ("carousel", Case<CarouselMessage>()),
        ("list", Case<ListMessage>()),
        ("location", Case<LocationMessage>()),
        ("form", Case<FormMessage>()),
        ("formResponse", Case<FormResponseMessage>()),
    ],
    [("mediaUrl", Case<ImageMessage>()), ("mediaType", Case<ImageMessage>()), ("items", Case<CarouselMessage>())],
    Case<TextMessage>())
{
    protected override Message Unknown(JsonElement json, JsonSerializerOptions options) =>
        Lenient<UnknownMessage>(json, options) is { } message
            ? message with { Json = json }
            : Unreadable(json);

    protected override Message Unreadable(JsonElement json) => new UnknownMessage
    {
        Json = json,
        id = Text(json, "_id"),
        Type = Text(json, "type") ?? "",
        Role = Text(json, "role") ?? "",
        AuthorId = Text(json, "authorId"),
        Name = Text(json, "name"),
        Text = Text(json, "text"),
        Received = Time(json, "received"),
    };

    protected override JsonElement Raw(Message value) => value is UnknownMessage unknown ? unknown.Json : default;

    // History paging needs the time even of a message that it cannot otherwise read.
    private static DateTimeOffset Time(JsonElement json, string name) =>
        json.Property(name) is { ValueKind: JsonValueKind.Number } value
        && value.TryGetDecimal(out var seconds) && UnixTime.TryFromSeconds(seconds, out var time)
            ? time
            : default;
}

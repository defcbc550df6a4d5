using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>Reads the envelope of a call: app, webhook, and where each event is in the body.</summary>
internal static class WebhookEnvelopeReader
{
    public static (string? AppId, string? WebhookId, IReadOnlyList<WebhookPart> Parts, bool IsEnvelope) Read(
        ReadOnlySpan<byte> body,
        IJsonIssueObserver? observer)
    {
        var json = BodyLimits.WithoutMark(body);
        var offset = body.Length - json.Length;
        BodyLimits.RequireUtf8(json);
        try
        {
            var (appId, webhookId, ranges) = Scan(json);
            if (ranges is null)
                return (appId, webhookId, [new WebhookPart(Event(json, appId, webhookId, observer), offset, json.Length)], false);
            var parts = new WebhookPart[ranges.Count];
            for (var i = 0; i < parts.Length; i++)
            {
                var (start, length) = ranges[i];
                parts[i] = new WebhookPart(Event(json.Slice(start, length), appId, webhookId, observer), offset + start, length);
            }

            return (appId, webhookId, parts, true);
        }
        catch (JsonException e)
        {
            throw BodyLimits.Error(body, e);
        }
    }

    /// <summary>Parses one event, with the app and webhook of its envelope.</summary>
    /// <exception cref="JsonException">The bytes are not JSON.</exception>
    public static SunshineWebhookEvent Event(ReadOnlySpan<byte> json, string? appId, string? webhookId, IJsonIssueObserver? observer)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var parsed = reader.TokenType == JsonTokenType.StartObject ? SmoochJson.Read<SunshineWebhookEvent>(json, observer) : null;
        // An element that is no object is kept too.
        parsed ??= new UnknownEvent { Json = Element(json) };
        return parsed with { AppId = appId, WebhookId = webhookId, Fingerprint = parsed.Id.Length > 0 ? null : Sha256.Hex(json) };
    }

    private static JsonElement Element(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        return JsonElement.ParseValue(ref reader);
    }

    private static (string? AppId, string? WebhookId, List<(int Start, int Length)>? Events) Scan(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        string? appId = null, webhookId = null;
        List<(int Start, int Length)>? events = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (JsonText.IsName(ref reader, "events"u8))
                events = Elements(ref reader);
            else if (JsonText.IsName(ref reader, "app"u8))
                appId = Id(ref reader);
            else if (JsonText.IsName(ref reader, "webhook"u8))
                webhookId = Id(ref reader);
            else
                reader.Skip();
        }

        reader.Read(); // Nothing follows the object, or the reader throws.
        return (appId, webhookId, events);
    }

    private static List<(int Start, int Length)>? Elements(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return null;
        }

        var elements = new List<(int Start, int Length)>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            elements.Add((start, (int)reader.BytesConsumed - start));
        }

        return elements;
    }

    private static string? Id(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        string? id = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = JsonText.IsName(ref reader, "id"u8);
            reader.Read();
            if (isId)
                id = reader.TokenType == JsonTokenType.String ? Text(ref reader) : null;
            reader.Skip();
        }

        return id;
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair identifies no app.
            return null;
        }
    }
}

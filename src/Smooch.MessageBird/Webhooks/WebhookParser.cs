using System.Text.Json;

namespace Smooch.MessageBird;

/// <summary>Parses the body of a webhook call: a pure function, for any host. Verify the signature first.</summary>
public static class WebhookParser
{
    private const string Bird = "Bird notifications";
    private const string WhatsApp = "WhatsApp";

    /// <summary>
    /// Parses an event. What is not known is kept: a type that this SDK does not know, or none, is an <see cref="UnknownWebhookEvent"/>.
    /// </summary>
    /// <param name="utf8Json">The raw body.</param>
    /// <returns>The event.</returns>
    /// <exception cref="SmoochWebhookFormatException">The body is not JSON in UTF-8, or not an object.</exception>
    /// <example>
    /// <code>
    /// if (WebhookParser.Parse(body) is MessageCreatedEvent { IsReceived: true } received)
    ///     Console.WriteLine(received.Message?.Content?.Text);
    /// </code>
    /// </example>
    public static MessageBirdWebhookEvent Parse(ReadOnlySpan<byte> utf8Json) => Parse(utf8Json, observer: null);

    internal static MessageBirdWebhookEvent Parse(ReadOnlySpan<byte> utf8Json, IJsonIssueObserver? observer)
    {
        var json = BodyLimits.WithoutMark(utf8Json);
        BodyLimits.RequireUtf8(json);
        try
        {
            var parsed = SmoochJson.Read<MessageBirdWebhookEvent>(json, observer)
                ?? throw new SmoochWebhookFormatException(line: 0, position: 0);
            return parsed.WithFingerprintOf(utf8Json);
        }
        catch (JsonException e)
        {
            throw BodyLimits.Error(utf8Json, e);
        }
    }

    /// <summary>Names the API that an unknown body belongs to; null when it may be one of this API.</summary>
    internal static string? OtherApi(JsonElement body)
    {
        if (body.Text("service") is not null && body.Property("payload") is not null)
            return Bird;
        if (body.Property("statuses") is { ValueKind: JsonValueKind.Array } || body.Text("object") == "whatsapp_business_account")
            return WhatsApp;
        return OtherApis.NameOf(body, OtherApis.MessageBird);
    }
}

using System.Text.Json;

namespace Smooch.Client;

/// <summary>Parses the body of a webhook call into its event. It is a pure function for use with any host.</summary>
public static class WebhookParser
{
    /// <summary>
    /// Parses an event. Unknown fields are kept; an event with an unknown trigger, or none, is an <see cref="UnknownWebhookEvent"/>.
    /// </summary>
    /// <param name="utf8Json">The body of the call.</param>
    /// <returns>The event.</returns>
    /// <exception cref="SmoochWebhookFormatException">
    /// The body is not JSON in UTF-8, or not an object: the only exception of this method.
    /// </exception>
    /// <example>
    /// <code>
    /// if (WebhookParser.Parse(body) is AppUserMessageEvent { AppUser: { } user } received)
    ///     Console.WriteLine($"{user.Id}: {received.Messages[0].Text}");
    /// </code>
    /// </example>
    public static SmoochWebhookEvent Parse(ReadOnlySpan<byte> utf8Json) => Parse(utf8Json, observer: null);

    /// <summary>Parses an event and reports the fields that do not fit.</summary>
    internal static SmoochWebhookEvent Parse(ReadOnlySpan<byte> utf8Json, IJsonIssueObserver? observer)
    {
        var json = BodyLimits.WithoutMark(utf8Json);
        BodyLimits.RequireUtf8(json);
        try
        {
            var parsed = SmoochJson.Read<SmoochWebhookEvent>(json, observer)
                ?? throw new SmoochWebhookFormatException(line: 0, position: 0);
            return parsed.WithFingerprintOf(utf8Json);
        }
        catch (JsonException e)
        {
            throw BodyLimits.Error(utf8Json, e);
        }
    }
}

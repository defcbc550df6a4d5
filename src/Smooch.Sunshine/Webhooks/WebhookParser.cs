namespace Smooch.Sunshine;

/// <summary>Parses the body of a webhook call of v2: a pure function for any host, such as a function or a Lambda.</summary>
/// <example>
/// <code>
/// if (WebhookVerifier.Verify(apiKey, webhookSecret) != WebhookVerificationResult.Valid)
///     return 401;
/// foreach (var webhookEvent in WebhookParser.Parse(body).OfType&lt;ConversationMessageEvent>())
///     Console.WriteLine(webhookEvent.Message?.Id);
/// </code>
/// </example>
public static class WebhookParser
{
    /// <summary>Parses the events of a call. They need not belong to the same user or conversation: handle each for itself.</summary>
    /// <param name="utf8Json">The body.</param>
    /// <returns>
    /// The events in their order, possibly none; a body that is JSON but not an envelope is one <see cref="UnknownEvent"/>.
    /// </returns>
    /// <exception cref="SmoochWebhookFormatException">The body is not JSON in UTF-8, or not an object.</exception>
    public static IReadOnlyList<SunshineWebhookEvent> Parse(ReadOnlySpan<byte> utf8Json) =>
        [.. WebhookEnvelopeReader.Read(utf8Json, observer: null).Parts.Select(part => (SunshineWebhookEvent)part.Event)];
}

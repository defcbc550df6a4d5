namespace Smooch.Testing;

/// <summary>The options of a <see cref="FakeWebhookCall"/>.</summary>
public sealed class FakeWebhookCallOptions
{
    /// <summary>Gets or sets the URL of the receiver. The signature of MessageBird covers it as it is written.</summary>
    /// <value>Default: <c>http://127.0.0.1/</c>.</value>
    public string Target { get; set; } = "http://127.0.0.1/";

    /// <summary>
    /// Gets or sets the secret of the webhook, which the call has in <c>X-API-Key</c>; for MessageBird the signing key.
    /// </summary>
    /// <value>Default: a new one.</value>
    /// <remarks>For a text write <c>new("the secret")</c>.</remarks>
    public SmoochSecret Secret { get; set; }

    /// <summary>Gets or sets the text of the message, for events with a message.</summary>
    /// <value>Default: <c>Hello!</c></value>
    public string Text { get; set; } = "Hello!";

    /// <summary>
    /// Gets or sets the user's id in the business's own system (<c>userId</c>, <c>externalId</c>); MessageBird's contacts have none.
    /// </summary>
    /// <value>Default: none.</value>
    public string? UserId { get; set; }

    /// <summary>Gets or sets the seed: the same seed gives the same ids.</summary>
    /// <value>Default: new ids for each call.</value>
    public int? Seed { get; set; }

    /// <summary>Gets or sets the clock of the payload and of the signature.</summary>
    /// <value>Default: the system clock.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}

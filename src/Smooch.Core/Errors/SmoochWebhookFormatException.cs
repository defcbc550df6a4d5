using System.Globalization;

namespace Smooch;

/// <summary>The body of a webhook call is not an event, and a retry would have the same body. Respond with 400.</summary>
public sealed class SmoochWebhookFormatException : SmoochException
{
    /// <summary>Creates the exception, in a custom <see cref="WebhookProtocol"/>.</summary>
    /// <param name="reason">
    /// The reason as a sentence, such as "The body is not a JSON object." It is logged, so it must not quote the body.
    /// </param>
    public SmoochWebhookFormatException(string reason)
        : base("Webhooks.Parse", Argument.NotEmpty(reason), innerException: null) => Reason = reason;

    internal SmoochWebhookFormatException(long? line, long? position)
        : this(string.Format(CultureInfo.InvariantCulture, "The body is not a JSON object (line {0}, byte {1}).", line ?? 0, position ?? 0))
    {
    }

    /// <summary>Gets the reason.</summary>
    public string Reason { get; }
}

using System.Globalization;

namespace Smooch;

/// <summary>The body of a webhook call is not a JSON object. Sending it again will not help: answer 400.</summary>
public sealed class SmoochWebhookFormatException : SmoochException
{
    internal SmoochWebhookFormatException(long? line, long? position)
        : base(
            "Webhooks.Parse",
            string.Format(CultureInfo.InvariantCulture, "The body is not a JSON object (line {0}, byte {1}).", line ?? 0, position ?? 0),
            innerException: null)
    {
    }
}

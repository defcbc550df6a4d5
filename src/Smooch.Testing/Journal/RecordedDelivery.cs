namespace Smooch.Testing;

/// <summary>One attempt to deliver an event to a webhook, or to probe its target. Prints neither secret nor payload.</summary>
public sealed class RecordedDelivery
{
    internal RecordedDelivery(string? webhookId, string target, string trigger, int attempt, string body)
    {
        WebhookId = webhookId;
        Target = target;
        Trigger = trigger;
        Attempt = attempt;
        Body = body;
    }

    /// <summary>The webhook; null for a probe, which comes before the webhook exists.</summary>
    public string? WebhookId { get; }

    /// <summary>The URL that was called.</summary>
    public string Target { get; }

    /// <summary>The trigger of the event; <c>HEAD</c> for a probe.</summary>
    public string Trigger { get; }

    /// <summary>1 for the first attempt, up to 6.</summary>
    public int Attempt { get; }

    /// <summary>The payload as sent.</summary>
    public string Body { get; }

    /// <summary>How long it took until the receiver answered, or until the call failed, on the clock of the fake.</summary>
    public TimeSpan Duration { get; internal init; }

    /// <summary>Whether another attempt follows, after a gap that doubles each time.</summary>
    public bool WillRetry { get; internal init; }

    internal WebhookDelivery? Source { get; init; }

    /// <summary>The status that the receiver answered; null when it did not answer.</summary>
    public int? Status { get; internal init; }

    /// <summary>Why there was no answer; null when there was one.</summary>
    public string? Failure { get; internal init; }

    /// <summary>Whether the receiver took it: any 2xx.</summary>
    public bool Succeeded => Status is >= 200 and < 300;

    /// <summary>Trigger, target, attempt and outcome.</summary>
    public override string ToString() => $"{Trigger} -> {Target} (attempt {Attempt}): {Status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? Failure}";
}

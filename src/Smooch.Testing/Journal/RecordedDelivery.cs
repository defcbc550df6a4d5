namespace Smooch.Testing;

/// <summary>One attempt to deliver an event to a webhook, or to probe its target. Its text contains neither secret nor payload.</summary>
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

    /// <summary>Gets the webhook; null for a probe, which precedes the webhook.</summary>
    public string? WebhookId { get; }

    /// <summary>Gets the URL that was called.</summary>
    public string Target { get; }

    /// <summary>Gets the trigger of the event; <c>HEAD</c> for a probe.</summary>
    public string Trigger { get; }

    /// <summary>1 for the first attempt, up to 6.</summary>
    public int Attempt { get; }

    /// <summary>Gets the payload as it was sent.</summary>
    public string Body { get; }

    /// <summary>Gets the time until the receiver responded, or until the call failed, on the clock of the fake.</summary>
    public TimeSpan Duration { get; internal init; }

    /// <summary>Gets a value indicating whether another attempt follows, after a delay that doubles each time.</summary>
    public bool WillRetry { get; internal init; }

    internal WebhookDelivery? Source { get; init; }

    /// <summary>Gets the status of the response; null when there was none.</summary>
    public int? Status { get; internal init; }

    /// <summary>Gets the reason why there was no response; null when there was one.</summary>
    public string? Failure { get; internal init; }

    /// <summary>Gets a value indicating whether the receiver accepted it: any 2xx.</summary>
    public bool Succeeded => Status is >= 200 and < 300;

    /// <summary>Returns trigger, target, attempt and outcome.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Trigger} -> {Target} (attempt {Attempt}): {Status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? Failure}";
}

namespace Smooch;

/// <summary>
/// Ranks the outcomes of the events of a call. The worst one decides the response: a failure, then an event that was not run, then success.
/// </summary>
internal static class OutcomeOrder
{
    public static WebhookOutcome Worse(WebhookOutcome one, WebhookOutcome other) => Rank(other) > Rank(one) ? other : one;

    private static int Rank(WebhookOutcome outcome) => outcome switch
    {
        WebhookOutcome.Handled => 0,
        WebhookOutcome.Enqueued => 1,
        WebhookOutcome.Busy => 2,
        WebhookOutcome.Rejected => 3,
        _ => 4,
    };
}

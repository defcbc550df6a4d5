namespace Smooch.Testing;

/// <summary>How an API delivers its webhooks.</summary>
/// <param name="TimeProvider">The clock of timeouts and retries.</param>
/// <param name="Timeout">How long a receiver may take.</param>
/// <param name="RetryDelay">The gap before the first retry; each further gap is twice as long.</param>
/// <param name="Retries">Attempts after the first one.</param>
/// <param name="AllowsExternalTargets">Whether targets on other machines are called.</param>
/// <param name="FinalStatuses">The failures after which there is no retry.</param>
internal sealed record DeliveryRules(
    TimeProvider TimeProvider,
    TimeSpan Timeout,
    TimeSpan RetryDelay,
    int Retries,
    bool AllowsExternalTargets,
    IReadOnlyList<int> FinalStatuses)
{
    /// <summary>Whether a target is asked with HEAD whether it is there.</summary>
    public bool Probes { get; init; }

    public static DeliveryRules Of(FakeSmoochOptions options) => new(
        options.TimeProvider,
        options.WebhookTimeout,
        options.WebhookRetryDelay,
        5,
        options.AllowExternalWebhookTargets,
        [400, 401, 403, 404, 406])
    {
        Probes = options.ProbeWebhookTargets,
    };
}

namespace Smooch.Testing;

/// <summary>The delivery rules of an API's webhooks.</summary>
/// <param name="TimeProvider">The clock of timeouts and retries.</param>
/// <param name="Timeout">The time limit of a receiver.</param>
/// <param name="RetryDelay">The delay before the first retry; each further delay is twice as long.</param>
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
    /// <summary>Gets a value indicating whether a target is probed with HEAD.</summary>
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

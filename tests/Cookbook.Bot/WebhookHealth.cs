using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Cookbook;

// snippet:health
/// <summary>Reports whether the program can verify webhook calls.</summary>
public sealed class WebhookHealth(SunshineWebhooks webhooks) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(webhooks.HasSecret
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded("There is no webhook secret yet: the response to webhook calls is 503."));
}
// endsnippet

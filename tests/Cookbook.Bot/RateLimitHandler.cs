using System.Threading.RateLimiting;

namespace Cookbook;

// snippet:limiter
/// <summary>Waits before an attempt when more requests were sent than the limit allows.</summary>
public sealed class RateLimitHandler(RateLimiter limiter) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var lease = await limiter.AcquireAsync(permitCount: 1, cancellationToken);
        if (!lease.IsAcquired)
            throw new HttpRequestException("Too many requests are waiting for the rate limit.");
        return await base.SendAsync(request, cancellationToken);
    }
}
// endsnippet

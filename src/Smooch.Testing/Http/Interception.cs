using Microsoft.AspNetCore.Http;

namespace Smooch.Testing;

/// <summary>Passes requests to <see cref="FakeSmoochOptions.Intercept"/> before the service handles them.</summary>
internal static class Interception
{
    public static Func<HttpContext, Task> Before(Func<HttpContext, Task> service, Func<HttpContext, Task<bool>>? intercept) =>
        intercept is null ? service : async http =>
        {
            if (!await intercept(http).ConfigureAwait(false))
                await service(http).ConfigureAwait(false);
        };
}

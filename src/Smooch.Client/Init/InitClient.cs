using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Smooch.Client;

/// <summary>The start of a session by a device (reference: init; <see cref="SmoochApiVersion.V1"/> only).</summary>
/// <inheritdoc cref="AppUsersClient" path="/remarks"/>
public class InitClient
{
    private readonly IInitApi api;
    private readonly bool usesAppToken;
    private readonly ILogger logger;
    private int warned;

    internal InitClient(ApiEndpoint endpoint, SmoochCredential? credential, ILogger logger)
    {
        api = endpoint.Create<IInitApi>();
        usesAppToken = credential is AppTokenCredential;
        this.logger = logger;
    }

    /// <summary>For substitutes in tests.</summary>
    protected InitClient()
    {
        api = null!;
        logger = NullLogger.Instance;
    }

    /// <summary>
    /// Starts a session: creates user and device if they are new, refreshes what is known of them, and links the device to the user
    /// that <see cref="InitRequest.UserId"/> names.
    /// </summary>
    /// <remarks>
    /// With an app token and a <c>userId</c>, whoever learns the <c>userId</c> can read the conversation. Use <see cref="SmoochCredential.AppUser"/>,
    /// so that users prove who they are; the client logs a warning (event 100) once if you do not. Only one <c>userId</c> is active on a device:
    /// push notifications go to the last that started a session.
    /// </remarks>
    /// <returns>The app user; <see cref="InitResult.AppUserIdChanged"/> says whether its id is another than the one known.</returns>
    public virtual async Task<InitResult> InitAsync(InitRequest request, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(request).Check();
        if (usesAppToken && request.UserId is not null && Interlocked.Exchange(ref warned, 1) == 0)
            Log.AppTokenWithUserId(logger);
        var result = await api.InitAsync(request, cancellationToken).ConfigureAwait(false);
        var changed = request.KnownAppUserId is { } known && known != result.AppUser.Id;
        return changed ? result with { AppUserIdChanged = true } : result;
    }

    /// <summary>Starts a session of a device, for a user if one is named.</summary>
    /// <inheritdoc cref="InitAsync(InitRequest, CancellationToken)"/>
    public Task<InitResult> InitAsync(NewDevice device, string? userId = null, CancellationToken cancellationToken = default) =>
        InitAsync(new InitRequest { Device = device, UserId = userId }, cancellationToken);
}

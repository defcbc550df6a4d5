using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Smooch.Client;

/// <summary>The start of a session by a device (<see cref="SmoochApiVersion.V1"/> only).</summary>
/// <inheritdoc cref="AppUsersClient" path="/remarks"/>
[SmoochApi(SmoochApiVersion.V1)]
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

    /// <summary>For mocks in tests.</summary>
    protected InitClient()
    {
        api = null!;
        logger = NullLogger.Instance;
    }

    /// <summary>
    /// Starts a session: creates the user and the device if they are new, updates their details, and links the device to the user
    /// of <see cref="InitRequest.UserId"/>.
    /// </summary>
    /// <remarks>
    /// With an app token and a <c>userId</c>, anyone who learns the <c>userId</c> can read the conversation. Use
    /// <see cref="SmoochCredential.AppUser"/>,
    /// so that users are authenticated; otherwise the client logs a warning (event 100) once. Only one <c>userId</c> is active on a device:
    /// push notifications go to the user who started the last session.
    /// </remarks>
    /// <param name="request">The device, and optionally the user.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The app user; <see cref="InitResult.AppUserIdChanged"/> shows whether its id differs from the known one.</returns>
    /// <example>
    /// <code>
    /// var session = await smooch.Init.InitAsync(new InitRequest
    /// {
    ///     Device = new NewDevice { Id = deviceId, Platform = DevicePlatform.Ios },
    ///     UserId = "mira@example.org",
    /// });
    /// </code>
    /// </example>
    public virtual async Task<InitResult> InitAsync(InitRequest request, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(request).Check();
        if (usesAppToken && request.UserId is not null && Interlocked.Exchange(ref warned, 1) == 0)
            Log.AppTokenWithUserId(logger);
        var result = await api.InitAsync(request, cancellationToken).ConfigureAwait(false);
        var changed = request.KnownAppUserId is { } known && known != result.AppUser.Id;
        return changed ? result with { AppUserIdChanged = true } : result;
    }

    /// <summary>Starts a session of a device, optionally for a user.</summary>
    /// <inheritdoc cref="InitAsync(InitRequest, CancellationToken)" path="/remarks"/>
    /// <param name="device">The device.</param>
    /// <param name="userId">Your own id of the user; null for a session without a user.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The app user; <see cref="InitResult.AppUserIdChanged"/> shows whether its id differs from the known one.</returns>
    public Task<InitResult> InitAsync(NewDevice device, string? userId = null, CancellationToken cancellationToken = default) =>
        InitAsync(new InitRequest { Device = device, UserId = userId }, cancellationToken);
}

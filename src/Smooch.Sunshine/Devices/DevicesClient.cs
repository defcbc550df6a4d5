namespace Smooch.Sunshine;

/// <summary>The devices of users, on which the SDK runs.</summary>
/// <remarks>
/// Every call may throw what <see cref="SmoochException"/> describes; <see cref="ArgumentException"/> is thrown before anything is sent.
/// Members are virtual so that tests can substitute them.
/// </remarks>
public partial class DevicesClient
{
    private readonly IDevicesApi api;

    internal DevicesClient(ApiEndpoint endpoint)
    {
        api = endpoint.Create<IDevicesApi>();
    }

    /// <summary>For substitutes in tests.</summary>
    protected DevicesClient() => api = null!;

    /// <summary>Lists the devices of a user, the last seen first.</summary>
    /// <param name="userId">The user: the id of the service or your own <c>externalId</c>.</param>
    /// <param name="brandId">The brand of a brand-separated user who is named by <c>externalId</c>; null for others.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The devices; the list is not paged.</returns>
    /// <remarks>The list is not paged: the API returns all of it in one response.</remarks>
    public virtual async Task<IReadOnlyList<Device>> ListAsync(
        string userId,
        string? brandId = null,
        CancellationToken cancellationToken = default) =>
        (await api.ListAsync(PathId.Of(userId), brandId, cancellationToken).ConfigureAwait(false)).Devices;

    /// <summary>Gets a device.</summary>
    /// <param name="userId">The user: the id of the service or your own <c>externalId</c>.</param>
    /// <param name="deviceId">The device.</param>
    /// <param name="brandId">The brand of a brand-separated user who is named by <c>externalId</c>; null for others.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The device.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual async Task<Device> GetAsync(
        string userId,
        string deviceId,
        string? brandId = null,
        CancellationToken cancellationToken = default) =>
        (await api.GetAsync(PathId.Of(userId), PathId.Of(deviceId), brandId, cancellationToken).ConfigureAwait(false)).Device!;
}

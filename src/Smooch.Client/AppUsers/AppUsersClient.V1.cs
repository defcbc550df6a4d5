namespace Smooch.Client;

// What only v1 has.
public partial class AppUsersClient
{
    /// <summary>Reports an event of an app user, which may trigger a rule of the app (v1).</summary>
    /// <param name="userId">The app user.</param>
    /// <param name="name">The name of the event, such as <c>completed_sale</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Whether the conversation was updated, so that its history should be read again.</returns>
    /// <exception cref="NotSupportedException">The client is for another version of the API.</exception>
    [SmoochApi(SmoochApiVersion.V1)]
    public virtual async Task<bool> TrackEventAsync(string userId, string name, CancellationToken cancellationToken = default)
    {
        Argument.NotEmpty(name);
        var response = await api.TrackEventAsync(PathId.Of(userId), new TrackEventRequest(name), cancellationToken).ConfigureAwait(false);
        return response.ConversationUpdated;
    }

    /// <summary>Changes a device of an app user (v1); members that the update does not set stay as they are.</summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="deviceId">The id of the device.</param>
    /// <param name="update">The changes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The device as it is now.</returns>
    /// <exception cref="NotSupportedException">The client is for another version of the API.</exception>
    [SmoochApi(SmoochApiVersion.V1)]
    public virtual async Task<Device> UpdateDeviceAsync(
        string userId,
        string deviceId,
        DeviceUpdate update,
        CancellationToken cancellationToken = default)
    {
        RequestRules.CheckFlat(Argument.NotNull(update).Info?.Values, nameof(DeviceUpdate.Info));
        var response = await api.UpdateDeviceAsync(PathId.Of(userId), PathId.Of(deviceId), update, cancellationToken).ConfigureAwait(false);
        return response.Device!;
    }
}

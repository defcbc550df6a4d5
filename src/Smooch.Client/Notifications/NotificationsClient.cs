namespace Smooch.Client;

/// <summary>
/// Messages to people of whom only the address at a channel is known, such as a phone number (v1.1 since 2020).
/// They need a JWT of scope <c>app</c> or <c>account</c>, or Basic.
/// </summary>
/// <inheritdoc cref="AppUsersClient" path="/remarks"/>
[SmoochApi(SmoochApiVersion.V1_1)]
public class NotificationsClient
{
    private readonly INotificationsApi api;

    internal NotificationsClient(ApiEndpoint endpoint) => api = endpoint.Create<INotificationsApi>();

    /// <summary>For mocks in tests.</summary>
    protected NotificationsClient() => api = null!;

    /// <summary>Sends a message to an address at a channel.</summary>
    /// <param name="integrationId">The integration of the channel.</param>
    /// <param name="destinationId">The address in the form of the channel, such as a phone number.</param>
    /// <param name="message">The message; a string is a text message.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <example><code>await smooch.Notifications.SendAsync(integrationId, "+34600000000", "Your parcel is on its way");</code></example>
    /// <inheritdoc cref="SendAsync(NewNotification, CancellationToken)" path="/exception"/>
    /// <returns>The notification with its id.</returns>
    public Task<Notification> SendAsync(
        string integrationId,
        string destinationId,
        NewMessage message,
        CancellationToken cancellationToken = default) => SendAsync(
        new NewNotification
        {
            Destination = new NotificationDestination { IntegrationId = integrationId, DestinationId = destinationId },
            Message = Argument.NotNull(message),
        },
        cancellationToken);

    /// <summary>
    /// Sends a notification. The service creates an app user for a new address; the triggers <c>notification:delivery:…</c> report the
    /// outcome and the user.
    /// </summary>
    /// <param name="notification">The notification.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The notification with the id that those triggers carry.</returns>
    /// <exception cref="SmoochNotFoundException">The integration does not exist.</exception>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The notification may have been sent, and the API cannot report whether it was. Sending it again may duplicate it.
    /// </exception>
    public virtual async Task<Notification> SendAsync(NewNotification notification, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(notification).Check();
        var response = await api.SendAsync(NotificationRequest.Of(notification), cancellationToken).ConfigureAwait(false);
        return response.Notification!;
    }
}

namespace Smooch.Client;

// The paths of 2015, which only v1 has.
public partial class ConversationsClient
{
    /// <summary>Sends a message on the path of 2015 (v1): text, or an image by its address.</summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The message, and the whole conversation.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The message may have been sent: check the conversation before you send it again.
    /// </exception>
    /// <exception cref="NotSupportedException">The client is for another version of the API.</exception>
    [SmoochApi(SmoochApiVersion.V1)]
    public virtual async Task<SentMessage> SendMessageAsync(
        string userId,
        ConversationMessage message,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(message).Check();
        return await api.SendMessageAsync(PathId.Of(userId), message, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Uploads an image on the path of 2015 (v1).</summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="image">The image; its stream is read from its current position and stays open.</param>
    /// <param name="progress">Receives the progress of the upload; null for no progress.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The message, and the whole conversation.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The image may have been sent: check the conversation before you send it again.
    /// </exception>
    /// <exception cref="NotSupportedException">The client is for another version of the API.</exception>
    [SmoochApi(SmoochApiVersion.V1)]
    public virtual async Task<SentMessage> UploadImageAsync(
        string userId,
        ImageUpload image,
        IProgress<UploadProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(image).Check();
        return await api.UploadImageAsync(PathId.Of(userId), image.Form(progress), cancellationToken).ConfigureAwait(false);
    }
}

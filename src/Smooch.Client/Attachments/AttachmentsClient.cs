namespace Smooch.Client;

/// <summary>
/// Files for messages (since 2017). They need a JWT of scope <c>app</c> or <c>account</c>, or Basic.
/// The documented limit is 10 MB in v1, and 50 MB in the API's v2.
/// </summary>
/// <inheritdoc cref="AppUsersClient" path="/remarks"/>
public class AttachmentsClient
{
    /// <summary>The only access level that the API documents (<c>access</c>).</summary>
    private const string Access = "public";

    private readonly IAttachmentsApi api;

    internal AttachmentsClient(ApiEndpoint endpoint) => api = endpoint.Create<IAttachmentsApi>();

    /// <summary>For mocks in tests.</summary>
    protected AttachmentsClient() => api = null!;

    /// <summary>Uploads a file in chunks; the file is never in memory as a whole.</summary>
    /// <param name="attachment">The file; its stream is read from its current position and stays open.</param>
    /// <param name="progress">Receives the progress of the upload; null for no progress.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The address of the file, for use in a message.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The service may have stored the file at an unknown address. It is safe to upload the file again.
    /// </exception>
    /// <exception cref="SmoochApiException">With status 413, among others: the file is too large.</exception>
    public virtual async Task<Attachment> UploadAsync(
        AttachmentUpload attachment,
        IProgress<UploadProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(attachment).Check();
        return await api.UploadAsync(
            Access,
            attachment.Purpose,
            attachment.AppUserId,
            attachment.UserId,
            attachment.Form(progress),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Uploads a local file under its own name; the file extension determines the media type.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="appUserId">The service's id of the app user whose conversation the file is for (v1.1); optional.</param>
    /// <param name="progress">Receives the progress of the upload; null for no progress.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The address of the file, for use in a message.</returns>
    /// <exception cref="IOException">The file does not exist, or another process is writing it.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <inheritdoc cref="UploadAsync" path="/returns"/>
    /// <inheritdoc cref="UploadAsync" path="/exception"/>
    /// <example>
    /// <code>
    /// var file = await smooch.Attachments.UploadFileAsync("invoice.pdf");
    /// await smooch.AppUsers.SendMessageAsync(userId, new NewFileMessage { MediaUrl = file.MediaUrl });
    /// </code>
    /// </example>
    public virtual async Task<Attachment> UploadFileAsync(
        string path,
        string? appUserId = null,
        IProgress<UploadProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        using var file = UploadPart.OpenFile(path);
        return await UploadAsync(
            new AttachmentUpload { Content = file, FileName = Path.GetFileName(path), AppUserId = appUserId },
            progress,
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes a file; since 2018. Its address stops working, also in messages that were sent.</summary>
    /// <param name="mediaUrl">The address that the upload returned.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has removed it.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not have the file.</exception>
    public virtual Task RemoveAsync(string mediaUrl, CancellationToken cancellationToken = default) =>
        api.RemoveAsync(new AttachmentRemoval(Argument.NotEmpty(mediaUrl)), cancellationToken);
}

namespace Smooch.Client;

/// <summary>
/// Files for messages (reference: uploads; since 2017). They need a JWT of scope <c>app</c> or <c>account</c>, or Basic.
/// The service takes 10 MB in v1; its successor names 50 MB.
/// </summary>
/// <inheritdoc cref="AppUsersClient" path="/remarks"/>
public class AttachmentsClient
{
    /// <summary>The one kind of access that is documented (<c>access</c>).</summary>
    private const string Access = "public";

    private const int Unbuffered = 1;

    private readonly IAttachmentsApi api;

    internal AttachmentsClient(ApiEndpoint endpoint) => api = endpoint.Create<IAttachmentsApi>();

    /// <summary>For substitutes in tests.</summary>
    protected AttachmentsClient() => api = null!;

    /// <summary>Uploads a file, piece by piece: it is never held in memory as a whole.</summary>
    /// <param name="attachment">The file; its stream is read from where it stands and stays open.</param>
    /// <param name="progress">Is told how far the upload is.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Where the file is, to be sent in a message.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The file may have been kept, at an address that nobody knows. Uploading it again does no harm.</exception>
    /// <exception cref="SmoochApiException">With status 413, among others: the file is too large.</exception>
    public virtual async Task<Attachment> UploadAsync(AttachmentUpload attachment, IProgress<UploadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(attachment).Check();
        return await api.UploadAsync(Access, attachment.Purpose, attachment.AppUserId, attachment.UserId, attachment.Form(progress), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Uploads a file of this machine, under its own name, with the media type that its ending tells.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="appUserId">The app user, by the service's id, whose conversation the file is for (v1.1); it may be left out.</param>
    /// <param name="progress">Is told how far the upload is.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="IOException">The file is not there, or somebody else writes it.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <inheritdoc cref="UploadAsync" path="/returns"/>
    /// <inheritdoc cref="UploadAsync" path="/exception"/>
    public virtual async Task<Attachment> UploadFileAsync(
        string path,
        string? appUserId = null,
        IProgress<UploadProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        using var file = new FileStream(Argument.NotEmpty(path), FileMode.Open, FileAccess.Read, FileShare.Read, Unbuffered, FileOptions.Asynchronous | FileOptions.SequentialScan);
        return await UploadAsync(
            new AttachmentUpload { Content = file, FileName = Path.GetFileName(path), AppUserId = appUserId },
            progress,
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes a file: its address leads nowhere from now on, also in messages that were sent; since 2018.</summary>
    /// <param name="mediaUrl">The address that the upload returned.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="SmoochNotFoundException">The service keeps no such file.</exception>
    public virtual Task RemoveAsync(string mediaUrl, CancellationToken cancellationToken = default) =>
        api.RemoveAsync(new AttachmentRemoval(Argument.NotEmpty(mediaUrl)), cancellationToken);
}

namespace Smooch.Sunshine;

/// <summary>Files for messages, up to 50 MB.</summary>
/// <remarks>
/// Every call may throw what <see cref="SmoochException"/> describes; <see cref="ArgumentException"/> is thrown before anything is sent.
/// Members are virtual so that tests can substitute them.
/// </remarks>
public class AttachmentsClient
{
    private const string Access = "public";

    private readonly IAttachmentsApi api;

    internal AttachmentsClient(ApiEndpoint endpoint) => api = endpoint.Create<IAttachmentsApi>();

    /// <summary>For substitutes in tests.</summary>
    protected AttachmentsClient() => api = null!;

    /// <summary>Uploads a file. It is streamed, and never in memory as a whole.</summary>
    /// <param name="attachment">The file.</param>
    /// <param name="progress">Receives the progress; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The address of the file, to be sent in a message.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The file may have been stored. Uploading it again is harmless.</exception>
    /// <exception cref="SmoochApiException">With status 413, among others: the file is too large.</exception>
    public virtual async Task<Attachment> UploadAsync(
        AttachmentUpload attachment,
        IProgress<UploadProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(attachment).Check();
        var purpose = attachment.ForMessage ? "message" : null;
        var response = await api.UploadAsync(
            Access,
            purpose,
            attachment.ConversationId,
            attachment.Form(progress),
            cancellationToken).ConfigureAwait(false);
        return response.Attachment!;
    }

    /// <summary>Uploads a local file, under its own name.</summary>
    /// <example>
    /// <code>
    /// var file = await sunshine.Attachments.UploadFileAsync("receipt.pdf");
    /// await sunshine.Messages.SendAsync(conversationId, new NewFileContent { MediaUrl = file.MediaUrl! });
    /// </code>
    /// </example>
    /// <param name="path">The path of the file.</param>
    /// <param name="progress">Receives the progress; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The address of the file, to be sent in a message.</returns>
    /// <exception cref="IOException">The file does not exist, or another program writes it.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public virtual async Task<Attachment> UploadFileAsync(
        string path,
        IProgress<UploadProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        using var file = UploadPart.OpenFile(path);
        return await UploadAsync(
            new AttachmentUpload { Content = file, FileName = Path.GetFileName(path) },
            progress,
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes a file: its address becomes invalid, also in messages that were sent.</summary>
    /// <param name="mediaUrl">The address that the upload returned.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the file is removed.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not have the file.</exception>
    public virtual Task RemoveAsync(string mediaUrl, CancellationToken cancellationToken = default) =>
        api.RemoveAsync(new AttachmentRemoval { MediaUrl = Argument.NotEmpty(mediaUrl) }, cancellationToken);
}

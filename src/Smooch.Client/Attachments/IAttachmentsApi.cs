using Refit;

namespace Smooch.Client;

/// <summary>The HTTP operations of attachments.</summary>
internal interface IAttachmentsApi
{
    [Post("/attachments")]
    [Operation(RetryClass.Creates, Accepts = Callers.Server)]
    Task<Attachment> UploadAsync(
        string access,
        [AliasAs("for")] string? purpose,
        string? appUserId,
        string? userId,
        [Body(Compression = RequestCompression.None)] MultipartBody file,
        CancellationToken cancellationToken);

    [Post("/attachments/remove")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task RemoveAsync([Body(Compression = RequestCompression.None)] AttachmentRemoval removal, CancellationToken cancellationToken);
}

using Refit;

namespace Smooch.Sunshine;

/// <summary>The operations of attachments.</summary>
internal interface IAttachmentsApi
{
    [Post("/attachments")]
    [Operation(RetryClass.Creates, Accepts = Scopes.Any)]
    Task<AttachmentResponse> UploadAsync(
        string access,
        [AliasAs("for")] string? purpose,
        string? conversationId,
        [Body(Compression = RequestCompression.None)] MultipartBody file,
        CancellationToken cancellationToken);

    [Post("/attachments/remove")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Any)]
    Task RemoveAsync([Body(Compression = RequestCompression.None)] AttachmentRemoval removal, CancellationToken cancellationToken);
}

namespace Smooch.Client;

/// <summary>The wire of attachments (reference: uploads).</summary>
[WireJsonContext(typeof(AttachmentsJsonContext))]
internal interface IAttachmentsApi
{
    [Multipart]
    [Post("/attachments")]
    [Operation(RetryClass.Creates, Accepts = Callers.Server)]
    Task<Attachment> UploadAsync(
        [Query] string access,
        [Query, AliasAs("for")] string? purpose,
        [Query] string? appUserId,
        [Query] string? userId,
        StreamPart source,
        CancellationToken cancellationToken);

    [Post("/attachments/remove")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task RemoveAsync([Body] AttachmentRemoval removal, CancellationToken cancellationToken);
}

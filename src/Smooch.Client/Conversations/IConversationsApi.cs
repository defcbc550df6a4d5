using Refit;

namespace Smooch.Client;

/// <summary>The HTTP operations of conversations, and the message paths of 2015.</summary>
internal interface IConversationsApi
{
    [Get("/appusers/{userId}/conversation")]
    [Operation(RetryClass.Safe, Accepts = Callers.UserOrApp)]
    Task<ConversationResponse> GetAsync(PathId userId, CancellationToken cancellationToken);

    [Post("/appusers/{userId}/conversation/messages")]
    [Operation(RetryClass.Creates, Versions = "v1", Accepts = Callers.UserOrApp)]
    Task<SentMessage> SendMessageAsync(
        PathId userId,
        [Body(Compression = RequestCompression.None)] ConversationMessage message,
        CancellationToken cancellationToken);

    [Post("/appusers/{userId}/conversation/images")]
    [Operation(RetryClass.Creates, Versions = "v1", Accepts = Callers.UserOrApp)]
    Task<SentMessage> UploadImageAsync(
        PathId userId,
        [Body(Compression = RequestCompression.None)] MultipartBody image,
        CancellationToken cancellationToken);

    [Post("/appusers/{userId}/conversation/read")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.UserOrServer)]
    Task MarkReadAsync(PathId userId, CancellationToken cancellationToken);

    [Post("/appusers/{userId}/conversation/activity")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task SendActivityAsync(
        PathId userId,
        [Body(Compression = RequestCompression.None)] ConversationActivity activity,
        CancellationToken cancellationToken);

    [Post("/appusers/{userId}/conversation/postback")]
    [Operation(RetryClass.Creates)]
    Task TriggerPostbackAsync(
        PathId userId,
        [Body(Compression = RequestCompression.None)] PostbackRequest postback,
        CancellationToken cancellationToken);
}

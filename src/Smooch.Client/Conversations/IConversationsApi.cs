namespace Smooch.Client;

/// <summary>The wire of conversations, and the message paths of 2015 (reference: conversation and messages).</summary>
internal interface IConversationsApi
{
    [Get("/appusers/{userId}/conversation")]
    [Operation(RetryClass.Safe, Accepts = Callers.UserOrApp)]
    Task<ConversationResponse> GetAsync(string userId, CancellationToken cancellationToken);

    [Post("/appusers/{userId}/conversation/messages")]
    [Operation(RetryClass.Creates, Versions = "v1", Accepts = Callers.UserOrApp)]
    Task<SentMessage> SendMessageAsync(string userId, [Body] ConversationMessage message, CancellationToken cancellationToken);

    [Multipart]
    [Post("/appusers/{userId}/conversation/images")]
    [Operation(RetryClass.Creates, Versions = "v1", Accepts = Callers.UserOrApp)]
    Task<SentMessage> UploadImageAsync(
        string userId,
        StreamPart source,
        string role,
        string? name,
        string? text,
        string? email,
        string? avatarUrl,
        string? metadata,
        CancellationToken cancellationToken);

    [Post("/appusers/{userId}/conversation/read")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.UserOrServer)]
    Task MarkReadAsync(string userId, CancellationToken cancellationToken);

    [Post("/appusers/{userId}/conversation/activity")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task SendActivityAsync(string userId, [Body] ConversationActivity activity, CancellationToken cancellationToken);

    [Post("/appusers/{userId}/conversation/postback")]
    [Operation(RetryClass.Creates)]
    Task TriggerPostbackAsync(string userId, [Body] PostbackRequest postback, CancellationToken cancellationToken);
}

using Refit;

namespace Smooch.MessageBird;

/// <summary>The wire of messages.</summary>
internal interface IMessagesApi
{
    [Get("/conversations/{conversationId}/messages")]
    [Operation(RetryClass.Safe, Accepts = Callers.AccessKey)]
    Task<MessagePage> ListAsync(
        PathId conversationId,
        int limit,
        int offset,
        string? excludePlatforms,
        CancellationToken cancellationToken);

    [Post("/conversations/{conversationId}/messages")]
    [Operation(RetryClass.Creates, Accepts = Callers.AccessKey)]
    Task<Message> ReplyAsync(
        PathId conversationId, [Body(Compression = RequestCompression.None)] NewMessage message, CancellationToken cancellationToken);

    [Get("/messages/{messageId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.AccessKey)]
    Task<Message> GetAsync(PathId messageId, CancellationToken cancellationToken);

    [Get("/messages")]
    [Operation(RetryClass.Safe, Accepts = Callers.AccessKey)]
    Task<MessagePage> GetManyAsync(string ids, string? from, CancellationToken cancellationToken);

    [Post("/send")]
    [Operation(RetryClass.Creates, Accepts = Callers.AccessKey)]
    Task<SendResult> SendAsync([Body(Compression = RequestCompression.None)] NewMessage message, CancellationToken cancellationToken);
}

using Refit;

namespace Smooch.MessageBird;

/// <summary>The wire of conversations.</summary>
internal interface IConversationsApi
{
    [Post("/conversations/start")]
    [Operation(RetryClass.Creates, Accepts = Callers.AccessKey)]
    Task<Conversation> StartAsync([Body(Compression = RequestCompression.None)] NewMessage message, CancellationToken cancellationToken);

    [Get("/conversations")]
    [Operation(RetryClass.Safe, Accepts = Callers.AccessKey)]
    Task<ConversationPage> ListAsync(int limit, int offset, string? ids, string? status, CancellationToken cancellationToken);

    [Post("/conversations")]
    [Operation(RetryClass.Creates, Accepts = Callers.AccessKey)]
    Task<Conversation> CreateAsync(
        [Body(Compression = RequestCompression.None)] NewConversation conversation,
        CancellationToken cancellationToken);

    [Get("/conversations/contact/{contactId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.AccessKey)]
    Task<ConversationIdPage> ListOfContactAsync(PathId contactId, int limit, int offset, CancellationToken cancellationToken);

    [Get("/conversations/{conversationId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.AccessKey)]
    Task<Conversation> GetAsync(PathId conversationId, CancellationToken cancellationToken);

    [Patch("/conversations/{conversationId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.AccessKey)]
    Task<Conversation> UpdateAsync(
        PathId conversationId, [
            Body(Compression = RequestCompression.None),
        ] ConversationUpdate update, CancellationToken cancellationToken);
}

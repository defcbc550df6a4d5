using Microsoft.Extensions.AI;

namespace SupportBot.Tests;

/// <summary>A chat client with prepared responses.</summary>
/// <param name="answers">The responses, one for each call that does not fail.</param>
internal sealed class ScriptedModel(params string[] answers) : IChatClient
{
    private readonly Queue<string> answers = new(answers);
    private readonly List<IReadOnlyList<ChatMessage>> calls = [];

    /// <summary>Gets the messages of each call.</summary>
    public IReadOnlyList<IReadOnlyList<ChatMessage>> Calls => calls;

    public Action WhileWorking { get; init; } = () => { };

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        WhileWorking();
        calls.Add([.. messages]);
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, answers.Dequeue())));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default) => throw new NotSupportedException("The bot does not stream.");

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}

using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace SupportBot;

/// <summary>
/// A chat client without a model: it returns the article that shares the most words with the question. The same question always has the
/// same reply, so a test can check the whole bot.
/// </summary>
internal sealed partial class LocalChatClient(Knowledge knowledge) : IChatClient
{
    private static readonly HashSet<string> Persons = new(["agent", "colleague", "human", "person", "someone"], StringComparer.Ordinal);

    // Words of three letters or more that a question of any article may have.
    private static readonly HashSet<string> Ignored = new(
        [
            "the", "and", "are", "can", "does", "for", "how", "now", "our", "that",
            "this", "was", "what", "when", "where", "will", "with", "you", "your",
        ],
        StringComparer.Ordinal);

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var question = messages.Last(message => message.Role == ChatRole.User).Text;
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, Reply(question))));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
            yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    private string Reply(string question)
    {
        var asked = Words(question);
        if (asked.Overlaps(Persons))
            return Assistant.Person;

        var best = knowledge.Articles.MaxBy(article => Score(article, asked));
        return best is not null && Score(best, asked) > 1 ? best.Text : Assistant.Unknown;
    }

    // A word of the heading counts twice.
    private static int Score(Article article, HashSet<string> asked) =>
        (2 * Words(article.Question).Count(asked.Contains)) + Words(article.Text).Count(asked.Contains);

    // Words of three letters or more, without the s of a plural or of a verb.
    private static HashSet<string> Words(string text) => Word().Matches(text.ToLowerInvariant())
        .Select(match => match.Value)
        .Where(word => !Ignored.Contains(word))
        .Select(word => word.TrimEnd('s'))
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Word();
}

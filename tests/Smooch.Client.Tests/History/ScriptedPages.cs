using System.Globalization;

namespace Smooch.Client.Tests.History;

/// <summary>Responds with these pages, one after the other; a request beyond the last page fails. Keeps what was requested.</summary>
internal sealed class ScriptedPages(params MessagePage?[] pages)
{
    /// <summary>Gets the requests: <c>newest</c>, or the side and the milliseconds.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Creates a page of messages such as <c>a@1000</c>: the id and the milliseconds.</summary>
    public static MessagePage Page(string messages, string? next = null, string? previous = null) => new()
    {
        Messages = [
            .. messages.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Message (message) =>
            {
                var at = message.IndexOf('@', StringComparison.Ordinal);
                var time = message[(at + 1)..];
                return new TextMessage
                {
                    Id = message[..at],
                    Received = time.Length == 0
                        ? null
                        : DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(time, CultureInfo.InvariantCulture)),
                };
            }),
        ],
        Next = next,
        Previous = previous,
    };

    /// <summary>The same, with a link to more messages.</summary>
    public static MessagePage More(string messages) => Page(messages, next: "more");

    public Task<MessagePage?> FetchAsync(DateTimeOffset? before, DateTimeOffset? after, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Requests.Add(
            (before, after) switch
            {
                (null, null) => "newest",
                ({ } until, null) => $"before {until.ToUnixTimeMilliseconds()}",
                (null, { } from) => $"after {from.ToUnixTimeMilliseconds()}",
                _ => "both",
            });
        return Requests.Count <= pages.Length
            ? Task.FromResult(pages[Requests.Count - 1])
            : throw new InvalidOperationException($"No page is left for {Requests[^1]}.");
    }
}
